import type { Page } from '@playwright/test';

/**
 * Has the page draw late, from now on, what is no answer to a key or a click, as a busy computer does: React draws by `setImmediate` where
 * there is one. Loads the page anew.
 */
export async function drawLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'setImmediate', (draw: () => void) => setTimeout(draw, 200));
  });
  await page.reload();
}

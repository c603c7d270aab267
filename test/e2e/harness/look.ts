import type { Page } from '@playwright/test';
import type { Theme } from '../../../renderer/parts/look/appearance';
import type { TextSize } from '../../../renderer/parts/look/text-size';

export const THEMES = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** Draws the page in another theme and text size, as `showLook` does when the settings change; those stay as they are. */
export async function lookLike(page: Page, theme: Theme, size: TextSize): Promise<void> {
  await page.evaluate(
    ([name, scale]) => {
      const root = document.documentElement;
      root.dataset['theme'] = name;
      root.dataset['mantineColorScheme'] = name === 'dark' ? 'dark' : 'light';
      root.style.setProperty('--scale', scale);
      // Two frames: what is measured to be drawn has been measured again.
      return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    },
    [theme, String(size / 100)] as const,
  );
}

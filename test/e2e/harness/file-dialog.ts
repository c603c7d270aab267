import type { Page } from '@playwright/test';

/**
 * As long as somebody listens, a page that asks for a file opens no dialog of the system. Asking for that only when a test
 * is about to choose one comes too late at times.
 */
export function keepSystemDialogAway(page: Page): void {
  page.on('filechooser', () => {});
}

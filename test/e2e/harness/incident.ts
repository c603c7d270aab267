import type { Page } from '@playwright/test';
import { expect } from './expect';
import { text } from './places';
import { stored } from './stored';

/**
 * Opens a new incident on the screen that prepares it; the caret is in its title.
 *
 * @returns its id
 */
export async function openNewIncident(page: Page, title = ''): Promise<string> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  // An incident that was open before has gone when the title is empty.
  await expect(text(page, 'Title')).toHaveText(/^(What happened, in a few words)?$/);
  await expect(text(page, 'Title')).toBeFocused();
  const id = (await stored(page, 'incidents')).at(-1)?.id ?? '';
  await page.keyboard.type(title);
  return id;
}

/** Opens the sample, on the screen that prepares it. */
export async function openSample(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await page.keyboard.press('Alt+S');
  await expect(text(page, 'Title')).toBeVisible();
}

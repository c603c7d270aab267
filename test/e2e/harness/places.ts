import type { Locator, Page } from '@playwright/test';

/** What has the focus. */
export const focused = (page: Page): Locator => page.locator(':focus');

/** A text that is written, by its whole name. */
export const text = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** A part of a screen, by its whole name. */
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The card that says why a phrase is flagged, and offers other words. */
export const card = (page: Page): Locator => page.getByRole('group', { name: 'About this phrase' });

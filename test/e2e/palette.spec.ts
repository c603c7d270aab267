import type { Page } from '@playwright/test';
import { type Debrief, expect, test } from './harness/debrief';
import { stored } from './harness/stored';

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Find a command' });
const options = (page: Page) => palette(page).getByRole('option');

async function openSample({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await page.keyboard.press('Alt+S');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
}

/** The text in which the caret is, and what is selected of it. */
function caret(page: Page): Promise<{ label: string | null; selected: string }> {
  return page.evaluate(() => ({
    label: document.activeElement?.getAttribute('aria-label') ?? null,
    selected: String(getSelection()),
  }));
}

test('every command can be found by its name, and tells its key', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(debrief);
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const height = (await palette(page).boundingBox())?.height;
  await page.keyboard.type('sav mark');
  const first = options(page).first();
  await expect(first).toHaveText(/^Save Markdown.*in Review.*Ctrl S$/);
  await expect(first).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter'); // cannot be used here: nothing happens, and the palette stays
  await expect(field(page)).toBeFocused();
  await field(page).fill('reviw');
  await expect(options(page).first()).toHaveText(/^Review/);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await options(page).first().getAttribute('id')).toBe(active);
  await field(page).fill('no such thing');
  await expect(options(page)).toHaveCount(0);
  await expect(palette(page).getByRole('status')).toHaveText(/No command/);
  expect((await palette(page).boundingBox())?.height).toBe(height);
  await field(page).fill('review');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('Control+K');
  await expect(options(page).first()).toHaveText(/^Review/); // the last used comes first
});

test('a text that is being written is lent to the palette and comes back with its selection', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(debrief);
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await expect.poll(() => caret(page)).toEqual({ label: 'Title', selected: 'more' });
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => caret(page)).toEqual({ label: 'Title', selected: 'more' });
  // Undo, chosen by name, is the editor's own: it takes back what was typed, and nothing else.
  await page.keyboard.press('Control+K');
  await page.keyboard.type('undo');
  await page.keyboard.press('Enter');
  await expect(title).not.toContainText('and more');
  await expect.poll(async () => (await caret(page)).label).toBe('Title');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('redo');
  await page.keyboard.press('Enter');
  await expect(title).toContainText('and more');
});

test('a command of a row runs on the row in which the focus was', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(debrief);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('disputed');
  await expect(options(page).first()).toHaveAttribute('aria-disabled', 'true'); // no row has the focus
  await page.keyboard.press('Escape');
  const text = page.locator('[data-row] [role="textbox"]').nth(2);
  await text.focus();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('disputed');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await stored(page, 'events')).filter(({ disputed }) => disputed).length)
    .toBeGreaterThan(0);
  await expect(page.locator('[data-row]:focus-within')).toHaveCount(1);
});

test('no key reaches the screen behind the palette', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(debrief);
  await page.keyboard.press('F3');
  await expect(page.getByRole('timer')).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+Enter'); // would start the meeting
  await page.keyboard.press('F2'); // would leave it
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole('timer')).toBeVisible();
  expect((await stored(page, 'meetings')).flatMap(({ log }) => log)).toEqual([]);
});

test('the menu offers what would do something, and a choice acts where the caret is @electron', async ({
  debrief,
}) => {
  const { page, electron } = debrief;
  const enabled = (id: string) =>
    electron?.evaluate(({ Menu }, of) => Menu.getApplicationMenu()?.getMenuItemById(of)?.enabled, id);
  await openSample(debrief);
  await expect.poll(() => enabled('timeline.add')).toBe(true);
  await expect.poll(() => enabled('meeting.next')).toBe(false);
  await expect.poll(() => enabled('timeline.star')).toBe(false);
  await page.locator('[data-row] [role="textbox"]').nth(1).focus();
  await expect.poll(() => enabled('timeline.star')).toBe(true);
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' once more');
  await electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
  await expect(title).not.toContainText('once more');
});

test('the keys are found by typing, for either system, and printed alone', async ({ debrief }) => {
  const { page, edition } = debrief;
  await openSample(debrief);
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.type('next stage');
  await expect(sheet.getByRole('term')).toHaveText(['Next stage']);
  await expect(sheet.getByRole('definition')).toHaveText(['Ctrl Enter']);
  await sheet.getByText('macOS').click();
  await expect(sheet.getByRole('definition')).toHaveText(['⌘ Enter']);
  if (edition === 'browser') {
    await sheet.getByRole('button', { name: 'Print' }).click();
    expect(await debrief.printCalls()).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('term')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.keyboard.press('F1');
  await expect(sheet).toBeHidden();
});

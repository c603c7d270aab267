import type { Page } from '@playwright/test';
import { commandsOf } from '../../shared/commands/groups';
import { COMMANDS, type CommandId } from '../../shared/commands/registry';
import { say } from './harness/capture';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { stored } from './harness/stored';

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Find a command' });
const options = (page: Page) => palette(page).getByRole('option');

/** The text in which the caret is, and what is selected of it. */
function caret(page: Page): Promise<{ label: string | null; selected: string }> {
  return page.evaluate(() => ({
    label: document.activeElement?.getAttribute('aria-label') ?? null,
    selected: String(getSelection()),
  }));
}

test('every command can be found by its name, and tells its key @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
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
  const none = palette(page).getByRole('status');
  await expect(none).toHaveText(/No command/);
  const below = await field(page).boundingBox();
  expect((await none.boundingBox())?.y).toBeGreaterThan((below?.y ?? 0) + (below?.height ?? 0));
  expect((await palette(page).boundingBox())?.height).toBe(height);
  await field(page).fill('review');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(options(page).first()).toHaveText(/^Review/); // the last used comes first
});

test('a text that is being written is lent to the palette and comes back with its selection @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openSample(page);
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

/** The commands of the meeting that would do something where the focus is. */
async function offered(page: Page): Promise<CommandId[]> {
  await page.keyboard.press('Control+K');
  const live = palette(page)
    .getByRole('group', { name: 'Meeting' })
    .locator('[role="option"]:not([aria-disabled])');
  await expect(live.first()).toBeVisible();
  const labels = await live.evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent));
  await page.keyboard.press('Escape');
  return commandsOf('Meeting').filter((id) => labels.includes(COMMANDS[id].label));
}

test('in the meeting it offers what would do something, no more and no less @browser', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  const always = commandsOf('Meeting').filter((id) =>
    /^capture\.|^room\.(?!page$)|^meeting\.(toggle|next)$|^stage\.focus$|^line\.(park|offTopic)$|^ask\.redirect$|^rail\.toggle$/.test(
      id,
    ),
  );
  const sorted = (ids: CommandId[]) => commandsOf('Meeting').filter((id) => ids.includes(id));
  const running: CommandId[] = [
    ...always,
    ...(['less1', 'more1', 'less5', 'more5', 'earlier', 'early', 'longer', 'ask', 'end'] as const).map(
      (name) => `meeting.${name}` as const,
    ),
  ];
  await expect(page.getByRole('button', { name: /^New incident/ })).toBeVisible();
  await keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.press('F3');
  await expect(page.getByRole('textbox', { name: 'Somebody new' })).toBeFocused();
  expect(await offered(page)).toEqual(always);

  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keyboard.press('Alt+Shift+P');
  expect(await offered(page)).toEqual(sorted([...running, 'stage.less', 'stage.more', 'stage.skip']));

  // A capture that is open already gets the caret back.
  await keyboard.press('Alt+3');
  await expect(page.getByRole('textbox', { name: 'Next contributing factor' })).toBeFocused();
  const withFactors: CommandId[] = [...running, 'line.effect', 'line.category', 'ask.next'];
  expect(await offered(page)).toEqual(sorted(withFactors));
  await keyboard.type('The queue has no limit');
  expect(await offered(page)).toEqual(sorted([...withFactors, 'line.move', 'line.private']));
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Contributing factor F1' })).toBeVisible();
  await keyboard.press('ArrowUp');
  expect(await offered(page)).toEqual(
    sorted([...withFactors, 'line.accept', 'line.whys', 'line.move', 'line.remove']),
  );
  await keyboard.press('Alt+3');
  await expect(page.getByRole('textbox', { name: 'Next contributing factor' })).toBeFocused();
  // Two lines beside the last one may have two pages on the wall.
  await say(page, 'Nobody is told of the queue');
  await expect(page.getByRole('textbox', { name: 'Contributing factor F2' })).toBeVisible();
  expect(await offered(page)).toEqual(sorted(withFactors));
  await say(page, 'The queue is on no graph');
  await expect(page.getByRole('textbox', { name: 'Contributing factor F3' })).toBeVisible();
  expect(await offered(page)).toEqual(sorted([...withFactors, 'room.page']));

  // Another meeting can be planned where this one has ended, whatever screen is shown.
  await keyboard.press('Alt+Shift+E');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await expect
    .poll(() => offered(page))
    .toEqual(sorted(['meeting.another', 'room.toggle', 'room.window', 'room.hidePrivate']));
});

test('a command of a row runs on the row in which the focus was @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
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

test('no key reaches the screen behind the palette @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
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
  await openSample(page);
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

test('the keys are found by typing, for either system, and printed alone @browser', async ({ debrief }) => {
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.type('next stage');
  await expect(sheet.getByRole('term')).toHaveText(['Next stage']);
  await expect(sheet.getByRole('definition')).toHaveText(['Ctrl Enter']);
  await sheet.getByText('macOS').click();
  await expect(sheet.getByRole('definition')).toHaveText(['⌘ Enter']);
  await sheet.getByRole('button', { name: 'Print' }).click();
  expect(await debrief.printCalls()).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('term')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.keyboard.press('F1');
  await expect(sheet).toBeHidden();
});

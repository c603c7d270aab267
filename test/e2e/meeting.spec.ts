import type { Page } from '@playwright/test';
import { type Debrief, expect, test } from './harness/debrief';
import { changeStored, stored } from './harness/stored';

const MINUTE_MS = 60_000;

const clock = (page: Page) => page.getByRole('timer');
const budget = (page: Page) => page.getByRole('region', { name: 'Meeting budget' });
const side = (page: Page) => page.getByRole('complementary', { name: 'Clock and run sheet' });
const focused = (page: Page) => page.locator(':focus');

async function openMeeting({ page }: Debrief): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Letters pile up');
  await page.keyboard.press('F3');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
}

/** Each stage of the run sheet: its name, what is planned, what it has used. */
async function runSheet(page: Page): Promise<string[][]> {
  const rows = await side(page).getByRole('listitem').all();
  return Promise.all(
    rows.map(async (row) => [
      await row.getByRole('button').first().innerText(),
      await row.getByRole('textbox').inputValue(),
      (await row.locator(':scope > :nth-child(3)').innerText()).replace(/\D/g, ''),
    ]),
  );
}

/** Lets minutes of the meeting pass: what has happened to the clock is stored, and moves back. */
async function letPass(page: Page, minutes: number): Promise<void> {
  const meeting = (await stored(page, 'meetings')).at(-1);
  const log = meeting?.log.map((event) => ({ ...event, at: event.at - minutes * MINUTE_MS }));
  await changeStored(page, 'meetings', meeting?.id ?? '', { log } as object); // the moments keep their unit
  await page.reload();
  await expect(clock(page)).toBeVisible();
}

const local = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);

test('the clock starts, is unstarted, runs through the stages, and never locks anything', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(debrief);
  expect(await runSheet(page)).toEqual([
    ['Opening', '3', ''],
    ['Timeline', '20', ''],
    ['Factors', '15', ''],
    ['Went well', '5', ''],
    ['Actions', '20', ''],
    ['Closing', '3', ''],
  ]);
  await expect(budget(page)).toContainText('1 h 6 min plannedNot startedactions 20 min');

  // A mistaken start is taken back, by button and by key.
  await page.getByRole('button', { name: 'Start meeting' }).click();
  await page.getByRole('button', { name: 'Undo the start' }).click();
  await expect(side(page)).toContainText('Not started');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(side(page)).toContainText('Not started');
  expect((await stored(page, 'meetings')).map(({ log }) => log)).toEqual([[]]);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(clock(page)).toHaveText(/^Opening(3:00|2:5\d)left of 3$/);
  const [meeting] = await stored(page, 'meetings');
  const start = meeting?.log[0]?.at ?? 0;
  const end = local(start + 66 * MINUTE_MS);
  await expect(budget(page)).toContainText(`Ends ${end}On planplanned ${end}, actions 20 min`);

  // More and less time, by key and by button.
  for (const [key, planned] of [
    ['F7', 4],
    ['Shift+F7', 9],
    ['F6', 8],
    ['Shift+F6', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect(clock(page)).toContainText(`left of ${planned}`);
  }
  for (const [name, planned] of [
    ['5 minutes more', 8],
    ['1 minute more', 9],
    ['1 minute less', 8],
    ['5 minutes less', 3],
  ] as const) {
    await side(page).getByRole('button', { name }).click();
    await expect(clock(page)).toContainText(`left of ${planned}`);
  }

  // A pause stands still: what passes meanwhile is not charged to the stage, but the meeting ends later.
  await page.keyboard.press('Control+Shift+Space');
  await expect(side(page)).toContainText('Paused');
  await letPass(page, 10);
  await expect(clock(page)).toHaveText(/^Opening(3:00|2:\d\d)left of 3$/);
  const shownNow = await page.evaluate(() => Date.now());
  const ends = [-1, 0, 1].map(
    (later) => `Ends ${local(shownNow + (66 + later) * MINUTE_MS)}10 min behind plan`,
  );
  // The minute may turn while the test looks, and seconds have passed before the pause.
  await expect(budget(page)).toContainText(new RegExp(ends.join('|')));
  await expect(budget(page)).toContainText(`planned ${local(start + 56 * MINUTE_MS)}`);
  await side(page).getByRole('button', { name: 'Resume' }).click();
  await expect(side(page)).toContainText('Stage on time');

  // Past zero it counts up, and everything goes on.
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:5\d)left of 20$/);
  await letPass(page, 25);
  await expect(clock(page)).toHaveText(/^Timeline\+[45]:\d\dover 20$/);
  await expect(side(page)).toContainText('Over time');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await page.keyboard.type('14:05 still writing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What happened, event at 14:05' })).toHaveText(
    'still writing',
  );

  // Next and back. Another capture leaves the clock where it is.
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveText(/^Factors(15:00|14:5\d)left of 15$/);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(clock(page)).toHaveText(/^Timeline\+/);
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
  for (const [key, line] of [
    ['Alt+1', 'Somebody new'],
    ['Alt+2', 'Next event'],
    ['Alt+6', 'year, Follow-up date'],
    ['Alt+4', 'Next line of what went well'],
    ['Alt+5', 'Next action'],
    ['Alt+3', 'Next contributing factor'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused(page)).toHaveAccessibleName(line);
    await expect(clock(page)).toHaveAccessibleName('Factors: time left');
  }

  // The end leads to Review; a meeting that goes on after all is reopened at its stage.
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Went well: time left');
  await page.getByRole('button', { name: /^Next: Actions/ }).click();
  await expect(clock(page)).toHaveAccessibleName('Actions: time left');
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Closing: time left');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(side(page)).toContainText('Ended');
  await page.keyboard.press('Alt+Shift+R');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(clock(page)).toHaveText(/^Closing(3:00|2:\d\d)left of 3$/);
});

test('each stage is captured by keyboard, line by line', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);
  await keyboard.press('F2');
  await page.getByRole('button', { name: 'Add attendee' }).click();
  await expect(page.getByLabel('Name of the attendee')).toBeFocused();
  await keyboard.type('Sarah Chen');
  await keyboard.press('Enter');
  await keyboard.press('F3');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keyboard.press('Control+Enter');

  await expect(focused(page)).toHaveAccessibleName('Next event');
  for (const [index, line] of ['23:50 Queue is stopped', '~0:10 Queue runs', 'Nobody knows when'].entries()) {
    await keyboard.type(line);
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /^What happened, / })).toHaveCount(index + 1);
    await expect(focused(page)).toHaveAccessibleName('Next event');
    await expect(focused(page)).toHaveText(/^(14:05 What happened)?$/);
  }
  const [first, second, third] = await stored(page, 'events');
  expect([first?.text, second?.text, third?.text]).toEqual([
    'Queue is stopped',
    'Queue runs',
    'Nobody knows when',
  ]);
  expect(second?.approximate).toBe(true);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(20 * MINUTE_MS); // past midnight
  expect(third?.at).toBeNull();

  // A factor and what it did.
  await keyboard.press('Alt+3');
  await keyboard.type('Queue has no limit');
  await keyboard.press('Alt+E');
  await expect(focused(page)).toHaveAccessibleName('Effect of the next factor');
  await keyboard.type('Made it worse');
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Next contributing factor');
  await keyboard.press('Enter');
  await keyboard.type('Nobody is told of a long queue');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Effect of F2' })).toBeVisible();
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Contributing factor F2');
  await keyboard.press('Alt+E');
  await expect(focused(page)).toHaveAccessibleName('Effect of F2');
  await keyboard.type('Slower to detect');
  await expect
    .poll(async () => (await stored(page, 'factors')).map(({ number, effect }) => [number, effect]))
    .toEqual([
      [1, 'worse'],
      [2, 'slower_to_detect'],
    ]);

  await keyboard.press('Alt+4');
  for (const line of ['Rollback took two minutes', 'Support knew what to say']) {
    await keyboard.type(line);
    await keyboard.press('Enter');
  }
  await expect(page.getByRole('textbox', { name: 'What went well, line 2' })).toHaveText(
    'Support knew what to say',
  );

  // An action says its owner, its date, its priority and the factor that it answers.
  await keyboard.press('Alt+5');
  await keyboard.type('Add a 2-minute alert on payment health @sarah due 30 Apr P1 F1');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toHaveText(
    'Add a 2-minute alert on payment health',
  );
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Write down how to drain the queue');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A2' })).toBeVisible();
  const today = new Date();
  const year = today.getFullYear() + (today > new Date(today.getFullYear(), 3, 30, 23, 59) ? 1 : 0);
  const [factor] = await stored(page, 'factors');
  await expect
    .poll(() => stored(page, 'actions'))
    .toMatchObject([
      {
        number: 1,
        text: 'Add a 2-minute alert on payment health',
        owner: 'Sarah Chen',
        due: `${year}-04-30`,
        priority: 'P1',
        factorIds: [factor?.id],
        outcome: '',
        status: 'open',
      },
      {
        number: 2,
        text: 'Write down how to drain the queue',
        owner: '',
        due: null,
        priority: null,
        factorIds: [],
      },
    ]);
  await expect(page.getByRole('button', { name: 'F2: no action yet' })).toBeVisible();

  // The factors that an action answers, from its row.
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName(/A2/);
  await keyboard.press('Alt+F');
  await expect(focused(page)).toHaveAccessibleName('Factors that A2 answers: none yet');
  await keyboard.press('Enter');

  await page.getByRole('menuitemcheckbox', { name: /^F2/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'F2: leads to an action' })).toBeAttached();
});

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
  return side(page)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('button')?.textContent ?? '',
        row.querySelector('input')?.value ?? '',
        row.querySelector(':scope > :nth-child(3)')?.textContent?.replace(/\D/g, '') ?? '',
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
  await expect(focused(page)).toHaveCount(1); // the capture has taken it
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

/** Starts the meeting and goes on to its timeline. */
async function startAtTimeline(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Timeline: time left');
  await expect(focused(page)).toHaveAccessibleName('Next event');
}

const planned = async (page: Page) => (await runSheet(page)).map(([name, length]) => `${name} ${length}`);
const timeIsUp = (page: Page) => page.getByRole('region', { name: 'Time is up' });

test('a plan is chosen, changed and kept under a name before the start', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);
  await expect(side(page)).toContainText('66 min planned, booked 60: shorten a stage or book 66.');
  const plan = side(page).getByRole('combobox', { name: 'Plan of the meeting' });
  await expect(plan).toHaveValue('Actions hour');
  await plan.focus();
  await keyboard.type('Learning');
  await expect.poll(() => planned(page)).toEqual(['Opening 5', 'Timeline 40', 'Lessons 10', 'Closing 5']);
  await expect(side(page)).not.toContainText('shorten a stage');

  // Stages by their keys.
  await keyboard.press('Alt+Shift+P');
  await expect(focused(page)).toHaveText('Opening');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await keyboard.press('Control+Shift+ArrowUp');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Opening 5', 'Lessons 10', 'Closing 5']);
  await expect(focused(page)).toHaveText('Timeline');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+Delete');
  await expect(focused(page)).toHaveText('Lessons');
  await keyboard.press('Tab');
  await keyboard.type('12');
  await keyboard.press('Enter');
  await side(page).getByRole('combobox', { name: 'Add a stage' }).focus();
  await keyboard.type('Actions');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Lessons 12', 'Actions 20', 'Closing 5']);
  await expect(plan).toHaveValue('');

  // What is too much is refused beside the field, and the plan stays.
  await side(page).getByRole('textbox', { name: 'Actions: minutes planned' }).focus();
  await keyboard.type('900');
  await keyboard.press('Enter');
  await expect(side(page).getByRole('alert')).toHaveText('At most 240.');
  await keyboard.press('Escape');

  await side(page).getByRole('button', { name: 'Keep this plan as…' }).press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Name of the plan');
  await keyboard.type('Our hour');
  await keyboard.press('Enter');
  await expect(plan).toHaveValue('Our hour');
  await side(page).getByRole('textbox', { name: 'Booked length in minutes' }).focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('90');
  await keyboard.press('Enter');
  await expect(side(page)).not.toContainText('shorten a stage');

  // Another incident can take it; nobody has to keep it.
  await keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.press('F3');
  await plan.focus();
  await keyboard.type('Our');
  await expect.poll(() => planned(page)).toEqual(['Timeline 38', 'Lessons 12', 'Actions 20', 'Closing 5']);
  await side(page).getByRole('button', { name: 'Forget this plan' }).press('Enter');
  await expect(plan).toHaveValue('');
  expect((await stored(page, 'meetings')).map(({ booked }) => booked)).toEqual([90 * MINUTE_MS, null]);
});

test('lengths are changed while the clock runs, in the run sheet and in the budget bar', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);
  await startAtTimeline(page);
  await keyboard.type('14:05 half a li');

  await keyboard.press('Alt+Shift+P');
  await expect(focused(page)).toHaveText('Timeline');
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(clock(page)).toContainText('left of 21');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(async () => (await planned(page))[2]).toBe('Factors 14');
  await keyboard.press('Tab');
  await keyboard.type('10');
  await keyboard.press('Enter');
  await expect.poll(async () => (await planned(page))[2]).toBe('Factors 10');

  const border = budget(page).getByRole('slider', { name: 'Length of Actions' });
  await border.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(border).toHaveAttribute('aria-valuetext', '22 minutes');

  // By pointer: a border is dragged, one step of the clock for all of its way.
  const before = (await stored(page, 'meetings'))[0]?.log.length ?? 0;
  const box = await budget(page).getByRole('slider', { name: 'Length of Went well' }).boundingBox();
  if (!box) throw new Error('No border');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Number((await planned(page))[3]?.slice(-2))).toBeGreaterThan(6);
  expect((await stored(page, 'meetings'))[0]?.log.length).toBe(before + 1);

  // The line that was being typed has waited.
  await keyboard.press('Alt+2');
  await expect(page.getByRole('textbox', { name: 'Next event' })).toHaveText('14:05 half a li');
});

test('a stage that has used its time asks how to go on, and another stage pays', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);
  await startAtTimeline(page);
  await expect(timeIsUp(page)).toHaveCount(0);
  await letPass(page, 20);
  await expect(timeIsUp(page)).toContainText('Timeline has used its 20 minutes. How shall we go on?');
  await expect(side(page)).toContainText('Over time');

  // Nothing waits for the answer.
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.type('Is the cache');
  await keyboard.press('Alt+Y');
  await expect(focused(page)).toHaveAccessibleName(/^0 the end, \d\d:\d\d$/);
  await keyboard.press('Escape');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.press('Alt+Y');
  await keyboard.press('1');
  await expect(timeIsUp(page)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.type(' of today?');
  await expect(focused(page)).toHaveText('Is the cache of today?');
  await expect.poll(async () => (await planned(page)).slice(1, 3)).toEqual(['Timeline 25', 'Factors 10']);
  const [meeting] = await stored(page, 'meetings');
  expect(meeting?.log.slice(-2)).toMatchObject([
    { kind: 'extended', stage: 'timeline', by: 5 * MINUTE_MS },
    { kind: 'extended', stage: 'factors', by: -5 * MINUTE_MS },
  ]);

  // Ignored for a minute it is one line; by arrow keys somebody pays, and five minutes are left from now on.
  await letPass(page, 8);
  await expect(timeIsUp(page)).toHaveText(/^Timeline has used its 25 minutes\.How shall we go on\?/);
  await keyboard.press('Alt+Y');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAccessibleName('2 Went well, 5 → 0');
  await keyboard.press('Enter');
  await expect(clock(page)).toHaveText(/^Timeline[45]:\d\dleft of 33$/);
  await expect(focused(page)).toHaveAccessibleName('Next event');

  // The room is asked; what is open is parked; both by key.
  await letPass(page, 5);
  await expect(timeIsUp(page)).toBeVisible();
  await keyboard.press('Alt+W');
  await expect(timeIsUp(page).getByRole('button', { name: /^Hide the vote/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.press('Alt+Y');
  await keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName(/^Park it/);
  await keyboard.press('Enter');
  await expect(timeIsUp(page)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName('Next event');
  expect((await stored(page, 'notes')).map(({ kind, text }) => [kind, text])).toEqual([
    ['off_topic', 'Is the cache of today?'],
  ]);
  await expect(page.getByRole('textbox', { name: 'Next event' })).not.toContainText('cache');

  // Moving on is what it always is.
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
});

test('a stage is skipped, returned to, and done early', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  await openMeeting(debrief);
  await startAtTimeline(page);
  await letPass(page, 5);

  await keyboard.press('Alt+Shift+P');
  for (const _ of ['Factors', 'Went well']) await keyboard.press('ArrowDown');
  await keyboard.press('Alt+Shift+S');
  await expect.poll(async () => (await planned(page))[3]).toBe('Went well 0');
  await expect(clock(page)).toHaveAccessibleName('Timeline: time left');

  // What is left goes to the actions, and the clock goes on.
  await keyboard.press('Alt+Shift+D');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
  await expect
    .poll(async () => (await planned(page)).filter((_, index) => index === 1 || index === 4))
    .toEqual(['Timeline 5', 'Actions 35']);
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Actions: time left');

  await keyboard.press('Alt+Shift+P');
  for (const _ of ['Went well', 'Factors', 'Timeline']) await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveText('Timeline');
  await keyboard.press('Alt+Shift+J');
  await expect(clock(page)).toHaveAccessibleName('Timeline: time left');
  await expect(focused(page)).toHaveAccessibleName('Next event');
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
});

test('it opens with who is here and what was promised, and closes with who does what', async ({
  debrief,
}) => {
  const { page } = debrief;
  const { keyboard } = page;
  // An earlier incident, with an action that nobody has done.
  await expect(page.getByRole('heading').first()).toBeVisible();
  await keyboard.press('Alt+N');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Queue stuck');
  await keyboard.press('F3');
  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Drain the queue by hand once @ada due 2020-01-31');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toBeVisible();
  await keyboard.press('Alt+0');
  await openMeeting(debrief);

  const here = page.getByRole('region', { name: 'Who is here' });
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  for (const name of ['Noor Haddad', 'Kim Berg', 'Ada Lund']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await expect(here.getByRole('checkbox', { name })).toBeChecked();
  }
  await keyboard.press('ArrowUp');
  await expect(focused(page)).toHaveAccessibleName('Ada Lund');
  await keyboard.press('ArrowUp');
  await keyboard.press('Space');
  await expect(here).toContainText('2 of 3 here');
  await expect(here.getByRole('checkbox', { name: 'Kim Berg' })).not.toBeChecked();

  const earlier = page.getByRole('region', { name: 'Open actions of earlier incidents' });
  await expect(earlier).toContainText('Drain the queue by hand once');
  await expect(earlier).toContainText('was due 31 Jan');
  await earlier.getByRole('combobox').focus();
  await keyboard.type('Done');
  await expect
    .poll(async () => (await stored(page, 'actions')).map(({ status }) => status))
    .toEqual(['done']);
  await expect(earlier.getByRole('combobox')).toHaveValue('done');

  // The words of the team are there in the next meeting too.
  const statement = page.getByRole('textbox', { name: 'Opening statement' });
  await expect(statement).toContainText('Nobody is on trial');
  await statement.focus();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('We look for conditions.');

  await keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keyboard.press('Alt+5');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Write the steps down');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A1' })).toBeVisible();

  // What is missing is one key away.
  await keyboard.press('Alt+6');
  await expect(focused(page)).toHaveAccessibleName('Owner? A1 has no owner yet');
  await keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Owner of A1');
  await keyboard.type('Noor Haddad');
  await keyboard.press('Enter');
  await keyboard.press('Alt+6');
  await expect(focused(page)).toHaveAccessibleName('Due? A1 has no date yet');
  await expect(page.getByRole('region', { name: 'Actions and owners' })).toContainText('Noor Haddad');

  await page.getByRole('spinbutton', { name: 'year, Follow-up date' }).focus();
  await keyboard.type('20270212');
  await keyboard.press('Tab');
  await keyboard.type('Kim Berg');
  for (const count of ['', '1', '2']) {
    await keyboard.press('Tab');
    await keyboard.type(count);
  }
  await keyboard.press('Enter');
  await expect
    .poll(async () => (await stored(page, 'meetings')).at(-1)?.poll)
    .toEqual({ people: 2, learnt: 1, again: 2 });
  const incident = (await stored(page, 'incidents')).find(({ title }) => title === 'Letters pile up');
  expect([incident?.followUpDate, incident?.followUpOwner]).toEqual(['2027-02-12', 'Kim Berg']);
  await expect(page.getByRole('table')).toContainText('Opening3 min0 min3 min less');

  // The end, and another meeting: its clock and its people are its own, the numbers go on.
  await keyboard.press('Alt+Shift+E');
  await expect(page.getByRole('heading', { name: /left to look at/ })).toBeVisible();
  await keyboard.press('F2');
  const held = page.getByRole('region', { name: 'Meetings held' });
  await expect(held.getByRole('listitem')).toHaveText(/^1.+under 1 min$/);
  await keyboard.press('Alt+Shift+N');
  await expect(clock(page)).toHaveText('Actions25:00left of 25');
  await expect.poll(() => planned(page)).toEqual(['Actions 25', 'Closing 5']);
  await keyboard.press('Control+Z');
  await expect(side(page)).toContainText('Ended');
  await expect(side(page).getByRole('button', { name: 'Plan another meeting' })).toBeVisible();
  await keyboard.press('Alt+Shift+N');
  await expect(page.getByRole('button', { name: 'Start meeting' })).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(focused(page)).toHaveAccessibleName('Next action');
  await keyboard.type('Try the steps');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Action A2' })).toBeVisible();
  await keyboard.press('Alt+1');
  await expect(page.getByRole('textbox', { name: 'Opening statement' })).toHaveText(
    'We look for conditions.',
  );
  await expect(here).toContainText('0 of 3 here');
  const mine = (await stored(page, 'meetings')).filter(({ incidentId }) => incidentId === incident?.id);
  expect(mine.map(({ order, present, log }) => [order, present.length, log[0]?.kind])).toEqual([
    [0, 2, 'started'],
    [1, 0, 'started'],
  ]);
});

test('a chime sounds once at zero, where somebody has asked for it', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
  /** Counts the tones from here on. */
  const listen = () =>
    page.evaluate(() => {
      const Real = window.AudioContext;
      Object.assign(window, { tones: 0 });
      window.AudioContext = class extends Real {
        override createOscillator() {
          Object.assign(window, { tones: Number(Reflect.get(window, 'tones')) + 1 });
          return super.createOscillator();
        }
      };
    });
  const tones = () => page.evaluate(() => Reflect.get(window, 'tones'));

  await expect(page.getByRole('heading').first()).toBeVisible();
  await keyboard.press('Control+,');
  const sound = page.getByRole('checkbox', { name: 'Sound the chime' });
  await expect(sound).not.toBeChecked();
  await listen();
  await page.getByRole('slider', { name: /^Volume/ }).focus();
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider', { name: /^Volume/ })).toHaveValue('35');
  await page.getByRole('button', { name: 'Test' }).press('Enter');
  expect(await tones()).toBe(2);

  // Off, it is quiet.
  await keyboard.press('Control+,');
  await openMeeting(debrief);
  await startAtTimeline(page);
  await letPass(page, 20 - 0.1);
  await listen();
  await expect(timeIsUp(page)).toBeVisible();
  expect(await tones()).toBe(0);

  await keyboard.press('Control+,');
  await sound.press('Space');
  await expect(sound).toBeChecked();
  await keyboard.press('Control+,');
  await expect(clock(page)).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveAccessibleName('Factors: time left');
  await letPass(page, 15 - 0.1);
  await listen();
  await expect(timeIsUp(page)).toBeVisible();
  await expect.poll(tones).toBe(2);
  await page.waitForTimeout(2500);
  expect(await tones()).toBe(2);
});

import { MINUTE_MS } from '../../shared/domain/units';
import { expect, test } from './harness/debrief';
import { budget, clock, letPass, openMeeting, startAtTimeline } from './harness/meeting';
import { focused } from './harness/places';
import { planned, runSheet, stagesOf } from './harness/run-sheet';
import { stored } from './harness/stored';

const local = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);

test('the clock starts, is unstarted, runs through the stages, and never locks anything', async ({
  debrief,
}) => {
  const { page } = debrief;
  await openMeeting(page);
  expect(await stagesOf(page)).toEqual([
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
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  await page.getByRole('button', { name: 'Undo the start' }).click();
  await expect(focused(page)).toHaveAccessibleName('Somebody new');
  await expect(runSheet(page)).toContainText('Not started');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(runSheet(page)).toContainText('Not started');
  expect((await stored(page, 'meetings')).map(({ log }) => log)).toEqual([[]]);
  const told = page.getByRole('contentinfo').getByRole('status').first();
  await expect(told).toHaveText(/^Undone: /);

  // What was told before the clock moved is not told any more.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(told).toBeEmpty();
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
    await runSheet(page).getByRole('button', { name }).click();
    await expect(clock(page)).toContainText(`left of ${planned}`);
  }

  // A pause stands still: what passes meanwhile is not charged to the stage, but the meeting ends later.
  await page.keyboard.press('Control+Shift+Space');
  await expect(runSheet(page)).toContainText('Paused');
  await letPass(page, 10);
  await expect(clock(page)).toHaveText(/^Opening(3:00|2:\d\d)left of 3$/);
  const shownNow = await page.evaluate(() => Date.now());
  const ends = [-1, 0, 1].map(
    (later) => `Ends ${local(shownNow + (66 + later) * MINUTE_MS)}10 min behind plan`,
  );
  // The minute may turn while the test looks, and seconds have passed before the pause.
  await expect(budget(page)).toContainText(new RegExp(ends.join('|')));
  await expect(budget(page)).toContainText(`planned ${local(start + 56 * MINUTE_MS)}`);
  await runSheet(page).getByRole('button', { name: 'Resume' }).click();
  await expect(runSheet(page)).toContainText('Stage on time');

  // Past zero it counts up, and everything goes on.
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:5\d)left of 20$/);
  await letPass(page, 25);
  await expect(clock(page)).toHaveText(/^Timeline\+[45]:\d\dover 20$/);
  await expect(runSheet(page)).toContainText('Over time');
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
  await expect(runSheet(page)).toContainText('Ended');
  await page.keyboard.press('Alt+Shift+R');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(clock(page)).toHaveText(/^Closing(3:00|2:\d\d)left of 3$/);
});

test('a stage is skipped, returned to, and done early', async ({ debrief }) => {
  const { page } = debrief;
  const { keyboard } = page;
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

import type { Page } from '@playwright/test';
import { epochMs, MINUTE_MS } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { moveClocks, sleepFor } from './harness/computer-clock';
import { type Debrief, expect, test } from './harness/debrief';
import { budget, clock, startAtTimeline } from './harness/meeting';
import { region } from './harness/places';
import { putStored, stored } from './harness/stored';

const missing = (page: Page) => region(page, 'Time that is missing');

/** The program was away for some minutes: all that is stored happened so much earlier. */
async function returnAfter(debrief: Debrief, minutes: number): Promise<void> {
  const { page } = debrief;
  const [incident] = await stored(page, 'incidents');
  // The sheet that is printed keeps no time: nothing is written while the test writes.
  await debrief.goTo(`#/print/${incident?.id}/A4`);
  await expect(clock(page)).toBeHidden();
  const by = minutes * MINUTE_MS;
  const [meeting] = await stored(page, 'meetings');
  if (!meeting) throw new Error('No meeting was held');
  const log = meeting.log.map((event) => ({ ...event, at: epochMs(event.at - by) }));
  await putStored(page, 'meetings', [{ ...meeting, log }]);
  const beat = (await stored(page, 'settings')).find(({ key }) => key === 'heartbeat');
  const { wall, now } = (beat?.value ?? { wall: 0, now: 0 }) as { wall: number; now: number }; // the program stored it so
  await putStored(page, 'settings', [{ key: 'heartbeat', value: { wall: wall - by, now: now - by } }]);
  // The next page, and not this one, shows the meeting.
  await page.evaluate((route) => history.replaceState(null, '', route), `#/incident/${incident?.id}/meet`);
  await page.reload();
  await expect(clock(page)).toBeVisible();
}

test('the laptop sleeps: the time is counted, and can be left out @electron', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  await page.keyboard.type('14:05 half a li');
  await sleepFor(debrief, 7 * MINUTE_MS);
  await expect(missing(page)).toContainText('The laptop slept 7 min: counted.');
  await expect(clock(page)).toHaveText(/^Timeline(13:00|12:\d\d)left of 20$/);

  // Nothing was taken away from the writer.
  await page.keyboard.type('ne');
  await expect(page.locator(':focus')).toHaveText('14:05 half a line');

  await missing(page).getByRole('button', { name: 'Don’t count' }).click();
  await expect(missing(page)).toContainText('The laptop slept 7 min: not counted.');
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:\d\d)left of 20$/);
  await page.keyboard.press('Alt+G');
  await expect(clock(page)).toHaveText(/^Timeline(13:00|12:\d\d)left of 20$/);
});

test('a clock that is set moves no minute of the meeting', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  const endOf = async () =>
    /Ends (\d\d):(\d\d)/
      .exec((await budget(page).textContent()) ?? '')
      ?.slice(1)
      .map(Number);
  const [hour = 0, minute = 0] = (await endOf()) ?? [];
  await moveClocks(debrief, -60 * MINUTE_MS, 0);
  // The end is told as the clock on the wall will show it.
  await expect.poll(endOf).toEqual([(hour + 23) % 24, expect.any(Number)]);
  expect(Math.abs(((await endOf())?.[1] ?? 0) - minute) % 59).toBeLessThanOrEqual(1);
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:\d\d)left of 20$/);
  await expect(missing(page)).toBeHidden();
});

test('a clock that goes ahead is asked about, and the answer is what counts', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  await moveClocks(debrief, 9 * MINUTE_MS, 0);
  await expect(missing(page)).toContainText('The clock of the laptop went 9 min ahead.');
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:\d\d)left of 20$/);
  await expectAccessible(page, 'a question about missing time');
  await page.getByRole('textbox', { name: 'Minutes that are missing' }).fill('4');
  await missing(page)
    .getByRole('button', { name: /^Count it/ })
    .click();
  await expect(clock(page)).toHaveText(/^Timeline(16:00|15:\d\d)left of 20$/);
  await missing(page).getByRole('button', { name: 'The clock was set' }).click();
  await expect(clock(page)).toHaveText(/^Timeline(20:00|19:\d\d)left of 20$/);

  // Where both clocks agree, time has passed, and nobody is asked.
  await moveClocks(debrief, 5 * MINUTE_MS, 5 * MINUTE_MS);
  await expect(clock(page)).toHaveText(/^Timeline(15:00|14:\d\d)left of 20$/);
});

test('a short restart goes unnoticed, a long one is asked about', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  await returnAfter(debrief, 1);
  await expect(clock(page)).toHaveText(/^Timeline(19:00|18:\d\d)left of 20$/);
  await expect(missing(page)).toBeHidden();

  await returnAfter(debrief, 12);
  await expect(missing(page)).toContainText('Debrief was away for 12 min. Does it count?');
  await expect(clock(page)).toHaveText(/^Timeline(19:00|18:\d\d)left of 20$/);
  await page.keyboard.press('Alt+G');
  await expect(missing(page)).toContainText('Debrief was away for 12 min: counted.');
  await expect(clock(page)).toHaveText(/^Timeline(7:00|6:\d\d)left of 20$/);
});

test('two windows show the same time, and the same question once @browser', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(clock(other)).toBeVisible();
  await moveClocks(debrief, 9 * MINUTE_MS, 0, [page, other]);
  for (const one of [page, other]) await expect(missing(one)).toContainText('went 9 min ahead');
  await missing(other)
    .getByRole('button', { name: /^Count it/ })
    .click();
  for (const one of [page, other]) {
    await expect(missing(one)).toContainText('9 min missing: counted.');
    await expect(clock(one)).toHaveText(/^Timeline(11:00|10:\d\d)left of 20$/);
  }
  const [meeting] = await stored(page, 'meetings');
  expect(meeting?.log.map(({ kind }) => kind)).toEqual(['started', 'moved', 'gap', 'gap_answered']);
  await other.close();
});

test('a stage that began earlier takes its minutes from the one before @browser', async ({ debrief }) => {
  const { page } = debrief;
  await startAtTimeline(page);
  await moveClocks(debrief, 5 * MINUTE_MS, 5 * MINUTE_MS);
  await expect(clock(page)).toHaveText(/^Timeline(15:00|14:\d\d)left of 20$/);
  await page.keyboard.press('Control+Enter');
  await expect(clock(page)).toHaveText(/^Factors(15:00|14:5\d)left of 15$/);
  for (const left of [14, 13, 12]) {
    await page.keyboard.press('Alt+J');
    await expect(clock(page)).toContainText(new RegExp(`^Factors(${left}:00|${left - 1}:5\\d)`));
  }
  const [meeting] = await stored(page, 'meetings');
  expect(meeting?.log.slice(-3).map((event) => ('by' in event ? event.by : null))).toEqual(
    Array(3).fill(MINUTE_MS),
  );
});

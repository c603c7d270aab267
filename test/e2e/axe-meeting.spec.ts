import type { Page } from '@playwright/test';
import { epochMs, minutes } from '../../shared/domain/units';
import { expectAccessible } from './harness/accessible';
import { expect, test } from './harness/debrief';
import { openSample } from './harness/incident';
import { clock } from './harness/meeting';
import { replaceMeetingLog } from './harness/seed';

/** The keys of the captures, and their titles. */
const CAPTURES = [
  ['Alt+1', 'Opening'],
  ['Alt+2', 'Timeline'],
  ['Alt+3', 'Contributing factors'],
  ['Alt+4', 'What went well'],
  ['Alt+5', 'Actions'],
  ['Alt+6', 'Closing'],
  ['Alt+7', 'Lessons'],
  ['Alt+8', 'Message to customers'],
] as const;

/** Whether the figures of the clock stay off the ring around them, in the middle of its height. */
function clockFits(page: Page): Promise<boolean> {
  return page.getByRole('timer').evaluate((clock) => {
    const ring = clock.querySelector('circle')?.getBoundingClientRect();
    const figures = [...clock.querySelectorAll('span')].map((span) => span.getBoundingClientRect());
    const STROKE_PX = 12;
    return (
      ring !== undefined &&
      figures.every(({ left, right }) => left >= ring.left + STROKE_PX && right <= ring.right - STROKE_PX)
    );
  });
}

test('the meeting: before it, in each capture while it runs, and over time', async ({ debrief }) => {
  test.slow();
  const { page } = debrief;
  await openSample(page);
  await page.keyboard.press('F3');
  const startedAgo = (length: number) =>
    [{ kind: 'started', at: epochMs(Date.now() - minutes(length)) }] as const;
  for (const [state, log, shown, captures] of [
    // What the clock says is drawn beside every capture: one of them is enough to look at it.
    ['not started', () => [], 'left of 3', CAPTURES.slice(4, 5)],
    ['running', () => startedAgo(1), 'left of 3', CAPTURES],
    ['over time', () => startedAgo(200), 'over 3', CAPTURES.slice(1, 2)],
  ] as const) {
    await replaceMeetingLog(page, log());
    await page.reload();
    await expect(clock(page)).toContainText(shown);
    await expect.poll(() => clockFits(page)).toBe(true);
    for (const [key, title] of captures) {
      await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page, `${title}, ${state}`);
    }
  }
});

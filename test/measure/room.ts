import type { BrowserContext, Page } from '@playwright/test';
import { startChromium } from '../bench/chromium';
import { startProgram } from '../bench/programs';
import { quantile } from '../bench/speed';
import { startMeeting } from '../e2e/harness/meeting';
import { beginWallTimes, takeWallTimes } from '../e2e/harness/wall-times';

// From the key that ends a captured line until it is painted on the wall, and beside it until a program without a room view has
// painted it in its list.

const LINES = 150;
const MOST_MS = 100;

async function startMeetingIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${program.origin}/`);
  await startMeeting(page);
  return page;
}

const browser = await startChromium();
const program = await startProgram(true);
const looks = { viewport: { width: 1440, height: 900 } };
const contexts = [await browser.newContext(looks), await browser.newContext(looks)] as const;
const page = await startMeetingIn(contexts[0]);
const without = await startMeetingIn(contexts[1]);
const opened = contexts[0].waitForEvent('page');
await page.keyboard.press('Control+F9');
const room = await opened;
await room.getByRole('timer').waitFor();
await page.bringToFront();
for (const one of [page, without]) {
  await one.keyboard.press('Alt+3');
  await one.locator('[contenteditable="true"]:focus').waitFor();
}
await room.getByRole('heading', { name: 'Contributing factors' }).waitFor();
const captures = { withRoom: { page, room }, without };
await beginWallTimes(captures);
const { wall, list, letter } = await takeWallTimes(captures, LINES);
await browser.close();
await program.stop();

const say = (times: readonly number[]) =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`;
process.stdout.write(
  `room view, ${wall.length} captured lines: ${say(wall)} (at most ${MOST_MS} for nineteen of twenty)\n` +
    `  in the list of a program without one: ${say(list)}; a letter: ${say(letter)}\n`,
);
if (!(quantile(wall, 0.95) < MOST_MS)) process.exitCode = 1;

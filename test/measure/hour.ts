import type { CDPSession, Page } from '@playwright/test';
import { startChromium } from '../bench/chromium';
import { startProgram } from '../bench/programs';
import { holdHour } from '../e2e/harness/hold-hour';
import { openMeeting } from '../e2e/harness/meeting';

// The usual hour with 150 captured lines, in fake time, beside its room view: what both windows show as left, what the console
// has complained of, and how much its heap grew from the tenth minute to the sixtieth, after forced collections.

const LINES = 150;
const FROM_MINUTE = 10;
const TO_MINUTE = 60;
const MOST_GROWTH = 0.1;

/** What only finalisers and old code hold goes in the rounds after the first: with three, one heap was up to 1 MB larger than itself. */
const ROUNDS = 12;

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < ROUNDS; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Runs in the page, before its own scripts: both clocks are ahead by what the events `pass-time` say. */
function installClocks(): void {
  let ahead = 0;
  const wall = Date.now.bind(Date);
  const mono = performance.now.bind(performance);
  Date.now = () => wall() + ahead;
  performance.now = () => mono() + ahead;
  window.addEventListener('pass-time', (event) => {
    if (event instanceof CustomEvent) ahead += Number(event.detail);
  });
}

async function pass(page: Page, length: number): Promise<void> {
  await page.evaluate((by) => window.dispatchEvent(new CustomEvent('pass-time', { detail: by })), length);
}

const browser = await startChromium([]);
const program = await startProgram(true);
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
await context.addInitScript(installClocks);
const page = await context.newPage();
const complaints: string[] = [];
context.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});
context.on('weberror', (error) => complaints.push(error.error().message));

await page.goto(`${program.origin}/`);
await openMeeting(page);
const opened = context.waitForEvent('page');
await page.keyboard.press('Control+F9');
const room = await opened;
await room.getByRole('timer').waitFor();
await page.bringToFront();

const session = await context.newCDPSession(page);
const heaps: { readonly minute: number; readonly bytes: number; readonly alike: number }[] = [];
const off = await holdHour({
  page,
  room,
  lines: LINES,
  pass: async (length) => {
    await Promise.all([page, room].map((window) => pass(window, length)));
  },
  now: () => page.evaluate(() => Date.now()),
  onLine: async (minute) => {
    const due = heaps.length === 0 ? minute >= FROM_MINUTE : minute >= TO_MINUTE && heaps.length === 1;
    if (!due) return;
    const bytes = await heapOf(session);
    // More lines are drawn at the end: what is kept, and not drawn, shows with the same screen before both.
    await page.keyboard.press('Alt+1');
    await page.getByRole('heading', { level: 1, name: 'Opening' }).waitFor();
    const alike = await heapOf(session);
    await page.keyboard.press(heaps.length === 0 ? 'Alt+2' : 'Alt+5');
    await page.locator('[contenteditable="true"]:focus').waitFor();
    heaps.push({ minute, bytes, alike });
  },
});
await browser.close();
await program.stop();

const [first, last] = heaps;
const growth = first && last ? last.alike / first.alike - 1 : Number.NaN;
const megabytes = (bytes = 0) => `${(bytes / 1e6).toFixed(1)} MB`;
process.stdout.write(
  `an hour with ${LINES} lines: ${off.length} looks at two windows, ${off.filter((by) => by === 0).length} exact, ` +
    `at most ${Math.max(...off)} s off; no line lost; ${complaints.length} console errors\n` +
    `  heap ${megabytes(first?.bytes)} at minute ${first?.minute.toFixed(0)}, ${megabytes(last?.bytes)} at minute ${last?.minute.toFixed(0)}: ` +
    `with the same screen ${megabytes(first?.alike)} and ${megabytes(last?.alike)}, ${(100 * growth).toFixed(1)} % more (at most ${100 * MOST_GROWTH} %)\n`,
);
for (const complaint of complaints) process.stdout.write(`  ${complaint}\n`);
if (!(growth < MOST_GROWTH) || complaints.length > 0) process.exitCode = 1;

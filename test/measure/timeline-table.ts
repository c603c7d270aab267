import type { Page } from '@playwright/test';
import { startChromium } from '../bench/chromium';
import { startProgram } from '../bench/programs';
import { quantile } from '../bench/speed';
import { takeKeyTimes } from '../e2e/harness/key-times';
import {
  beginTyping,
  noteDrawnRows,
  openLongTimeline,
  scrollTimeline,
  takeDrawnRows,
} from '../e2e/harness/timeline-speed';

// A timeline of 2,000 rows beside one of 20: from key press to paint in a row of either, key by key in turns; how long the
// frames take while all of it is scrolled through for the first time; and how many rows a key draws again.

const FEW = 20;
const MANY = 2_000;
const ROUNDS = 9;
const KEYS_A_ROUND = 100;
/** A quick typist; both pages get a key in this time. */
const KEY_EVERY_MS = 90;
const MOST_RATIO = 1.2;
/** No frame takes longer while it is scrolled. */
const MOST_FRAME_MS = 50;
/**
 * Rows beside which scrolling is shown. Their ratio is said and not asked for: a scroll bar that is pulled is at the end of so
 * few rows after four frames, whose middle is chance, and two frames that nobody sees may well differ fivefold.
 */
const SOME = 200;
/** A quick turn of the wheel, and a scroll bar that is pulled. */
const SCROLLS = [
  { name: 'wheel', stepPx: 120, frames: 600 },
  { name: 'scroll bar', stepPx: 2_400, frames: 60 },
] as const;
const SCROLL_ROUNDS = 3;
const TYPED = 'then the queue was emptied and the workers came back, one after the other, ';

const ms = (value: number) => `${value.toFixed(1)} ms`;

async function openPage(rows: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.addInitScript(noteDrawnRows);
  await page.goto(`${program.origin}/`);
  await openLongTimeline(page, rows);
  return page;
}

/** Through rows that nothing has been checked or measured of yet. */
async function scrollAnew(rows: number, stepPx: number, frames: number): Promise<number[]> {
  const page = await openPage(rows);
  await page.waitForTimeout(1_000);
  const times = await scrollTimeline(page, stepPx, frames);
  await page.context().close();
  return times;
}

async function measureScrolling(): Promise<boolean> {
  let isFine = true;
  for (const { name, stepPx, frames } of SCROLLS) {
    const all: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < SCROLL_ROUNDS; round += 1) {
      const some = await scrollAnew(SOME, stepPx, frames);
      const many = await scrollAnew(MANY, stepPx, frames);
      all.push(...many);
      ratios.push(quantile(many, 0.5) / quantile(some, 0.5));
    }
    const ratio = quantile(ratios, 0.5);
    const short = all.filter((time) => time <= MOST_FRAME_MS).length / all.length;
    process.stdout.write(
      `${MANY} rows, ${name}: ${all.length} frames, p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))}, ` +
        `longest ${ms(Math.max(...all))}; ${(100 * short).toFixed(1)} % within ${MOST_FRAME_MS} ms (all)\n` +
        `  ${ratio.toFixed(2)} × a frame of ${SOME} rows\n`,
    );
    isFine &&= short === 1;
  }
  return isFine;
}

async function measureKeys(): Promise<boolean> {
  const pages = [await openPage(FEW), await openPage(MANY)] as const;
  const rounds: [number[], number[]][] = [];
  for (const page of pages) await beginTyping(page);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const page of pages) await takeDrawnRows(page);
    for (let key = 0; key < KEYS_A_ROUND; key += 1) {
      for (const page of key % 2 === 0 ? pages : pages.toReversed()) {
        const next = new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS / pages.length));
        await page.keyboard.press(TYPED[key % TYPED.length] ?? ' ');
        await next;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const times: [number[], number[]] = [await takeKeyTimes(pages[0]), await takeKeyTimes(pages[1])];
    if (round > 0) rounds.push(times); // the first one warms up
  }
  pages.forEach((_page, index) => {
    const all = rounds.flatMap((times) => times[index] ?? []);
    process.stdout.write(
      `  ${String(index === 0 ? FEW : MANY).padStart(5)} rows: key to paint p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))}, ${all.length} keys\n`,
    );
  });
  const drawn = await takeDrawnRows(pages[1]);
  process.stdout.write(
    `  ${(drawn.length / KEYS_A_ROUND).toFixed(2)} rows drawn for a key, of ${new Set(drawn).size} events\n`,
  );
  const ratioAt = (share: number) =>
    quantile(
      rounds.map(([few, many]) => quantile(many, share) / quantile(few, share)),
      0.5,
    );
  const ratio = ratioAt(0.5);
  process.stdout.write(
    `  ${MANY} rows take ${ratio.toFixed(2)} × the time of ${FEW} (middle of ${ROUNDS} rounds; at most ${MOST_RATIO}); ` +
      `the slowest twentieth ${ratioAt(0.95).toFixed(2)} ×\n`,
  );
  return ratio <= MOST_RATIO && new Set(drawn).size === 1;
}

const browser = await startChromium(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
const program = await startProgram(true);
const results = [await measureScrolling(), await measureKeys()];
await browser.close();
await program.stop();
if (results.includes(false)) process.exitCode = 1;

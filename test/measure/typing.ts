import { type BrowserContext, expect, type Page } from '@playwright/test';
import { startChromium } from '../bench/chromium';
import { countRecordWords, makeLongIncident } from '../bench/long-incident';
import { type Program, startProgram } from '../bench/programs';
import { quantile } from '../bench/speed';
import { listenToKeys, takeKeyTimes } from '../e2e/harness/key-times';
import { storeIncidents } from '../e2e/harness/seed';

// From key press to paint in a text of a long incident: the program beside the same program whose check finds
// nothing. They take turns, key by key, while the check comes 300 ms after a word or a pause, as it does for a writer.

const ROUNDS = 9;
const KEYS_A_ROUND = 100;
/** A quick typist; both programs get a key in this time. */
const KEY_EVERY_MS = 90;
const MOST_RATIO = 1.2;
const TYPED = 'then the engineer forgot to check the limit and somebody should have asked about it, ';

interface Typist {
  readonly name: string;
  readonly page: Page;
  readonly rounds: number[][];
}

async function openTypist(name: string, program: Program, context: BrowserContext): Promise<Typist> {
  const page = await context.newPage();
  await page.goto(`${program.origin}/`);
  await page.getByRole('button', { name: /^New incident/ }).waitFor();
  const record = makeLongIncident();
  await storeIncidents(page, [record]);
  await page.goto(`${program.origin}/#/incident/${record.incident.id}/prepare`);
  await page.reload();
  await page.getByRole('textbox', { name: 'What went wrong', exact: true }).click();
  await page.keyboard.press('Control+End');
  for (let line = 0; line < 9; line += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await page.evaluate(listenToKeys);
  const words = countRecordWords(record).toLocaleString('en');
  process.stdout.write(`${name}: an incident of ${words} words, ${record.events.length} events\n`);
  return { name, page, rounds: [] };
}

/** @returns how long each key took, milliseconds */
async function takeTimes({ page }: Typist): Promise<number[]> {
  const times = await takeKeyTimes(page);
  if (times.length !== KEYS_A_ROUND) throw new Error(`${times.length} keys of ${KEYS_A_ROUND} were painted`);
  return times;
}

async function typeRound(typists: readonly Typist[]): Promise<void> {
  for (let key = 0; key < KEYS_A_ROUND; key += 1) {
    for (const { page } of key % 2 === 0 ? typists : typists.toReversed()) {
      const next = new Promise((resolve) => setTimeout(resolve, KEY_EVERY_MS / typists.length));
      await page.keyboard.press(TYPED[key % TYPED.length] ?? ' ');
      await next;
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const typist of typists) typist.rounds.push(await takeTimes(typist));
}

const browser = await startChromium(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
const programs = [await startProgram(true), await startProgram(false)] as const;
const typists = [
  await openTypist('with findings', programs[0], await browser.newContext()),
  await openTypist('without', programs[1], await browser.newContext()),
] as const;
for (let round = 0; round <= ROUNDS; round += 1) {
  await typeRound(typists);
  if (round === 0) for (const { rounds } of typists) rounds.length = 0; // warms up
}
const [checked, unchecked] = typists;
await expect(checked.page.locator('.cm-finding').first()).toBeAttached();
await expect(unchecked.page.locator('.cm-finding')).toHaveCount(0);

for (const { name, rounds } of typists) {
  const all = rounds.flat();
  process.stdout.write(
    `  ${name.padEnd(14)}key to paint p50 ${quantile(all, 0.5).toFixed(1)} ms, p95 ${quantile(all, 0.95).toFixed(1)} ms, ${all.length} keys\n`,
  );
}
const ratios = checked.rounds.map(
  (times, round) => quantile(times, 0.95) / quantile(unchecked.rounds[round] ?? [], 0.95),
);
const ratio = quantile(ratios, 0.5);
process.stdout.write(
  `  p95 with findings is ${ratio.toFixed(2)} × that without (middle of ${ROUNDS} rounds; at most ${MOST_RATIO})\n`,
);
await browser.close();
for (const program of programs) await program.stop();
if (!(ratio <= MOST_RATIO)) process.exitCode = 1;

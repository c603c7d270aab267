import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { bundlePage } from './bundle';
import { openModule, startChromium } from './chromium';
import type { Cold } from './page/cold';
import { makeDocument } from './prose';
import {
  describeSpeeds,
  LEAST_RATIO,
  measureKeys,
  measureParagraphs,
  measureSpeeds,
  type Quantiles,
  quantile,
  ratioToAlex,
  type Speed,
} from './speed';
import { readWorkClock } from './work-clock';

// The check beside alex and write-good, in Node and in Chromium (`--short`: in Node only). Fails where the ratio to
// alex is too small.

const PASSES = 15;
const PASS_MS = 200;
/** Of each document that the engines take turns on. */
const BENCH_WORDS = 2_000;
const WORDS = 10_000;
/** For `--short`: the ratio in Node and nothing else. */
const SHORT_PASSES = 15;
const SHORT_PASS_MS = 80;
const EDITS = 4_000;
const COLD_STARTS = 15;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sayQuantiles(what: string, { p50, p95 }: Quantiles): void {
  say(`${what}: p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms`);
}

function sayCold(where: string, starts: readonly Cold[]): void {
  const of = (part: 'evaluateMs' | 'firstCallMs') => {
    const times = starts.map((start) => start[part]);
    return `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  };
  say(
    `${where}, 10,000 words from cold, ${starts.length} starts: first call ${of('firstCallMs')} (goal: under 50)`,
  );
  say(`  before it, once for a window: the module with its word lists ${of('evaluateMs')}`);
}

async function measureColdInNode(code: string, text: string): Promise<Cold[]> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-bench-'));
  const script = join(folder, 'cold.mjs');
  await writeFile(
    script,
    `${code}\nprocess.stdout.write(JSON.stringify(checkFromCold(${JSON.stringify(text)})));`,
  );
  try {
    const starts: Cold[] = [];
    for (let start = 0; start < COLD_STARTS; start += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [script]);
      starts.push(JSON.parse(stdout));
    }
    return starts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureColdInChromium(browser: Browser, code: string, text: string): Promise<Cold[]> {
  const starts: Cold[] = [];
  for (let start = 0; start < COLD_STARTS; start += 1) {
    const page = await openModule(browser, code);
    starts.push(await page.evaluate((given) => Reflect.get(globalThis, 'checkFromCold')(given), text));
    await page.context().close();
  }
  return starts;
}

interface InChromium {
  readonly speeds: readonly Speed[];
  readonly paragraphs: Quantiles;
  readonly keys: Quantiles;
}

async function measureInChromium(browser: Browser): Promise<InChromium> {
  const page = await openModule(browser, await bundlePage('speed.ts'));
  const measured = await page.evaluate(
    ([words, edits, speeds]) => {
      const bench = Reflect.get(globalThis, 'bench');
      return {
        paragraphs: bench.measureParagraphs(edits),
        keys: bench.measureKeys(words, edits),
        speeds: bench.measureSpeeds(...speeds),
      };
    },
    [WORDS, EDITS, [PASSES, BENCH_WORDS, PASS_MS]] as const,
  );
  await page.context().close();
  return measured;
}

async function measureEverywhere(): Promise<(readonly Speed[])[]> {
  const text = makeDocument(WORDS, 1);
  const cold = await bundlePage('cold.ts');
  const inNode = sayInNode(measureSpeeds(PASSES, BENCH_WORDS, PASS_MS));
  sayQuantiles('Node, one edited paragraph of 60 words (goal: p95 under 1 ms)', measureParagraphs(EDITS));
  sayQuantiles('Node, one letter typed in 10,000 words, by paragraph', measureKeys(WORDS, EDITS));
  sayCold('Node', await measureColdInNode(cold, text));

  const browser = await startChromium();
  const where = `Chromium ${browser.version()}`;
  const inChromium = await measureInChromium(browser);
  say(describeSpeeds(where, inChromium.speeds));
  sayQuantiles(`${where}, one edited paragraph of 60 words (goal: p95 under 1 ms)`, inChromium.paragraphs);
  sayQuantiles(`${where}, one letter typed in 10,000 words, by paragraph`, inChromium.keys);
  sayCold(where, await measureColdInChromium(browser, cold, text));
  await browser.close();
  return [inNode, inChromium.speeds];
}

function sayInNode(speeds: readonly Speed[], more = ''): readonly Speed[] {
  say(describeSpeeds(`Node ${process.versions.node}${more}`, speeds));
  return speeds;
}

say(`Made-up report prose, seeded; ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`);
say(
  "alex 11 is its own text processor (retext-english, -equality, -profanities), without alex's command line.",
);
const isShort = process.argv.includes('--short');
const measured = isShort
  ? [sayInNode(measureSpeeds(SHORT_PASSES, BENCH_WORDS, SHORT_PASS_MS, readWorkClock), ', of processor time')]
  : await measureEverywhere();
if (measured.some((speeds) => !(ratioToAlex(speeds) >= LEAST_RATIO))) {
  say(`Too slow: the check has to be at least ${LEAST_RATIO} × as fast as alex's processor.`);
  process.exitCode = 1;
}

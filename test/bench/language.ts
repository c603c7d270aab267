import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { bundlePage } from './bundle';
import { openModule, startChromium } from './chromium';
import type { Cold } from './page/cold';
import type { Bench } from './page/speed';
import { makeDocument } from './prose';
import {
  describeSpeeds,
  type Effort,
  LEAST_RATIO,
  type Quantiles,
  quantile,
  ratioToAlex,
  type Speed,
} from './speed';
import { readWorkClock } from './work-clock';

// The check beside alex and write-good, in Node and in Chromium (`--short`: beside alex, in Node). Fails where the ratio
// to alex is too small.

const EFFORT: Effort = { warmPasses: 10, passes: 15, passMs: 200, words: 2_000, isPair: false };
const SHORT_EFFORT: Effort = { warmPasses: 15, passes: 15, passMs: 80, words: 2_000, isPair: true };
const WORDS = 10_000;
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

/** Puts a module into a file for as long as it is used. */
async function withModule<T>(code: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-bench-'));
  const path = join(folder, 'module.mjs');
  await writeFile(path, code);
  try {
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureColdInNode(code: string, text: string): Promise<Cold[]> {
  const script = `${code}\nprocess.stdout.write(JSON.stringify(checkFromCold(${JSON.stringify(text)})));`;
  return withModule(script, async (path) => {
    const starts: Cold[] = [];
    for (let start = 0; start < COLD_STARTS; start += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [path]);
      starts.push(JSON.parse(stdout));
    }
    return starts;
  });
}

/** The engines as they are shipped: a loader of TypeScript wraps every function of ours, and none of a package's. */
async function loadBench(): Promise<Bench> {
  await withModule(await bundlePage('speed.ts'), (path) => import(pathToFileURL(path).href));
  return Reflect.get(globalThis, 'bench');
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
    ([words, edits, effort]) => {
      const bench = Reflect.get(globalThis, 'bench');
      return {
        paragraphs: bench.measureParagraphs(edits),
        keys: bench.measureKeys(words, edits),
        speeds: bench.measureSpeeds(effort),
      };
    },
    [WORDS, EDITS, EFFORT] as const,
  );
  await page.context().close();
  return measured;
}

async function measureEverywhere(): Promise<(readonly Speed[])[]> {
  const text = makeDocument(WORDS, 1);
  const cold = await bundlePage('cold.ts');
  const bench = await loadBench();
  const inNode = sayInNode(bench.measureSpeeds(EFFORT, readWorkClock));
  sayQuantiles(
    'Node, one edited paragraph of 60 words (goal: p95 under 1 ms)',
    bench.measureParagraphs(EDITS),
  );
  sayQuantiles('Node, one letter typed in 10,000 words, by paragraph', bench.measureKeys(WORDS, EDITS));
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

function sayInNode(speeds: readonly Speed[]): readonly Speed[] {
  say(describeSpeeds(`Node ${process.versions.node}, of processor time`, speeds));
  return speeds;
}

say(`Made-up report prose, seeded; ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`);
say(
  "alex 11 is its own text processor (retext-english, -equality, -profanities), without alex's command line.",
);
const isShort = process.argv.includes('--short');
const measured = isShort
  ? [sayInNode((await loadBench()).measureSpeeds(SHORT_EFFORT, readWorkClock))]
  : await measureEverywhere();
if (measured.some((speeds) => !(ratioToAlex(speeds) >= LEAST_RATIO))) {
  say(`Too slow: the check has to be at least ${LEAST_RATIO} × as fast as alex's processor.`);
  process.exitCode = 1;
}

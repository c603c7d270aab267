import { checkBlame } from '#shared/domain/language/check';
import { createParagraphCheck } from '#shared/domain/language/paragraphs';
import { ALEX, CHECKERS, type Checker, DEBRIEF } from './checkers';
import { countWords, makeDocument, makeParagraph } from './prose';
import { pick, startRandom } from './random';

export interface Speed {
  readonly name: string;
  readonly findings: number;
  /** Words per second of the fastest pass, and of the middle one. */
  readonly best: number;
  readonly median: number;
}

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

/** How often faster than alex's processor the check has to be. */
export const LEAST_RATIO = 5;

const SEED = 20_260_101;

/** How long each engine is at work, the same for all of them. */
export interface Effort {
  /** Those that do not count, while an engine compiles what it runs: for seconds, both the check and alex. */
  readonly warmPasses: number;
  readonly passes: number;
  readonly passMs: number;
  /** Of each document that they take turns on. */
  readonly words: number;
  /** Only the two whose ratio is asked for. */
  readonly isPair: boolean;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const DOCUMENTS = 10;

/**
 * Words per second of each checker over the same documents. In every pass each of them works for as long as the others,
 * in turns, so that a slow moment of the machine meets all alike.
 *
 * @param now milliseconds of the clock that counts: that of the wall, or the time that the process was at work
 */
export function measureSpeeds(
  { warmPasses, passes, passMs, words, isPair }: Effort,
  now: () => number = () => performance.now(),
): Speed[] {
  const texts = Array.from({ length: DOCUMENTS }, (_, index) => {
    const text = makeDocument(words, SEED + index);
    return { text, words: countWords(text) };
  });
  const checkers = isPair ? [DEBRIEF, ALEX] : CHECKERS;
  const runs = checkers.map((checker) => ({ checker, speeds: [] as number[], findings: 0 }));
  for (let pass = -warmPasses; pass < passes; pass += 1) {
    for (const run of runs) {
      const speed = workFor(run.checker, texts, passMs, now);
      if (pass >= 0) run.speeds.push(speed);
    }
  }
  return runs.map(({ checker, speeds }) => ({
    name: checker.name,
    findings: texts.reduce((sum, { text }) => sum + checker.count(text), 0),
    best: Math.max(...speeds),
    median: quantile(speeds, 0.5),
  }));
}

interface Counted {
  readonly text: string;
  readonly words: number;
}

/** @returns words per second */
function workFor(checker: Checker, texts: readonly Counted[], leastMs: number, now: () => number): number {
  const start = now();
  let words = 0;
  let ms = 0;
  while (ms < leastMs) {
    for (const { text, words: length } of texts) {
      checker.count(text);
      words += length;
      ms = now() - start;
      if (ms >= leastMs) break;
    }
  }
  return (words * 1000) / ms;
}

/**
 * How many times the words per second of alex's processor the check reaches, each in its best pass: all passes are of
 * one length, and what else the machine does only ever takes away.
 */
export function ratioToAlex(speeds: readonly Speed[]): number {
  const of = (name: string) => speeds.find((speed) => speed.name === name)?.best ?? Number.NaN;
  return of(DEBRIEF.name) / of(ALEX.name);
}

/** Milliseconds for a paragraph of 60 words in which one letter has been typed: each time another one. */
export function measureParagraphs(edits: number): Quantiles {
  const random = startRandom(SEED);
  const times: number[] = [];
  for (let edit = 0; edit < edits + 200; edit += 1) {
    const paragraph = makeParagraph(random);
    const at = Math.floor(random() * paragraph.length);
    const typed = paragraph.slice(0, at) + pick(random, [...'etaoins .']) + paragraph.slice(at);
    const start = performance.now();
    DEBRIEF.count(typed);
    if (edit >= 200) times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Milliseconds for a long text in which one letter has been typed, when only its paragraph is checked again. */
export function measureKeys(words: number, keys: number): Quantiles {
  const random = startRandom(SEED);
  const checkParagraphs = createParagraphCheck(checkBlame);
  const context = { section: 'went_wrong', people: ['Alex Kim', 'Maria Rossi'] } as const;
  let text = makeDocument(words, SEED);
  const times: number[] = [];
  for (let key = 0; key < keys + 100; key += 1) {
    const at = Math.floor(random() * text.length);
    text = text.slice(0, at) + pick(random, [...'etaoins .']) + text.slice(at);
    const start = performance.now();
    checkParagraphs(text, context);
    if (key >= 100) times.push(performance.now() - start);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export function describeSpeeds(where: string, speeds: readonly Speed[]): string {
  const number = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
  const lines = speeds.map(
    ({ name, findings, best, median }) =>
      `  ${name.padEnd(18)}best ${number(best)}  median ${number(median)} words/s, ${findings} findings`,
  );
  return [
    `${where}, taking turns:`,
    ...lines,
    `  check is ${ratioToAlex(speeds).toFixed(1)} × as fast as alex's processor, best to best (at least ${LEAST_RATIO})`,
  ].join('\n');
}

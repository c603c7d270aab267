import { check } from '#shared/domain/language/check';
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

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Words per second of each checker over the same documents, a new one in each pass. The checkers take turns within
 * every pass, so that a slow moment of the machine meets all of them.
 */
export function measureSpeeds(passes: number, words: number): Speed[] {
  const runs = CHECKERS.map((checker) => ({ checker, speeds: [] as number[], findings: 0 }));
  for (let pass = 0; pass <= passes; pass += 1) {
    const text = makeDocument(words, SEED + pass);
    const length = countWords(text);
    for (const run of runs) {
      const { findings, ms } = time(run.checker, text);
      if (pass === 0) continue; // warms up
      run.findings += findings;
      run.speeds.push((length * 1000) / ms);
    }
  }
  return runs.map(({ checker, speeds, findings }) => ({
    name: checker.name,
    findings,
    best: Math.max(...speeds),
    median: quantile(speeds, 0.5),
  }));
}

function time(checker: Checker, text: string): { findings: number; ms: number } {
  const start = performance.now();
  const findings = checker.count(text);
  return { findings, ms: performance.now() - start };
}

/** How many times the words per second of alex's processor the check reaches, in the middle pass. */
export function ratioToAlex(speeds: readonly Speed[]): number {
  const of = (name: string) => speeds.find((speed) => speed.name === name)?.median ?? Number.NaN;
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
    const { ms } = time(DEBRIEF, typed);
    if (edit >= 200) times.push(ms);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Milliseconds for a long text in which one letter has been typed, when only its paragraph is checked again. */
export function measureKeys(words: number, keys: number): Quantiles {
  const random = startRandom(SEED);
  const checkParagraphs = createParagraphCheck(check);
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
    `  check is ${ratioToAlex(speeds).toFixed(1)} × as fast as alex's processor (at least ${LEAST_RATIO})`,
  ].join('\n');
}

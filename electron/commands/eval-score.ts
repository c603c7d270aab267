import { performance } from 'node:perf_hooks';
import { check } from '#shared/domain/language/check';
import type { BlameCategory, Finding, FindingSeverity, Section } from '#shared/domain/language/types';

/** A labelled sentence: one line of a file in the corpus format. */
export interface Sample {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly blame: boolean;
  readonly category: BlameCategory | null;
  readonly severity?: FindingSeverity | null;
  readonly flags?: readonly { readonly start: number; readonly end: number }[];
  readonly roster?: readonly string[];
}

export interface CategoryScore {
  readonly sentences: number;
  readonly found: number;
  readonly recall: number | null;
  /** Share of the found ones with a finding of the right category. */
  readonly categoryAccuracy: number | null;
}

/** All shares lie between 0 and 1; null where there was nothing to divide by. */
export interface Score {
  readonly sentences: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the harmless sentences that were flagged. */
  readonly falseAlarmShare: number | null;
  readonly categoryAccuracy: number | null;
  /** Mean over found labelled spans of the overlap with the best matching finding. */
  readonly spanIoU: number | null;
  readonly wordsPerSecond: number;
  readonly perCategory: Readonly<Record<string, CategoryScore>>;
  /** Sentences labelled `low`, reported apart. */
  readonly low: { readonly sentences: number; readonly found: number };
}

export interface SampleError {
  readonly kind: 'MISSED' | 'FALSE' | 'CATEGORY';
  readonly id: string;
  readonly section: Section;
  readonly detail: string;
  readonly text: string;
}

const TIMED_RUNS = 5;

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (common <= 0) return 0;
  return common / (one.end - one.start + other.end - other.start - common);
}

function run(sample: Sample): readonly Finding[] {
  return check(sample.text, { section: sample.section, people: sample.roster ?? [] });
}

/** Words per second of the best of several passes over all texts. */
function timeWords(samples: readonly Sample[]): number {
  const words = samples.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < TIMED_RUNS; pass += 1) {
    const began = performance.now();
    for (const sample of samples) run(sample);
    best = Math.min(best, performance.now() - began);
  }
  return Math.round(words / (best / 1000));
}

/**
 * Scores the checker at sentence level.
 *
 * A sentence counts as flagged when it has a finding of severity medium or high; sentences labelled `low` are left out.
 */
export function scoreSamples(samples: readonly Sample[]): {
  readonly score: Score;
  readonly errors: readonly SampleError[];
} {
  const errors: SampleError[] = [];
  const perCategory = new Map<string, { sentences: number; found: number; right: number }>();
  const counts = { hits: 0, falseAlarms: 0, misses: 0, harmless: 0, right: 0 };
  const low = { sentences: 0, found: 0 };
  const overlaps: number[] = [];
  for (const sample of samples) {
    const all = run(sample).filter(({ group }) => group === 'blame');
    const findings = all.filter((finding) => finding.severity !== 'low');
    const report = (kind: SampleError['kind'], detail: string): void => {
      errors.push({ kind, id: sample.id, section: sample.section, detail, text: sample.text });
    };
    if (sample.severity === 'low') {
      low.sentences += 1;
      if (all.length > 0) low.found += 1;
      continue;
    }
    if (!sample.blame) {
      counts.harmless += 1;
      if (findings.length > 0) {
        counts.falseAlarms += 1;
        report('FALSE', findings.map((finding) => `${finding.rule} "${finding.text}"`).join(', '));
      }
      continue;
    }
    const category = sample.category ?? 'none';
    const tally = perCategory.get(category) ?? { sentences: 0, found: 0, right: 0 };
    perCategory.set(category, tally);
    tally.sentences += 1;
    if (findings.length === 0) {
      counts.misses += 1;
      report('MISSED', category);
      continue;
    }
    counts.hits += 1;
    tally.found += 1;
    if (findings.some((finding) => finding.category === category)) {
      counts.right += 1;
      tally.right += 1;
    } else report('CATEGORY', `${category}, found ${findings.map((finding) => finding.category).join(', ')}`);
    for (const flag of sample.flags ?? [])
      overlaps.push(Math.max(...findings.map((finding) => overlap(finding, flag))));
  }
  const precision = share(counts.hits, counts.hits + counts.falseAlarms);
  const recall = share(counts.hits, counts.hits + counts.misses);
  const score: Score = {
    sentences: samples.length - low.sentences,
    precision,
    recall,
    f1: precision === null || recall === null ? null : share(2 * precision * recall, precision + recall),
    falseAlarmShare: share(counts.falseAlarms, counts.harmless),
    categoryAccuracy: share(counts.right, counts.hits),
    spanIoU: share(
      overlaps.reduce((sum, each) => sum + each, 0),
      overlaps.length,
    ),
    wordsPerSecond: timeWords(samples),
    perCategory: Object.fromEntries(
      [...perCategory].map(([category, { sentences, found, right }]) => [
        category,
        { sentences, found, recall: share(found, sentences), categoryAccuracy: share(right, found) },
      ]),
    ),
    low,
  };
  return { score, errors };
}

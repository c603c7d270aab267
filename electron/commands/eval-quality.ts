import { check } from '#shared/domain/language/check';
import type { QualityPlace, Section } from '#shared/domain/language/types';
import type { SampleError } from './eval-score';

/** What a labelled text is meant to be, and where the program would check it. */
const KINDS = {
  action: { place: 'action', section: 'actions' },
  time: { place: 'evidence', section: 'timeline' },
  impact: { place: 'impact', section: 'went_wrong' },
  opinion: { place: 'account', section: 'went_wrong' },
  lesson: { place: 'lesson', section: 'lessons' },
} as const satisfies Readonly<Record<string, { place: QualityPlace; section: Section }>>;

export type QualityKind = keyof typeof KINDS;

/** One line of a file in the quality format: `ok` says whether the wording is good enough as it stands. */
export interface QualitySample {
  readonly id: string;
  readonly kind: QualityKind;
  readonly text: string;
  readonly ok: boolean;
}

/** Shares between 0 and 1 for finding the texts that are not ok; null where there was nothing to divide by. */
export interface KindScore {
  readonly sentences: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface QualityScore {
  readonly sentences: number;
  readonly perKind: Readonly<Partial<Record<QualityKind, KindScore>>>;
}

export function isQualityKind(kind: unknown): kind is QualityKind {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Scores the checks by text: one counts as found when it has a finding of either group. */
export function scoreQuality(samples: readonly QualitySample[]): {
  readonly score: QualityScore;
  readonly errors: readonly SampleError[];
} {
  const errors: SampleError[] = [];
  const tallies = new Map<
    QualityKind,
    { sentences: number; hits: number; misses: number; falseAlarms: number }
  >();
  for (const { id, kind, text, ok } of samples) {
    const { place, section } = KINDS[kind];
    const findings = check(text, { section, people: [], quality: { place } });
    const tally = tallies.get(kind) ?? { sentences: 0, hits: 0, misses: 0, falseAlarms: 0 };
    tallies.set(kind, tally);
    tally.sentences += 1;
    const isFound = findings.length > 0;
    if (isFound && !ok) tally.hits += 1;
    if (!isFound && !ok) {
      tally.misses += 1;
      errors.push({ kind: 'MISSED', id, section, detail: kind, text });
    }
    if (isFound && ok) {
      tally.falseAlarms += 1;
      const detail = findings.map((finding) => `${finding.rule} "${finding.text}"`).join(', ');
      errors.push({ kind: 'FALSE', id, section, detail, text });
    }
  }
  const perKind = Object.fromEntries(
    [...tallies].map(([kind, { sentences, hits, misses, falseAlarms }]): [QualityKind, KindScore] => [
      kind,
      {
        sentences,
        precision: share(hits, hits + falseAlarms),
        recall: share(hits, hits + misses),
        f1: share(2 * hits, 2 * hits + falseAlarms + misses),
      },
    ]),
  );
  return { score: { sentences: samples.length, perKind }, errors };
}

import type { Comparison, Difference } from '#shared/domain/handoff/types';

/** Differences that ask for the same kind of look. */
export interface DifferenceGroup {
  readonly id: 'both' | 'theirs' | 'mine' | 'unknown';
  readonly title: string;
  readonly hint: string;
  readonly differences: readonly Difference[];
}

const GROUPS = [
  {
    id: 'both',
    title: 'Changed on both sides',
    hint: 'Choose for each; what is here stays unless you say otherwise.',
  },
  { id: 'theirs', title: 'Changed in the file', hint: 'Taken over unless you say otherwise.' },
  {
    id: 'unknown',
    title: 'Different',
    hint: 'What both sides had last is not known here, so every difference is yours to choose. Rows that only one side has are kept.',
  },
  { id: 'mine', title: 'Changed only here', hint: 'Stays as it is unless you say otherwise.' },
] as const;

/** The differences that somebody is asked about, what needs a choice first. Groups without any are left out. */
export function groupDifferences({ differences }: Comparison): DifferenceGroup[] {
  const asked = differences.filter(({ quiet }) => !quiet);
  return GROUPS.map((group) => ({
    ...group,
    differences: asked.filter(({ changedBy }) => changedBy === group.id),
  })).filter((group) => group.differences.length > 0);
}

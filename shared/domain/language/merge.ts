import type { Match } from './engine';
import type { Sentence } from './sentences';
import type { FindingSeverity } from './types';

const WEIGHT: Readonly<Record<FindingSeverity, number>> = { high: 2, medium: 1, low: 0 };

function compare(one: Match, other: Match): number {
  return (
    WEIGHT[other.severity] - WEIGHT[one.severity] ||
    one.rank - other.rank ||
    other.underlineTo - other.underlineFrom - (one.underlineTo - one.underlineFrom) ||
    one.underlineFrom - other.underlineFrom
  );
}

/** The matches that stand: no two overlap or begin in the same clause; the more severe one stays. Sorted by place. */
export function mergeMatches(matches: readonly Match[], { tokens, clauses }: Sentence): Match[] {
  const kept: Match[] = [];
  const taken = new Uint8Array(tokens.length);
  const takenClauses = new Set<number | undefined>();
  for (const match of matches.toSorted(compare)) {
    const clause = clauses[match.underlineFrom];
    if (takenClauses.has(clause) || taken.subarray(match.underlineFrom, match.underlineTo).includes(1))
      continue;
    takenClauses.add(clause);
    taken.fill(1, match.underlineFrom, match.underlineTo);
    kept.push(match);
  }
  return kept.sort((one, other) => one.underlineFrom - other.underlineFrom);
}

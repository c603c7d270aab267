import { startRun } from '../matchers';
import type { Pattern } from '../pattern';
import type { Person } from '../people/person';
import type { Sentence } from '../sentences';

export const NO_PEOPLE: ReadonlyMap<number, Person> = new Map();

/** Token indexes, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

function matchAt(
  pattern: Pattern,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  at: number,
): Span | null {
  const run = startRun(sentence, people);
  if (!pattern.match(run, at)) return null;
  const from = run.underlineFrom < 0 ? at : run.underlineFrom;
  const to = run.underlineTo < 0 ? run.to : run.underlineTo;
  return to > from ? { from, to } : null;
}

/**
 * The first place where a pattern fits.
 *
 * @param starts the tokens at which it may begin; any, where left out
 * @returns what it underlines
 */
export function findPattern(
  pattern: Pattern,
  sentence: Sentence,
  people: ReadonlyMap<number, Person> = NO_PEOPLE,
  starts?: ReadonlySet<number>,
): Span | null {
  const { first } = pattern;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (starts !== undefined && !starts.has(at)) continue;
    if (first === 'person' ? !people.has(at) : first !== null && !first.has(sentence.tokens[at]?.lower ?? ''))
      continue;
    const span = matchAt(pattern, sentence, people, at);
    if (span !== null) return span;
  }
  return null;
}

import type { Person } from '../people/person';
import type { Sentence } from '../sentences';
import type { Section } from '../types';
import { type Model, weightOf } from './model';
import { readSigns } from './signs';

/** The logarithm of the odds, in hundredths. */
export function weighSentence(
  { weights, constant }: Model,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): number {
  let score = constant;
  readSigns(sentence, people, section, weights, (kind, first, second) => {
    score += weightOf(kind, first, second);
  });
  return score;
}

/** What each token brings to that, in hundredths. */
export function shareScore(
  { weights }: Model,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): Float64Array {
  const shares = new Float64Array(sentence.tokens.length);
  readSigns(sentence, people, section, weights, (kind, first, second, from, to) => {
    const share = weightOf(kind, first, second) / (to - from);
    for (let at = from; at < to; at += 1) shares[at] = (shares[at] ?? 0) + share;
  });
  return shares;
}

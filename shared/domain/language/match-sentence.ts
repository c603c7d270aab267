import { classifySentence, speaksAgainst } from './classifier/classify';
import { type Match, matchRules } from './engine';
import { isHarmless } from './filters';
import type { Person } from './people/person';
import type { Sentence } from './sentences';
import type { FindingCategory, Section } from './types';

type People = ReadonlyMap<number, Person>;

/** What the rules find in a sentence, but for what is denied, quoted or a general truth. */
export function matchByRules(sentence: Sentence, people: People, section: Section): Match[] {
  return matchRules(sentence, people, section).filter((match) => !isHarmless(match, sentence));
}

/**
 * Categories whose frames also fit neutral accounts of what people and things did. The others have words of their own, which
 * nothing beside them makes harmless.
 */
const IN_DOUBT: ReadonlySet<FindingCategory> = new Set([
  'person_fault',
  'omission',
  'passive_blame',
  'judgement',
  'sarcasm',
]);

/**
 * What is found in a sentence: rules have the first word; where they find nothing, or all else speaks against it, the
 * sentence is weighed as a whole.
 */
export function matchSentence(sentence: Sentence, people: People, section: Section): Match[] {
  const found = matchByRules(sentence, people, section);
  if (found.some(({ severity }) => severity !== 'low'))
    return speaksAgainst(sentence, people, section)
      ? found.filter(({ rule }) => !IN_DOUBT.has(rule.category))
      : found;
  const suspect = classifySentence(sentence, people, section);
  return suspect === null || isHarmless(suspect, sentence) ? found : [...found, suspect];
}

import { classifySentence, speaksAgainst } from './classifier/classify';
import { type Match, matchRules } from './engine';
import { isHarmless } from './filters';
import type { Person } from './people/person';
import type { Sentence } from './sentences';
import type { Section } from './types';

type People = ReadonlyMap<number, Person>;

/** What the rules find in a sentence, but for what is denied, quoted or a general truth. */
export function matchByRules(sentence: Sentence, people: People, section: Section): Match[] {
  return matchRules(sentence, people, section).filter((match) => !isHarmless(match, sentence));
}

/**
 * What is found in a sentence: rules have the first word; where they find nothing, or all else speaks against it, the
 * sentence is weighed as a whole.
 */
export function matchSentence(sentence: Sentence, people: People, section: Section): Match[] {
  const found = matchByRules(sentence, people, section);
  if (found.some(({ severity }) => severity !== 'low'))
    return speaksAgainst(sentence, people, section) ? [] : found;
  const suspect = classifySentence(sentence, people, section);
  return suspect === null || isHarmless(suspect, sentence) ? found : [...found, suspect];
}

import { wordsTagged } from '../lexicon/lexicon';
import type { Token } from '../tokens';

export const DETERMINERS = new Set(
  'the a an our this that their these those his her its my your another some one each every any which whichever no two three both several all neither either'.split(
    ' ',
  ),
);
/** A time of day at the head of a line. */
export const TIME_WORD = /^\[?\d{1,2}[:.h]\d{2}/;

/** Empty beyond either end; in front of the first, an array would look for a property of that name, and slowly. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? '' : (tokens[at]?.lower ?? '');
}

/** True for a word of the verb lists in one of the given forms. */
export function isVerbForm(word: string, ...forms: readonly ('b' | 'z' | 'd' | 'n' | 'g')[]): boolean {
  return forms.some((form) => wordsTagged(VERB_CLASSES[form]).has(word));
}

const VERB_CLASSES = { b: 'verb.b', z: 'verb.z', d: 'verb.d', n: 'verb.n', g: 'verb.g' } as const;

export const AUXILIARIES = new Set(
  "is are were have do was has had did does didn't 's should could would might ought needs needed never failed".split(
    ' ',
  ),
);

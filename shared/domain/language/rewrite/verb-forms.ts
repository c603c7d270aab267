import { inflectVerb } from '../lexicon/inflect';
import { IRREGULAR_VERBS } from '../lexicon/irregular';
import { findVerb, wordsTagged } from '../lexicon/lexicon';
import { hasPastEnding } from '../lexicon/past';

export type Form = 'base' | 'past' | 'third' | 'ing' | 'participle';

/** What a sentence about the verb's object needs to know of a verb. */
export interface VerbWord {
  /** Null for a verb of no list that stands in another form. */
  readonly base: string | null;
  readonly past: string;
  readonly participle: string;
}

const irregular = new Map<string, VerbWord>();
for (const [base, [past, participle]] of IRREGULAR_VERBS) {
  const verb: VerbWord = { base, past, participle };
  for (const form of [base, past, participle, inflectVerb(base).ing, inflectVerb(base).third])
    if (!irregular.has(form)) irregular.set(form, verb);
}
const NOT_VERBS = new Set(
  'be is are was were been do does did have has had will would should could can may might must not nothing anything something it the a an this that what whether if how why who where when'.split(
    ' ',
  ),
);

function known(word: string): VerbWord | null {
  const verb = findVerb(word);
  return verb === null
    ? (irregular.get(word) ?? null)
    : { base: verb.base, past: verb.past, participle: verb.participle };
}

function isForm(word: string, form: Form): boolean {
  const suffix = { base: 'b', past: 'd', third: 'z', ing: 'g', participle: 'n' }[form];
  return wordsTagged(`verb.${suffix}`).has(word);
}

/** "hogging" → "hogged"; the spelling of both follows the same rules. */
function fromIng(word: string): VerbWord | null {
  const stem = word.slice(0, -3);
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return null;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  return { base: null, past, participle: past };
}

/**
 * Reads a word as a verb in a given form, also one of no list.
 *
 * @returns null where the word cannot be that form
 */
export function readVerb(word: string, form: Form): VerbWord | null {
  if (!/^[a-z][a-z-]*$/.test(word) || NOT_VERBS.has(word)) return null;
  if (isForm(word, form)) return known(word);
  const own = irregular.get(word);
  if (own !== undefined) {
    const forms = { base: own.base, past: own.past, participle: own.participle, third: null, ing: null };
    if (forms[form] === word || (form === 'ing' && /ing$/.test(word) && own.base !== word)) return own;
    if (form !== 'ing') return null;
  }
  if (form === 'past' || form === 'participle') {
    return hasPastEnding(word) && !word.endsWith('eed') ? { base: null, past: word, participle: word } : null;
  }
  if (form === 'base') {
    if (word.length < 3 || /(?:ed|ing|ly|s|tion)$/.test(word)) return null;
    const { base, past, participle } = inflectVerb(word);
    return { base, past, participle };
  }
  return form === 'ing' &&
    /.{3}ing$/.test(word) &&
    !/^(?:any|every|some|no)thing$|^(?:morning|evening|during|string|king|spring)$/.test(word)
    ? fromIng(word)
    : null;
}

const KEPT_ADVERBS = new Set('also then already later temporarily'.split(' '));
const EMPTY_ADVERBS = new Set(
  'simply just really even literally basically actually apparently clearly obviously conveniently ever still again once only promptly happily merrily cheerfully somehow naturally evidently supposedly allegedly seemingly frankly honestly seriously always yet himself herself themselves'.split(
    ' ',
  ),
);
const NOT_ADVERBS = new Set(
  'apply reply supply rely comply family daily anomaly assembly july fly ally multiply imply early'.split(
    ' ',
  ),
);

/** What becomes of an adverb in front of a verb: kept, left out as empty or as blame, or no adverb at all. */
export function weighAdverb(word: string): 'keep' | 'drop' | null {
  if (EMPTY_ADVERBS.has(word)) return 'drop';
  if (KEPT_ADVERBS.has(word)) return 'keep';
  if (!/.{2}ly$/.test(word) || NOT_ADVERBS.has(word)) return null;
  return wordsTagged('harshly').has(word) || wordsTagged('strongly').has(word) ? 'drop' : 'keep';
}

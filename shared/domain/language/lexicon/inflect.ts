import { IRREGULAR_VERBS } from './irregular';

/** The forms of one verb. */
export interface VerbForms {
  readonly base: string;
  /** Third person singular: "breaks". */
  readonly third: string;
  readonly past: string;
  /** Past participle: "broken". */
  readonly participle: string;
  readonly ing: string;
}

const VOWEL = /[aeiou]/;
/** One syllable that ends in one vowel and one consonant ("drop"), also behind a prefix ("unplug"). */
const SHORT_STEM = /^(?:un|re|mis|over)?(?:[^aeiou]+|[^aeiou]*qu)[aeiou][bdgklmnprtvz]$/;
/** Longer verbs that double as well: the last syllable is stressed, or British spelling doubles the `l`. */
const STRESSED_END = /(?:mit|fer|cur|ter|quip|trol|bug|cel|abel|odel|ravel|annel|gnal|evel)$/;
const UNSTRESSED_END =
  /(?:[aeiou][^aeiou]+(?:it|ter|fer)|(?:[^aeiou]en|on|in)ter|exit|edit|audit|limit|visit|inherit|profit|offer|differ|suffer|buffer)$/;
const ALWAYS_DOUBLES =
  /(?:commit|omit|permit|admit|submit|transmit|refer|defer|infer|prefer|confer|transfer|deter|upset|forget|format|kneecap|bootstrap|sidestep|overstep|shortcut)$/;

function doublesLastLetter(base: string): boolean {
  if (ALWAYS_DOUBLES.test(base) || SHORT_STEM.test(base)) return true;
  return (
    STRESSED_END.test(base) && !UNSTRESSED_END.test(base) && !base.endsWith('ter') && !base.endsWith('fer')
  );
}

function addEnding(base: string, ending: 'ed' | 'ing'): string {
  if (base.endsWith('e')) {
    if (ending === 'ed') return `${base}d`;
    if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
    return /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`;
  }
  const beforeLast = base.at(-2) ?? '';
  if (base.endsWith('y') && ending === 'ed' && !VOWEL.test(beforeLast)) return `${base.slice(0, -1)}ied`;
  if (/[aeiou]c$/.test(base)) return `${base}k${ending}`;
  return doublesLastLetter(base) ? `${base}${base.at(-1)}${ending}` : base + ending;
}

function addThird(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** All forms of a verb given in its base form; irregular ones from the table, also behind `mis-`, `over-`, `re-`, `under-` and `un-`. */
export function inflectVerb(base: string): VerbForms {
  const stem = /^(?:mis-?|over|re-?|under|un)(?=.{3})/.exec(base)?.[0] ?? '';
  const own = IRREGULAR_VERBS.get(base);
  const irregular = own ?? IRREGULAR_VERBS.get(base.slice(stem.length));
  const prefix = own === undefined ? stem : '';
  const regularPast = addEnding(base, 'ed');
  return {
    base,
    third: addThird(base),
    past: irregular ? prefix + irregular[0] : regularPast,
    participle: irregular ? prefix + irregular[1] : regularPast,
    ing: addEnding(base, 'ing'),
  };
}

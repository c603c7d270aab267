import { rememberByForm } from './forms';
import { IRREGULAR_VERBS } from './lexicon/irregular';
import { wordsTagged } from './lexicon/lexicon';
import { looksPast } from './lexicon/past';
import type { Token } from './tokens';

const ADVERB_WORDS = new Set(
  'also then now rather each just again even simply already still once twice first later only both all yet so actually really right soon ever fully only always together too himself herself themselves basically repeatedly'.split(
    ' ',
  ),
);
const NOT_ADVERBS = new Set(
  'apply reply supply rely comply family daily anomaly assembly july fly ally bully multiply imply rally italy'.split(
    ' ',
  ),
);

export const isAdverb = rememberByForm(
  ({ kind, lower }) =>
    kind === 'word' && (ADVERB_WORDS.has(lower) || (/.{2}ly$/.test(lower) && !NOT_ADVERBS.has(lower))),
);

const IRREGULAR_PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(([, participle]) => participle));

const isParticiple = rememberByForm(
  ({ lower }) =>
    wordsTagged('verb.n').has(lower) || IRREGULAR_PARTICIPLES.has(lower) || /.{2}ed$/.test(lower),
);

/** A word that can be a verb in the past: "restarted", "wrote", "re-ran", "cut". */
export const isPast = rememberByForm(({ kind, lower }) => kind === 'word' && looksPast(lower));

const CLOSED_WORDS = new Set(
  (
    'the a an this that these those my your his her its our their some any every each all both no not never and or but nor so yet if than then as of in on at to for with by ' +
    'from into onto during after before over under about through without against per via i you he she it we they me him us them who whom whose which what when where why how ' +
    "is am are was were be been being has have had having do does did done will would shall should can could may might must ought n't 's 're 've 'd 'll 'm very too also only just there here"
  ).split(' '),
);

/** Any word but one of the few hundred that only hold sentences together. */
export const isOpenWord = rememberByForm(
  ({ kind, lower }) => kind === 'word' && !CLOSED_WORDS.has(lower) && !/^[\d@]/.test(lower),
);

/** A word that can be a verb of somebody's in the present: "pastes". */
const isThird = rememberByForm(
  ({ kind, lower }) =>
    kind === 'word' &&
    /.{2}[^su]s$/.test(lower) &&
    !/^(?:this|always|perhaps|besides|others|hers|ours|yours|theirs|goods|news)$/.test(lower),
);

/** Kinds of words that no list holds all of, by the name that patterns have for them. */
export const WORD_KINDS: Readonly<Record<string, (token: Token) => boolean>> = {
  '@adv': isAdverb,
  '@pp': isParticiple,
  '@ing': rememberByForm(({ lower }) => /.{2}ing$/.test(lower)),
  '@past': isPast,
  '@third': isThird,
  '@open': isOpenWord,
};

import { IRREGULAR_VERBS } from './irregular';

/** Words that end like a verb in the past and are none. */
const NOT_PAST = new Set(
  (
    'need feed seed speed breed heed bleed weed greed deed proceed exceed succeed indeed embed feedback red bed shed sled ' +
    'hundred naked sacred wicked kindred hatred unused used'
  ).split(' '),
);
const IRREGULAR_PASTS = new Set([...IRREGULAR_VERBS.values()].map(([past]) => past));
const PREFIX = /^(?:re-?|over|mis-?|out|un)(?=\p{L}{3})(?!.*(?:bound|ground|lay|sold|lit|set)$)/u;

/** True for a word that can be a verb in the past, listed or not: "restarted", "wrote", "re-ran", "cut". */
export function looksPast(word: string): boolean {
  return IRREGULAR_PASTS.has(word.replace(PREFIX, '')) || hasPastEnding(word);
}

/** True for a word that ends like a regular verb in the past: "restarted", not "hundred". */
export function hasPastEnding(word: string): boolean {
  return /.{2}ed$/.test(word) && !NOT_PAST.has(word);
}

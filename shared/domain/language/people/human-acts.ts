import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import type { Token } from '../tokens';
import { AUXILIARIES, isVerbForm, lowerAt } from './grammar';

const HUMAN_PRONOUN = /^(?:he|she|him|his|her|hers|himself|herself)$/;
/** How far behind its verb "her" may stand for the subject, in tokens. */
const PRONOUN_REACH = 14;

/** Behind "should have", "has", "quietly": where the verb of a subject stands; -1 where it has none of these. */
function verbBehind(tokens: readonly Token[], at: number): number {
  let next = at;
  if (/^(?:should|could|ought|must|would|might)$/.test(lowerAt(tokens, next))) {
    next += lowerAt(tokens, next) === 'ought' ? 2 : 1;
    if (/^(?:not|n't|at)$/.test(lowerAt(tokens, next))) next += 1;
    while (/.{2}ly$|^(?:just|at|least)$/.test(lowerAt(tokens, next))) next += 1;
    if (!/^(?:have|'ve)$/.test(lowerAt(tokens, next))) return -1;
    next += 1;
  } else if (/^(?:has|had|'d)$/.test(lowerAt(tokens, next))) next += 1;
  while (/.{2}ly$|^(?:just|then|also|simply|even)$/.test(lowerAt(tokens, next))) next += 1;
  return next;
}

/** "forgot to", "never told", "did not bother", "hasn't asked": what only people leave undone. */
function leavesHumanActUndone(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:forgot|forgets|neglected|neglects)$/.test(word)) return lowerAt(tokens, at + 1) === 'to';
  const isNegated = word === 'never' || /^(?:not|n't)$/.test(lowerAt(tokens, at + 1));
  if (!isNegated || !/^(?:never|did|does|has|had|could|was|were)$/.test(word)) return false;
  let next = word === 'never' ? at + 1 : at + 2;
  while (/.{2}ly$|^(?:even|ever|once|really)$/.test(lowerAt(tokens, next))) next += 1;
  return wordsTagged('humanact').has(lowerAt(tokens, next));
}

function isOnlyHuman(word: string): boolean {
  return wordsTagged('onlyhuman.d').has(word) || wordsTagged('onlyhuman.z').has(word);
}

/** "shrugged", "should have phoned", "saw the light and wandered off", "never told": nobody says that of a program. */
export function actsLikeSomebody(tokens: readonly Token[], at: number): boolean {
  if (leavesHumanActUndone(tokens, at)) return true;
  const verb = verbBehind(tokens, at);
  if (verb < 0) return false;
  const word = lowerAt(tokens, verb);
  if (isOnlyHuman(word) || (verb > at && wordsTagged('onlyhuman.n').has(word))) return true;
  if (wordsTagged('manner').has(lowerAt(tokens, verb - 1)) && verb > at) return true;
  if (/^(?:was|is|seemed|seems|'s)$/.test(lowerAt(tokens, at))) {
    let state = at + 1;
    while (/.{2}ly$|^(?:not|n't|less|more|too|so|very|far|never|always|too)$/.test(lowerAt(tokens, state)))
      state += 1;
    return wordsTagged('condition').has(lowerAt(tokens, state));
  }
  if (!(looksPast(word) || isVerbForm(word, 'd', 'z'))) return false;
  for (let next = verb + 1; next < verb + 10; next += 1) {
    if (/^(?:and|but)$/.test(lowerAt(tokens, next)) && isOnlyHuman(lowerAt(tokens, next + 1))) return true;
  }
  return false;
}

/** "Torvald … his laptop", "kept it to herself": the only name of its sentence so far, and somebody is "he" or "she". */
export function isCalledHeOrShe(tokens: readonly Token[], at: number): boolean {
  const verb = lowerAt(tokens, at);
  const acts = looksPast(verb) || AUXILIARIES.has(verb) || isVerbForm(verb, 'd', 'z') || /.{2}ly$/.test(verb);
  if (!acts) return false;
  for (let next = at + 1; next < at + PRONOUN_REACH; next += 1) {
    const token = tokens[next];
    if (token === undefined || /^[.;]$/.test(token.lower)) return false;
    if (HUMAN_PRONOUN.test(token.lower)) return true;
    if (token.capital || wordsTagged('role').has(token.lower) || wordsTagged('roles').has(token.lower))
      return false;
    if (
      /^(?:who|whose|somebody|someone|anyone|everyone|nobody|user|customer|client|patient|caller|person)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

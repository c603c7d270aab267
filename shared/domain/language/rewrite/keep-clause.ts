import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { Rewrite } from '../types';
import { start } from './gap-frames';
import { endOfSubject } from './noun-phrase';
import { endOfWords, lowerAt, lowerFirst, replaceRange, type Scene, wordsOf } from './scene';
import { readVerb, weighAdverb } from './verb-forms';

const MARK = /^[,;:–—-]$/;
const JOINS = /^(?:and|but|so|yet)$/;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|did|does|do|will|went|got|came|took|ran|fell|lost|stood|rose|kept|left|broke|froze|sank|hung|became|began|stopped|failed|crashed|stayed|remained|died|vanished|disappeared|overflowed|expired|collapsed|timed|lasted|dropped|filled|grew|returned|spent|cost)$/;
/** What needs the part that goes: somebody, a reason, a condition or a comparison. */
const LEANS =
  /^(?:he|she|they|them|him|her|his|their|you|your|who|whom|whose|i|my|me|would|could|should|might|must|ought|if|unless|than|instead|either|neither|nor|too|wonders|so|such|likewise|same|otherwise|else|that)$/;

function isPast(word: string): boolean {
  return wordsTagged('verb.d').has(word) || readVerb(word, 'past') !== null;
}

/** A first look that spares the reading of most subjects. */
function opensVerb(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  return AUXILIARY.test(word) || isPast(word) || weighAdverb(word) !== null;
}

/** The token behind the finite verb of a statement that begins at a token; -1 where none does. */
function verbOfStatement(scene: Scene, from: number, to: number): number {
  if (scene.people.has(from) && scene.people.get(from)?.kind !== 'we') return -1;
  for (let verb = from + 1; verb < Math.min(to, from + 14); verb += 1) {
    if (!opensVerb(scene, verb)) continue;
    const cut = { ...scene, tokens: scene.tokens.slice(0, verb) };
    const isSubject =
      (verb === from + 1 && /^(?:we|nothing|everything)$/.test(lowerAt(scene, from))) ||
      endOfSubject(cut, from) === verb;
    if (!isSubject) continue;
    let at = verb;
    while (at < to && weighAdverb(lowerAt(scene, at)) !== null) at += 1;
    const word = lowerAt(scene, at);
    if (AUXILIARY.test(word) && at + 1 <= to) return at + 1;
    // "the switch installed by the vendor" is no statement.
    if (
      isPast(word) &&
      at === verb &&
      lowerAt(scene, at + 1) !== 'by' &&
      (at + 1 < to || /^(?:the|our|this|these|those|all|half)$/.test(lowerAt(scene, from))) &&
      !wordsTagged('verb.b').has(word)
    )
      return at + 1;
  }
  return -1;
}

/** True where the words of a range can be a sentence when all else is gone. */
function standsAlone(scene: Scene, from: number, to: number): boolean {
  const behind = verbOfStatement(scene, from, to);
  if (
    behind < 0 ||
    (behind >= to &&
      /^(?:is|are|was|were|has|have|had|did|does|do|'s|'re|will|took|cost|spent|kept|left|became|lost)$/.test(
        lowerAt(scene, to - 1),
      ))
  )
    return false;
  for (let at = from; at < to; at += 1) {
    const word = lowerAt(scene, at);
    if (LEANS.test(word) || (word === 'it' && at < behind + 1) || /^[;:()"“”?]$/.test(word)) return false;
  }
  return true;
}

/** Where a clause joined to another one begins: behind a mark, "and", "but" and what hangs on them. */
function clauseBehind(scene: Scene, at: number): number {
  let from = at;
  if (MARK.test(lowerAt(scene, from))) from += 1;
  if (JOINS.test(lowerAt(scene, from))) from += 1;
  if (from === at) return -1;
  while (
    /^(?:now|then|so|still|thus|hence|therefore|consequently|also|of|course|yes|well|,)$/.test(
      lowerAt(scene, from),
    )
  )
    from += 1;
  return from;
}

/**
 * "Marek is a cowboy and the cluster went down" → "The cluster went down": the clause beside what was found, where it
 * stands by itself.
 */
export function keepClause(scene: Scene, match: Match): Rewrite[] {
  if (
    scene.sentence.isQuestion ||
    scene.tokens.some(
      ({ lower }) => /^(?:if|unless|had|were)$/.test(lower) && lower === scene.tokens[0]?.lower,
    )
  )
    return [];
  const from = start(scene);
  const to = endOfWords(scene);
  const found: Rewrite[] = [];
  for (let at = match.underlineTo; at < to; at += 1) {
    const place = clauseBehind(scene, at);
    if (place < 0 || place >= to || !standsAlone(scene, place, to)) continue;
    const words = wordsOf(scene, place, to);
    const rewrite = words === null ? null : replaceRange(scene, from, to, words);
    if (rewrite !== null) found.push(rewrite);
    break;
  }
  for (let at = match.underlineFrom; at > from + 1; at -= 1) {
    const isEnd = MARK.test(lowerAt(scene, at)) || JOINS.test(lowerAt(scene, at));
    if (!isEnd || MARK.test(lowerAt(scene, at - 1)) || !standsAlone(scene, from, at)) continue;
    const words = wordsOf(scene, from, at);
    const rewrite = words === null ? null : replaceRange(scene, from, to, lowerFirst(scene, from, words));
    if (rewrite !== null) found.push(rewrite);
    break;
  }
  return found;
}

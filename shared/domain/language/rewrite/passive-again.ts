import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { mayFollow } from './clause';
import { endOfSubject, readObject } from './noun-phrase';
import { tellOutcome } from './outcomes';
import { lowerAt, opensClauseAt, replaceRange, type Scene, wordsOf } from './scene';
import { nameUnintended } from './tell';
import { readVerb, weighAdverb } from './verb-forms';

/** "The alarms should have been raised by the duty engineer" → "The alarms were not raised". */
export function retellMissed(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  for (let at = match.underlineFrom; at < match.underlineTo; at += 1) {
    if (!/^(?:should|ought|could)$/.test(lowerAt(scene, at))) continue;
    let place = at + (lowerAt(scene, at) === 'ought' ? 2 : 1);
    if (!/^(?:have|'ve|of)$/.test(lowerAt(scene, place)) || lowerAt(scene, place + 1) !== 'been') return [];
    place += 2;
    while (weighAdverb(lowerAt(scene, place)) !== null) place += 1;
    if (readVerb(lowerAt(scene, place), 'participle') === null) return [];
    const person = lowerAt(scene, place + 1) === 'by' ? scene.people.get(place + 2) : undefined;
    const to = person?.to ?? place + 1;
    const tail = scene.tokens.slice(to).map((token) => token.lower);
    if (
      tail.some((word) =>
        /^(?:ago|he|she|his|her|they|their|and|but|who|by|right|immediately)$/.test(word),
      ) ||
      !mayFollow(scene, to)
    )
      return [];
    for (let from = at - 1; from >= Math.max(0, at - 9); from -= 1) {
      const before = { ...scene, tokens: scene.tokens.slice(0, at) };
      const object = opensClauseAt(scene, from) ? readObject(before, from) : null;
      if (object?.to !== at) continue;
      const negated = /^(?:no|nothing|all|every|each|some|both|any|a|an)\b/i.test(object.text);
      const words = `${object.isPlural ? 'were' : 'was'} not ${lowerAt(scene, place)}`;
      const rewrite = negated ? null : replaceRange(scene, at, to, words);
      return rewrite === null ? [] : [rewrite];
    }
    return [];
  }
  return [];
}

/** "The wrong cable had been pulled" → "A cable other than the intended one had been pulled". */
export function retellWrong(scene: Scene, match: Match): Rewrite[] {
  for (let from = Math.max(0, match.underlineFrom - 1); from < match.underlineTo; from += 1) {
    if (lowerAt(scene, from) !== 'the' || lowerAt(scene, from + 1) !== 'wrong') continue;
    for (let to = from + 3; to < Math.min(from + 7, scene.tokens.length); to += 1) {
      if (!/^(?:was|were|had|has|have|got)$/.test(lowerAt(scene, to))) continue;
      const object = readObject({ ...scene, tokens: scene.tokens.slice(0, to) }, from);
      const words = object?.to === to ? nameUnintended(object) : null;
      const rewrite = words === null ? null : replaceRange(scene, from, to, words);
      return rewrite === null ? [] : [rewrite];
    }
  }
  return [];
}

/** "Repeated warnings were ignored" → "Repeated warnings led to no action": blame without a name, told as what became of the thing. */
export function retellPassive(scene: Scene, match: Match): Rewrite[] {
  for (let at = match.underlineTo - 1; at > 0; at -= 1) {
    const word = lowerAt(scene, at);
    if (!/^(?:was|were|went|been)$/.test(word)) continue;
    const had = word === 'been' && /^(?:had|has|have)$/.test(lowerAt(scene, at - 1)) ? at - 1 : at;
    if (word === 'been' && had === at) return [];
    let verb = at + 1;
    while (weighAdverb(lowerAt(scene, verb)) !== null) verb += 1;
    const isUnheeded = lowerAt(scene, verb) === 'unheeded';
    const read = isUnheeded ? null : readVerb(lowerAt(scene, verb), 'participle');
    const base = isUnheeded ? 'ignore' : (read?.base ?? null);
    if (base === null || !mayFollow(scene, verb + 1) || lowerAt(scene, verb + 1) === 'by') return [];
    for (let from = had - 1; from >= Math.max(0, had - 8); from -= 1) {
      const object = opensClauseAt(scene, from) ? readObject(scene, from) : null;
      if (object === null || endOfSubject(scene, from) !== had) continue;
      const told = tellOutcome(base, object.head, object.isPlural, true, lowerAt(scene, verb + 1) !== 'to');
      const rewrite =
        told === null ? null : replaceRange(scene, from, verb + 1, `${wordsOf(scene, from, had)} ${told}`);
      return rewrite === null ? [] : [rewrite];
    }
    return [];
  }
  return [];
}

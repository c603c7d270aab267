import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Rewrite } from '../types';
import { type Deed, readBareDeed, readDeedOf } from './clause';
import { isEmptyFinding, isFrameWord } from './frame-words';
import { isBare, retellFrom } from './retell';
import { lowerAt, opensSentence, replaceRange, type Scene } from './scene';
import { tellDeed } from './tell';

const SOMEBODY: Person = { kind: 'some', from: 0, to: 0, plural: false };

/** "It was Daichi's job to rotate the key" → "The key was meant to be rotated". */
export function retellDuty(scene: Scene, match: Match): Rewrite[] {
  for (let at = match.underlineFrom; at < match.underlineTo + 1; at += 1) {
    if (
      !/^(?:job|duty|responsibility|task|obligation)$/.test(lowerAt(scene, at)) ||
      lowerAt(scene, at + 1) !== 'to'
    )
      continue;
    if (!isBare(scene, at) || scene.sentence.isQuestion || /^(?:is|has|'s)$/.test(lowerAt(scene, 1)))
      return [];
    const deed = readBareDeed(scene, at + 2, 'base');
    return deed === null
      ? []
      : retellFrom(scene, 0, match.person ?? SOMEBODY, {
          ...deed,
          group: { ...deed.group, tense: 'intended' },
        });
  }
  return [];
}

/** "Overwriting the image was Tom's doing" → "The image was overwritten". */
function retellGerundSubject(scene: Scene, match: Match): Rewrite[] {
  for (let at = 2; at < Math.min(match.underlineFrom + 1, 12); at += 1) {
    if (lowerAt(scene, at) !== 'was') continue;
    for (let each = at + 1; each < scene.tokens.length; each += 1)
      if (!isEmptyFinding(match, each) && !isFrameWord(scene, each)) return [];
    const deed = readBareDeed({ ...scene, tokens: scene.tokens.slice(0, at) }, 0, 'ing');
    const end = scene.tokens.length - (scene.tokens.at(-1)?.kind === 'punctuation' ? 1 : 0);
    if (deed === null || deed.to !== at) return [];
    return tellDeed(deed).flatMap((told) => replaceRange(scene, 0, end, told) ?? []);
  }
  return [];
}

/**
 * "Nice of Tom to delete the alarm on Friday" → "The alarm was deleted on Friday": the deed inside a sentence that is
 * otherwise only praise, irony or fault.
 */
export function extractDeed(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  if (/.{3}ing$/.test(lowerAt(scene, 0))) return retellGerundSubject(scene, match);
  let start = 0;
  while (
    start < tokens.length &&
    start < match.underlineFrom &&
    opensSentence(scene, start + 1) &&
    !scene.people.has(start) &&
    /^[\d[(]|^utc$/.test(lowerAt(scene, start))
  )
    start += 1;
  const gone: Person = match.person ?? SOMEBODY;
  const found: Rewrite[] = [];
  let isDone = false;
  for (let at = start; at < tokens.length && at < start + 24; at += 1) {
    const word = lowerAt(scene, at);
    const before = lowerAt(scene, at - 1);
    let deed: Deed | null = null;
    if (/.{2}ing$/.test(word) && /^(?:for|in|by|,|of|on|—|–|-|:|to)$/.test(before))
      deed = readBareDeed(scene, at, 'ing');
    else if (before === 'to' && at > match.underlineFrom && isDone) deed = readBareDeed(scene, at, 'base');
    else if (/^(?:who|whoever)$/.test(before))
      deed = readDeedOf(scene, { kind: 'some', from: at, to: at, plural: false })?.deed ?? null;
    if (deed !== null && at > match.underlineFrom) found.push(...retellFrom(scene, start, gone, deed));
    if (found.length > 0) return found;
    if (
      /^(?:not|n't|never|no|nobody|too|without|job|duty|should|supposed|meant|must|unable|if|had|would|could)$/.test(
        word,
      )
    )
      return found;
    if (/^(?:idea|move|decision|genius|call|thinking|of)$/.test(word)) isDone = true;
    const isFound = isEmptyFinding(match, at);
    if (!isFound && !isFrameWord(scene, at)) return found;
    const person = scene.people.get(at);
    if (person !== undefined && person.to > at + 1) at = person.to - 1;
  }
  return found;
}

import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { readBareDeed } from './clause';
import { start } from './gap-frames';
import { endOfWords, lowerAt, replaceRange, type Scene } from './scene';
import { tellDeed } from './tell';

/** "Ruslan set off on holiday without naming a backup" → "There was no backup named": what is said to be left out by the way. */
export function tellWithout(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  const to = endOfWords(scene);
  if (scene.sentence.isQuestion || match.underlineFrom < from) return [];
  for (let at = match.underlineFrom + 1; at < to - 1; at += 1) {
    if (lowerAt(scene, at) !== 'without') continue;
    const deed = readBareDeed(scene, at + 1, 'ing');
    if (deed === null || deed.to !== to || /^(?:anyone|anybody|anything|it)$/.test(deed.object.head))
      return [];
    const undone = { ...deed, group: { ...deed.group, negation: 'not' as const } };
    return tellDeed(undone).flatMap((told) => replaceRange(scene, from, to, told) ?? []);
  }
  return [];
}

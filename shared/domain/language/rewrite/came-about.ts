import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { endOfSubject } from './noun-phrase';
import { lowerAt, opensClauseAt, replaceRange, type Scene } from './scene';
import { readVerb } from './verb-forms';

const FATED = /^(?:bound|going|destined|certain|sure|doomed|fated|guaranteed)$/;

/** "The queue was bound to overflow" → "The queue overflowed"; "was never going to work" → "did not work". */
export function tellCameAbout(scene: Scene, match: Match): Rewrite[] {
  if (
    scene.sentence.isQuestion ||
    scene.tokens.some(({ lower }) => /^(?:sooner|eventually|someday)$/.test(lower))
  )
    return [];
  for (let at = Math.max(1, match.underlineFrom - 1); at < match.underlineTo; at += 1) {
    if (!/^(?:was|were)$/.test(lowerAt(scene, at))) continue;
    let place = at + 1;
    const isNever = /^(?:never|not|n't)$/.test(lowerAt(scene, place));
    while (/^(?:never|not|n't|always|simply|just|almost)$/.test(lowerAt(scene, place))) place += 1;
    if (!FATED.test(lowerAt(scene, place)) || lowerAt(scene, place + 1) !== 'to') continue;
    const verb = readVerb(lowerAt(scene, place + 2), 'base');
    if (verb?.base == null || lowerAt(scene, place + 2) === 'be') return [];
    for (let from = at - 1; from >= 0; from -= 1) {
      if (!opensClauseAt(scene, from) || scene.people.has(from) || endOfSubject(scene, from) !== at) continue;
      const rewrite = replaceRange(scene, at, place + 3, isNever ? `did not ${verb.base}` : verb.past);
      return rewrite === null ? [] : [rewrite];
    }
  }
  return [];
}

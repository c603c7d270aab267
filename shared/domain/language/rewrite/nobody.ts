import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Rewrite } from '../types';
import { readDeed } from './clause';
import { retellFrom } from './retell';
import { lowerAt, opensClauseAt, type Scene } from './scene';
import { readVerbGroup } from './verb-group';

const MOST_SUBJECT = 12;

/** Where "neither the tester nor the lead", "no member of the ward staff" ends; -1 for any other subject. */
function endOfNobody(scene: Scene, from: number): number {
  const lead = lowerAt(scene, from);
  if (!/^(?:no|neither|none|not)$/.test(lead) || !opensClauseAt(scene, from)) return -1;
  let to = -1;
  for (let at = from + 1; at < from + MOST_SUBJECT; at += 1) {
    const person = scene.people.get(at);
    if (person === undefined || person.to === person.from) continue;
    to = person.to;
    at = person.to - 1;
    if (!/^(?:nor|or|and|on|in|of|from|at)$/.test(lowerAt(scene, to))) break;
  }
  return to;
}

/** "No member of the ward staff reported the monitor" → "The monitor was not reported". */
export function retellNobody(scene: Scene, match: Match): Rewrite[] {
  for (let from = Math.max(0, match.underlineFrom - 2); from < match.underlineTo; from += 1) {
    const to = endOfNobody(scene, from);
    const group = to < 0 ? null : readVerbGroup(scene, to, true);
    const deed = group === null ? null : readDeed(scene, group);
    if (deed === null) continue;
    const nobody: Person = { kind: 'nobody', from, to, plural: false };
    return retellFrom(scene, from, nobody, deed);
  }
  return [];
}

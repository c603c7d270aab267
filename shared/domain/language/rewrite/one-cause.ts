import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { GAP, lowerAt, replaceRange, type Scene } from './scene';

const ONLY = new Set('sole only single one real true main underlying actual root entire'.split(' '));
const SOLELY = new Set('solely entirely purely only exclusively simply just wholly'.split(' '));

function offered(rewrite: Rewrite | null): Rewrite[] {
  return rewrite === null ? [] : [rewrite];
}

/** "The only cause was the mount" → "One contributing factor was the mount"; "solely because" → "because". */
export function weakenCause(scene: Scene, match: Match): Rewrite[] {
  for (let at = Math.max(0, match.underlineFrom - 3); at < match.underlineTo + 2; at += 1) {
    const word = lowerAt(scene, at);
    const next = scene.tokens[at + 1];
    if (/^(?:cause|reason|culprit|factor|explanation)$/.test(word)) {
      let from = at;
      while (ONLY.has(lowerAt(scene, from - 1)) || lowerAt(scene, from - 1) === 'and') from -= 1;
      if (!/^(?:the|its|our)$/.test(lowerAt(scene, from - 1))) continue;
      return offered(replaceRange(scene, from - 1, at + 1, 'one contributing factor'));
    }
    if (SOLELY.has(word) && next !== undefined && /^(?:because|due|down|by|from|the|to)$/.test(next.lower))
      return offered(replaceRange(scene, at, at + 2, next.text));
  }
  return [];
}

/** "… a lapse of concentration on the operator's part" → "… a step in which …": the slip and whose it was. */
export function replaceSlip(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  const isArticle = /^(?:a|an|the|simple|plain|pure)$/.test(lowerAt(scene, match.underlineFrom - 1));
  const from = match.underlineFrom - (isArticle ? 1 : 0);
  let to = match.underlineTo;
  const lead = lowerAt(scene, to);
  if (lead === 'by' || lead === 'from') {
    const person = scene.people.get(to + 1);
    if (person === undefined) return [];
    to = person.to;
  } else if (lead === 'on') {
    const owner = scene.people.get(to + 1);
    if (owner !== undefined && lowerAt(scene, owner.to) === "'s" && lowerAt(scene, owner.to + 1) === 'part')
      to = owner.to + 2;
    else if (
      lowerAt(scene, to + 1) === 'the' &&
      lowerAt(scene, to + 2) === 'part' &&
      lowerAt(scene, to + 3) === 'of'
    ) {
      const person = scene.people.get(to + 4);
      if (person === undefined) return [];
      to = person.to;
    }
  }
  const before = lowerAt(scene, from - 1);
  const next = tokens[to];
  const isNoun =
    from === 0
      ? next !== undefined
      : /^(?:to|by|was|is|were|from|with|through|of|:|in|as)$/.test(before) &&
        !(before === 'of' && !/^(?:because|result)$/.test(lowerAt(scene, from - 2)));
  const isClosed =
    next === undefined ||
    /^(?:[.!?)]|during|at|on|in|when|while|and|after|before|wiped|took|caused|led|brought|deleted|broke)$/.test(
      next.lower,
    );
  if (!isNoun || !isClosed || next?.lower === 'and') return [];
  return offered(replaceRange(scene, from, to, `a step in which ${GAP}`));
}

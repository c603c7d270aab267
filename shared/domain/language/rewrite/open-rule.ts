import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { isBareHead, readRest, SPEAKERS, start } from './gap-frames';
import { readObject } from './noun-phrase';
import { endOfWords, GAP, lowerAt, lowerFirst, replaceRange, type Scene, wordsOf } from './scene';
import { readVerb } from './verb-forms';

const RULE_VERBS: Readonly<Record<string, string>> = {
  followed: 'follow',
  respected: 'respect',
  observed: 'observe',
  heeded: 'heed',
  read: 'read',
  consulted: 'consult',
  obeyed: 'follow',
  applied: 'apply',
  used: 'use',
  understood: 'understand',
  disregarded: 'keep',
  flouted: 'keep',
  ignored: 'notice',
  violated: 'keep',
  breached: 'keep',
  broken: 'keep',
  neglected: 'keep up',
  learned: 'learn',
  learnt: 'learn',
  practised: 'practise',
  practiced: 'practice',
  enforced: 'enforce',
  overlooked: 'notice',
  dismissed: 'notice',
  missed: 'notice',
  honoured: 'keep',
  honored: 'keep',
};

/** "The procedure was not followed in the swap" → "What made the procedure hard to follow in the swap: …". */
export function openRule(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  const to = endOfWords(scene);
  if (scene.sentence.isQuestion) return [];
  const given = /^(?:attention|care|thought|heed|consideration|weight|priority)$/;
  for (let at = from; at < match.underlineTo; at += 1) {
    if (lowerAt(scene, at) === 'failure' && lowerAt(scene, at + 1) === 'to' && isBareHead(scene, from, at))
      return openFailure(scene, from, at, to);
    if (given.test(lowerAt(scene, at)) && isBareHead(scene, from, at))
      return openGiven(scene, from, match, to);
  }
  for (let at = from + 1; at < match.underlineTo; at += 1) {
    if (!/^(?:was|were|had|has|have)$/.test(lowerAt(scene, at))) continue;
    let verb = at + 1;
    while (
      verb < at + 5 &&
      (/^(?:not|n't|never|been|being)$/.test(lowerAt(scene, verb)) || /ly$/.test(lowerAt(scene, verb)))
    )
      verb += 1;
    const base = Object.hasOwn(RULE_VERBS, lowerAt(scene, verb))
      ? RULE_VERBS[lowerAt(scene, verb)]
      : undefined;
    const object = readObject(scene, from);
    if (base === undefined || object?.to !== at) return [];
    const behind = scene.tokens[verb + 1];
    if (behind?.lower === 'by') return [];
    const rest = verb + 1 < to ? readRest(scene, verb + 1, to) : { text: '' };
    if (rest === null) return [];
    const subject = lowerFirst(scene, from, object.text);
    const words = ['what made', subject, 'hard to', base, rest.text].filter(Boolean).join(' ');
    const rewrite = replaceRange(scene, from, to, `${words}: ${GAP}`);
    return rewrite === null ? [] : [rewrite];
  }
  return [];
}

/** "There was a failure to observe the order" → "What made it hard to observe the order: …". */
function openFailure(scene: Scene, from: number, at: number, to: number): Rewrite[] {
  if (readVerb(lowerAt(scene, at + 2), 'base') === null || at + 3 >= to) return [];
  for (let each = at + 2; each < to; each += 1)
    if (
      SPEAKERS.test(lowerAt(scene, each)) ||
      /^(?:[,;:()"“”]|and|but|is|was|were|led|meant|which|that|by)$/.test(lowerAt(scene, each)) ||
      readVerb(lowerAt(scene, each), 'past') !== null
    )
      return [];
  const words = wordsOf(scene, at + 2, to);
  const rewrite =
    words === null ? null : replaceRange(scene, from, to, `what made it hard to ${words}: ${GAP}`);
  return rewrite === null ? [] : [rewrite];
}

/** "Too little attention was given to the alarms" → "What happened with the alarms: …". */
function openGiven(scene: Scene, from: number, match: Match, to: number): Rewrite[] {
  for (let at = match.underlineTo - 1; at < to; at += 1) {
    if (lowerAt(scene, at) !== 'to') continue;
    const object = readObject(scene, at + 1);
    const rewrite =
      object?.to === to ? replaceRange(scene, from, to, `what happened with ${object.text}: ${GAP}`) : null;
    return rewrite === null ? [] : [rewrite];
  }
  return [];
}

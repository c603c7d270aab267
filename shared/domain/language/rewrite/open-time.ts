import type { Match } from '../engine';
import type { BlameCategory, Rewrite } from '../types';
import { SPEAKERS, start } from './gap-frames';
import { isStatement } from './lead-words';
import { endOfWords, GAP, lowerAt, replaceRange, type Scene, wordsOf } from './scene';

const KNOWN = new Set<BlameCategory>(['hindsight', 'counterfactual']);

/** Where the words begin that say when it was, as a clause of their own; -1 where there are none. */
function findTime(scene: Scene, match: Match, to: number): number {
  for (let at = match.underlineFrom + 2; at < to - 2; at += 1) {
    if (!/^(?:when|while|as|until|before|after|once)$/.test(lowerAt(scene, at))) continue;
    const isPlain = scene.tokens
      .slice(at + 1, to)
      .every(
        ({ kind, lower }) =>
          kind === 'word' && !/^(?:who|which|that|because|if|would|could|should|not|and|but)$/.test(lower),
      );
    const isAboutSomebody = scene.tokens
      .slice(at + 1, to)
      .some(
        ({ lower }, place) => (SPEAKERS.test(lower) && lower !== 'our') || scene.people.has(at + 1 + place),
      );
    if (isPlain && !isAboutSomebody && isStatement(scene, at + 1)) return at;
  }
  return -1;
}

/** "Faisal let sleeping dogs lie when replication began to stutter" → "What happened when replication began to stutter: …". */
export function openTime(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  const to = endOfWords(scene);
  const at = scene.sentence.isQuestion || match.underlineFrom < from ? -1 : findTime(scene, match, to);
  const words = at < 0 ? null : wordsOf(scene, at, to);
  if (words === null) return [];
  const lead = KNOWN.has(match.rule.category) ? 'what was known' : 'what happened';
  const rewrite = replaceRange(scene, from, to, `${lead} ${words}: ${GAP}`);
  return rewrite === null ? [] : [rewrite];
}

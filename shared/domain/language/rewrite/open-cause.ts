import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { isFrameWord } from './frame-words';
import { FIGURES, isBareHead, SPEAKERS, start } from './gap-frames';
import { readObject } from './noun-phrase';
import { endOfWords, GAP, lowerAt, lowerFirst, replaceRange, type Scene, wordsOf } from './scene';

/** "The day team's handling of the backlog was negligent" → "What was seen of the handling of the backlog: …". */
export function openTopic(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  let from = start(scene);
  const to = endOfWords(scene);
  if (match.rule.category === 'hindsight' && !scene.people.has(from)) {
    let comma = from;
    while (comma < match.underlineFrom && isFrameWord(scene, comma) && lowerAt(scene, comma) !== ',')
      comma += 1;
    if (lowerAt(scene, comma) === ',') from = comma + 1;
  }
  const owner = scene.people.get(from);
  const isOwned = owner !== undefined && lowerAt(scene, owner.to) === "'s";
  if (isOwned) from = owner.to + 1;
  else if (owner !== undefined || !/^(?:the|this|that|our|these|those)$/.test(lowerAt(scene, from)))
    return [];
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1) {
    if (!/^(?:is|are|was|were|has|have|remains|leaves)$/.test(lowerAt(scene, at))) continue;
    if (at > match.underlineFrom + 1) return [];
    for (let each = at; each < to; each += 1)
      if (!isFrameWord(scene, each) && !(each >= match.underlineFrom && each < match.underlineTo)) return [];
    for (let each = from; each < at; each += 1)
      if (
        scene.tokens[each]?.kind !== 'word' ||
        SPEAKERS.test(lowerAt(scene, each)) ||
        scene.people.has(each) ||
        (each >= match.underlineFrom && each < match.underlineTo && isFrameWord(scene, each))
      )
        return [];
    const words = wordsOf(scene, from, at);
    if (
      words === null ||
      FIGURES.has(lowerAt(scene, at - 1)) ||
      FIGURES.has(lowerAt(scene, from)) ||
      FIGURES.has(lowerAt(scene, from + 1))
    )
      return [];
    const topic = isOwned ? `the ${words}` : lowerFirst(scene, from, words);
    const lead = match.rule.category === 'hindsight' ? 'what was known about' : 'what was seen of';
    const rewrite = replaceRange(scene, start(scene), to, `${lead} ${topic}: ${GAP}`);
    return rewrite === null ? [] : [rewrite];
  }
  return [];
}

/** "The checkout outage is Bart's fault" → "What led to the checkout outage: …". */
export function openMatter(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  const to = endOfWords(scene);
  for (let from = start(scene); from < match.underlineTo; from += 1) {
    const object =
      /^(?:the|this|that|our|these|those)$/.test(lowerAt(scene, from)) && !scene.people.has(from)
        ? readObject(scene, from)
        : null;
    if (
      object !== null &&
      object.to > from + 1 &&
      /^(?:is|was|are|were|lies|lay|goes|falls|rests|sits)$/.test(lowerAt(scene, object.to))
    ) {
      if (
        object.to < match.underlineFrom - 3 ||
        FIGURES.has(object.head) ||
        /^(?:fault|guilt|responsibility|buck|culprit|offender|liability|one)$/.test(lowerAt(scene, from + 1))
      )
        return [];
      for (let at = object.to; at < to; at += 1)
        if (
          !isFrameWord(scene, at) &&
          !FIGURES.has(lowerAt(scene, at)) &&
          !(at >= match.underlineFrom && at < match.underlineTo)
        )
          return [];
      const rewrite = replaceRange(
        scene,
        0,
        to,
        `what led to ${lowerFirst(scene, from, object.text)}: ${GAP}`,
      );
      return rewrite === null ? [] : [rewrite];
    }
    if (!isFrameWord(scene, from)) return [];
  }
  return [];
}

/** "I blame Milica for the lost weekend", "Liability for the spill rests with the foreman" → "What led to the spill: …". */
export function openCause(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  const from = start(scene);
  const to = endOfWords(scene);
  if (match.underlineFrom < from || !isBareHead(scene, from, match.underlineFrom)) return [];
  for (let at = match.underlineFrom + 1; at < to; at += 1) {
    const word = lowerAt(scene, at);
    const isFor =
      (word === 'for' && match.rule.category === 'fault_assign') ||
      word === 'causing' ||
      (word === 'over' && match.rule.category === 'fault_assign') ||
      (word === 'caused' && at < match.underlineTo) ||
      /^(?:attribute|ascribe|attributed|ascribed)$/.test(word) ||
      (word === 'to' && /^(?:lead|leads|led|contributed|contributes)$/.test(lowerAt(scene, at - 1)));
    if (isFor && /^(?:the|this|that|our|these|those)$/.test(lowerAt(scene, at + 1)) && at + 2 < to) {
      const end = endOfMatter(scene, at + 1, to);
      const text = end === null ? null : wordsOf(scene, at + 1, end);
      const rewrite = text === null ? null : replaceRange(scene, from, to, `what led to ${text}: ${GAP}`);
      return rewrite === null ? [] : [rewrite];
    }
    if (!isFrameWord(scene, at) && at >= match.underlineTo) return [];
  }
  return [];
}

const RESTS = /^(?:to|rests?|rested|lies|lay|sits|falls|fell|belongs|is|was|goes|stays)$/;

/** Where the words for what went wrong end; null where there is more than a name behind them. */
function endOfMatter(scene: Scene, from: number, to: number): number | null {
  if (FIGURES.has(lowerAt(scene, from + 1))) return null;
  for (let at = from; at < to; at += 1) {
    const word = lowerAt(scene, at);
    if (RESTS.test(word)) return isBareHead(scene, at, to) && at > from + 1 ? at : null;
    if (
      SPEAKERS.test(word) ||
      scene.people.has(at) ||
      /^(?:[,;:()"“”]|and|but|which|because|as|by)$/.test(word)
    )
      return null;
  }
  return to;
}

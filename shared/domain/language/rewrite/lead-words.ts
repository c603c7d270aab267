import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { Rewrite } from '../types';
import { isEmptyFinding, isFrameWord } from './frame-words';
import { lowerAt, opensSentence, replaceRange, type Scene } from './scene';
import { readVerb, weighAdverb } from './verb-forms';

function offered(rewrite: Rewrite | null): Rewrite[] {
  return rewrite === null ? [] : [rewrite];
}

const NOT_FIRST = new Set(
  'otherwise else who which that whose whom and but or so then not when while because as if to for with what how why where by of than is are was were has have had did does do will would could can may might'.split(
    ' ',
  ),
);

/** True where the words from a token on are a sentence of their own. */
export function isStatement(scene: Scene, from: number): boolean {
  const first = scene.tokens[from];
  if (first === undefined || first.kind === 'punctuation' || weighAdverb(first.lower) !== null) return false;
  if (first.lower === 'entirely' || NOT_FIRST.has(first.lower)) return false;
  for (let at = from; at < scene.tokens.length; at += 1)
    if (/^(?:he|she|him|his|her|they|their|them)$/.test(lowerAt(scene, at))) return false;
  if (/.{3}ing$/.test(first.lower) && readVerb(first.lower, 'ing') !== null) return false;
  for (let at = from + 1; at < scene.tokens.length; at += 1) {
    const word = lowerAt(scene, at);
    if (/^(?:that|which|who|when|because|;)$/.test(word)) return false;
    // "cluster and never was", "Boris, is by now": what is left has lost its subject.
    if (scene.tokens[at]?.kind === 'punctuation' || /^(?:and|or|but)$/.test(lowerAt(scene, at - 1)))
      return false;
    if (
      /^(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|should|might|'s|'re|never|went|got)$/.test(
        word,
      )
    )
      return true;
    if (readVerb(word, 'past') !== null || wordsTagged('verb.z').has(word)) return true;
  }
  return false;
}

/** "Well done, Omar, the shop is offline": what was found holds the plain statement behind its comma. */
function opensInside(scene: Scene, match: Match, at: number): boolean {
  return (
    at > match.underlineFrom &&
    match.rule.category === 'sarcasm' &&
    /^[,:–—]$/.test(lowerAt(scene, at)) &&
    /^(?:the|a|an|our|this|these|those|its?|half|all|every|each|two|three|both)$/.test(lowerAt(scene, at + 1))
  );
}

/**
 * "It was obvious that the disk would fill" → "The disk would fill"; "Well done, Tom, the mall is offline" → "The mall is
 * offline": words in front that only judge go, up to "that" or a comma.
 */
export function dropLead(scene: Scene, match: Match, marks: RegExp): Rewrite[] {
  const { tokens } = scene;
  let start = 0;
  while (start < match.underlineFrom && /^[\d[(]|^utc$/.test(lowerAt(scene, start))) start += 1;
  if (!opensSentence(scene, start) && start > 0) return [];
  const found: Rewrite[] = [];
  for (let at = start; at < tokens.length && at < start + 20; at += 1) {
    const word = lowerAt(scene, at);
    const isIn = isEmptyFinding(match, at);
    if (
      at >= match.underlineTo &&
      at < match.underlineTo + 3 &&
      !/^(?:you|us|me|anyone|anybody)$/.test(word) &&
      /^(?:knew|know|see|seen|down|tell|told|you|us|predict|predicted|guessed|say|coming|fault|doing|mistake)$/.test(
        lowerAt(scene, at - 1),
      ) &&
      isStatement(scene, at)
    ) {
      const opening = tokens[at];
      if (opening !== undefined) found.push(...offered(replaceRange(scene, start, at + 1, opening.text)));
      break;
    }
    if (
      (at >= match.underlineTo || opensInside(scene, match, at)) &&
      marks.test(word) &&
      isStatement(scene, at + 1)
    ) {
      const next = tokens[at + 1];
      if (next !== undefined) found.unshift(...offered(replaceRange(scene, start, at + 2, next.text)));
      if (word === 'that') break;
    }
    if (!isIn && !isFrameWord(scene, at)) break;
  }
  return found;
}

/** "The mount failed, as anyone could see" → "The mount failed": a last part that only judges goes. */
export function dropTrail(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  let end = tokens.length;
  while (end > 0 && /^[.!?]$/.test(lowerAt(scene, end - 1))) end -= 1;
  let mark = match.underlineFrom;
  while (mark > 0 && !/^(?:,|;|–|—|-|\()$/.test(lowerAt(scene, mark))) mark -= 1;
  if (mark < 3 || lowerAt(scene, mark) === '(') return [];
  for (let at = mark + 1; at < end; at += 1) {
    const isIn = isEmptyFinding(match, at);
    if ((!isIn && !isFrameWord(scene, at)) || /^[,;:(]$/.test(lowerAt(scene, at))) return [];
  }
  const before = tokens[mark - 1];
  if (before === undefined || before.kind !== 'word' || !isStatement(scene, 0)) return [];
  if (
    !tokens
      .slice(0, mark)
      .some(
        (token, index) =>
          index > 0 &&
          (/^(?:is|was|were|are|has|had|did|went)$/.test(token.lower) ||
            readVerb(token.lower, 'past') !== null),
      )
  )
    return [];
  return offered(replaceRange(scene, mark - 1, end, before.text));
}

function isCopula(word: string): boolean {
  return /^(?:is|was|'s)$/.test(word);
}

const BEFORE_ADJECTIVE =
  /^(?:the|this|that|our|these|those|some|another|no|any|its|same|first|second|third|new|old|other|two|three|of|from|with|by|in|for|and|s)$/;

/** The words of a judgement that stand in front of a noun or a verb, left out: "a careless merge" → "a merge". */
export function dropJudgement(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  const found: Rewrite[] = [];
  for (let from = match.underlineFrom; from < match.underlineTo; from += 1) {
    const word = lowerAt(scene, from);
    const isAdjective = ['harsh', 'soft', 'trait'].some((tag) => wordsTagged(tag).has(word));
    const isAdverb =
      wordsTagged('harshly').has(word) ||
      wordsTagged('strongly').has(word) ||
      /^(?:inexplicably|foolishly|carelessly)$/.test(word);
    const next = tokens[from + 1];
    if ((!isAdjective && !isAdverb) || next === undefined || next.kind !== 'word') continue;
    if (isAdverb) {
      const before = lowerAt(scene, from - 1);
      if (/^(?:so|too|very|how|as|more|rather|quite|pretty|acted|behaved|and|was|were|is)$/.test(before))
        continue;
      const isVerbal =
        readVerb(next.lower, 'past') !== null ||
        readVerb(next.lower, 'participle') !== null ||
        wordsTagged('verb').has(next.lower);
      if (isVerbal) found.push(...offered(replaceRange(scene, from, from + 2, next.text)));
      continue;
    }
    if (wordsTagged('conduct').has(next.lower) || next.lower === 'hour' || next.capital) continue;
    if (/^(?:that|this|it|what)$/.test(lowerAt(scene, 0)) && isCopula(lowerAt(scene, 1))) continue;
    if (
      /^(?:and|or|but|of|in|on|at|to|about|for|with|that|as|than|when|enough|if|from|by|under|over|is|was|has|had)$/.test(
        next.lower,
      )
    )
      continue;
    const before = lowerAt(scene, from - 1);
    let start = from;
    let article = '';
    if (/^(?:so|very|rather|quite|really|truly|such|simply|utterly|frankly|pretty)$/.test(before)) start -= 1;
    const lead = lowerAt(scene, start - 1);
    if (lead === 'a' || lead === 'an') {
      article = /^[aeiou]/i.test(next.text) ? 'an ' : 'a ';
      start -= 1;
    } else if (!BEFORE_ADJECTIVE.test(lead) && lead !== "'s") continue;
    found.push(...offered(replaceRange(scene, start, from + 2, article + next.text)));
  }
  return found;
}

/** "The ORM, in its infinite wisdom, fetched all rows" → "The ORM fetched all rows". */
export function dropAside(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  let open = match.underlineFrom;
  while (open > 0 && lowerAt(scene, open) !== ',') open -= 1;
  let close = match.underlineTo;
  while (close < tokens.length && close < match.underlineTo + 5 && lowerAt(scene, close) !== ',') close += 1;
  const before = tokens[open - 1];
  if (open < 1 || lowerAt(scene, close) !== ',' || before === undefined || before.kind !== 'word') return [];
  for (let at = open + 1; at < close; at += 1) {
    const isIn = at >= match.underlineFrom && at < match.underlineTo;
    if (!isIn && !isFrameWord(scene, at)) return [];
  }
  return offered(replaceRange(scene, open - 1, close + 1, before.text));
}

/** The "senior" engineer → the engineer; the "experts" → the experts: quotation marks that turn a word round. */
export function dropScareQuotes(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  for (let at = Math.max(0, match.underlineFrom - 1); at < match.underlineTo; at += 1) {
    if (!/^["“”]$/.test(lowerAt(scene, at)) || !/^["“”]$/.test(lowerAt(scene, at + 2))) continue;
    const word = tokens[at + 1];
    const next = tokens[at + 3];
    const before = lowerAt(scene, at - 1);
    if (word === undefined || word.kind !== 'word') return [];
    const isRole =
      wordsTagged('role').has(word.lower) ||
      wordsTagged('roles').has(word.lower) ||
      /^(?:experts?|specialists?|professionals?)$/.test(word.lower);
    if (isRole) return offered(replaceRange(scene, at, at + 3, word.text));
    if (
      next === undefined ||
      next.kind !== 'word' ||
      NOT_FIRST.has(next.lower) ||
      /^(?:the|a|an|in|on|at|from|it|this|now|up)$/.test(next.lower)
    )
      return [];
    if (readVerb(word.lower, 'past') !== null && !/^(?:the|a|an|'s|our|another|this|that)$/.test(before))
      return [];
    if (before === 'a' || before === 'an')
      return offered(
        replaceRange(scene, at - 1, at + 4, `${/^[aeiou]/i.test(next.text) ? 'an' : 'a'} ${next.text}`),
      );
    return /^(?:the|our|another|this|that|these|those|its|'s|of)$/.test(before)
      ? offered(replaceRange(scene, at, at + 4, next.text))
      : [];
  }
  return [];
}

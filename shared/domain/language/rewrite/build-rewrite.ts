import { capitalise } from '../../capitalise';
import type { Match } from '../engine';
import { isVerbForm } from '../people/grammar';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';
import { isHeadSafe, isObjectSafe, isTailSafe, opensSentence } from './safety';
import { fillSlot } from './slots';

const GAP = '…';
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words after which "a step in which …" can stand. */
const BEFORE_NOUN = new Set('to by was is were from with and or through as'.split(' '));

const NOT_BEFORE_DROPPED = new Set(
  'is was were are be been being so too very more most rather quite and or but a an the as acted behaved performed reacted in of by with'.split(
    ' ',
  ),
);
const NOT_BEHIND_DROPPED = new Set(
  'and or but of in on at to about for with by from that as than when is was has had are were if enough hour'.split(
    ' ',
  ),
);

function finish(start: number, end: number, text: string): Rewrite {
  const gap = text.indexOf(GAP);
  return { start, end, text, gap: gap < 0 ? null : { start: gap, end: gap + GAP.length } };
}

function matchCase(text: string, isCapital: boolean): string {
  return isCapital ? capitalise(text) : text;
}

/** "Of course a migration …" → "A migration …": the words captured as R go, with the comma that belonged to them; "was copied blindly." → "was copied." */
function dropWords(match: Match, { tokens }: Sentence, source: string): Rewrite | null {
  const place = match.captures.get('R');
  const first = tokens[place?.[0] ?? -1];
  if (place === undefined || first === undefined) return null;
  const hasComma = tokens[place[1]]?.lower === ',';
  const next = tokens[place[1] + (hasComma ? 1 : 0)];
  const before = tokens[place[0] - 1];
  const last = tokens[place[1] - 1];
  if (
    before?.kind === 'word' &&
    !NOT_BEFORE_DROPPED.has(before.lower) &&
    !/ly$/.test(before.lower) &&
    last !== undefined &&
    (tokens[place[1]] === undefined || /^[.,;:!)]$/.test(tokens[place[1]]?.lower ?? ''))
  )
    return finish(before.start, last.end, source.slice(before.start, before.end));
  if (next === undefined || next.kind !== 'word') return null;
  if (before?.lower === ',' && hasComma) return null;
  if (
    before !== undefined &&
    /^(?:a|an|is|was|were|are|be|been|being|so|too|very|more|most|less|least|such|acted|behaved|performed|reacted|and|or|as)$/.test(
      before.lower,
    )
  )
    return null;
  if (NOT_BEHIND_DROPPED.has(next.lower)) return null;
  return finish(first.start, next.end, matchCase(source.slice(next.start, next.end), first.capital));
}

/** "… human error …" → "… a step in which … …": a noun phrase for the words captured as R. */
function replaceNoun(frame: string, match: Match, { tokens }: Sentence): Rewrite | null {
  const place = match.captures.get('R');
  if (place === undefined) return null;
  const [, to] = place;
  const isArticle = ARTICLES.has(tokens[place[0] - 1]?.lower ?? '');
  const from = isArticle ? place[0] - 1 : place[0];
  const before = tokens[from - 1];
  const first = tokens[from];
  const last = tokens[to - 1];
  const next = tokens[to];
  if (first === undefined || last === undefined) return null;
  if (
    before !== undefined &&
    before.kind === 'word' &&
    !BEFORE_NOUN.has(before.lower) &&
    !(before.lower === 'of' && /^(?:because|result)$/.test(tokens[from - 2]?.lower ?? '')) &&
    !/^\d/.test(before.lower)
  )
    return null;
  if (next?.lower === ',' || next?.lower === 'and') return null;
  const endsThere = next === undefined || next.kind === 'punctuation';
  if (!endsThere && (/s$/.test(last.lower) || next.lower === 'by' || next.kind === 'masked')) return null;
  return finish(first.start, last.end, matchCase(frame, first.capital));
}

/** The last token before the marks that end a sentence. */
function lastWord(tokens: readonly Token[]): Token | undefined {
  return tokens.findLast((token) => !/^[.!?]$/.test(token.lower));
}

/**
 * "Tom must be more careful with locks." → "Add a safeguard for locks: ….", "Remind staff to count the keys." → "Add a step to count
 * the keys: …." — only where it is the whole sentence.
 */
function proposeSafeguard(match: Match, sentence: Sentence, source: string): Rewrite | null {
  const { tokens } = sentence;
  const place = match.captures.get('R') ?? [match.underlineFrom, match.underlineTo];
  const first = tokens[place[0]];
  const last = lastWord(tokens);
  if (first === undefined || last === undefined) return null;
  if (!opensSentence(sentence, place[0])) return null;
  // "… reminded to" underlines the "to" of what should be done.
  const tailFrom = tokens[place[1] - 1]?.lower === 'to' ? place[1] - 1 : place[1];
  const tail = tokens.slice(tailFrom).filter((token) => token.start < last.end);
  const [lead, topic] = tail;
  if (lead === undefined || (lead.lower === 'next' && topic?.lower === 'time' && tail.length === 2)) {
    return finish(first.start, last.end, matchCase('add a safeguard that …', first.capital));
  }
  const isTopic =
    (/^(?:with|about|around|on|regarding)$/.test(lead.lower) && topic !== undefined) ||
    (/^(?:when|while|before)$/.test(lead.lower) && /ing$/.test(topic?.lower ?? ''));
  const isStep = lead.lower === 'to' && isVerbForm(topic?.lower ?? '', 'b');
  if (
    !(isTopic || isStep) ||
    topic === undefined ||
    tail.some(
      (token) => token.kind === 'punctuation' || /^(?:their|his|her|he|she|they|and|but)$/.test(token.lower),
    )
  )
    return null;
  const words = source.slice(topic.start, last.end);
  return finish(
    first.start,
    last.end,
    matchCase(isStep ? `add a step to ${words}: …` : `add a safeguard for ${words}: …`, first.capital),
  );
}

/**
 * Other words for a match, after a frame.
 *
 * A frame is `drop` (leave out the words captured as R), `safeguard`, a noun phrase without slots that replaces R, or a clause
 * with slots (see `fillSlot`); `…` is the gap.
 *
 * @returns null where a slot cannot be filled or the rest of the sentence would not hold
 */
export function buildRewrite(
  frame: string,
  match: Match,
  sentence: Sentence,
  source: string,
): Rewrite | null {
  if (frame === 'drop') return dropWords(match, sentence, source);
  if (frame === 'safeguard') return proposeSafeguard(match, sentence, source);
  if (!frame.includes('{')) return replaceNoun(frame, match, sentence);
  const { from, underlineTo: to } = match;
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (!isHeadSafe(from, sentence)) return null;
  if (!isTailSafe(match, to, sentence, frame) || !isObjectSafe(match, sentence)) return null;
  let isComplete = true;
  const text = frame.replace(/\{([\w.]+)\}/g, (_, slot: string) => {
    const words = fillSlot(slot, match, sentence, source);
    if (words === null) isComplete = false;
    return words ?? '';
  });
  if (!isComplete) return null;
  const isAfterAt = /^(?:at|about|around)$/.test(sentence.tokens[0]?.lower ?? '') && from > 0;
  const isCapital = first.capital && opensSentence(sentence, from) && !isAfterAt;
  return finish(first.start, last.end, matchCase(text, isCapital));
}

import type { Match } from './engine';
import { findVerb, wordsTagged } from './lexicon/lexicon';
import { isPlural } from './objects';
import { opensClause, type Sentence } from './sentences';
import type { Rewrite } from './types';

const GAP = '…';

/** Verbs that also say it of the thing alone: "the page broke". */
const ERGATIVE = new Set(['break', 'crash', 'sink', 'stall', 'shatter']);
/** What a kind of work is called, and how one says that it took place. */
const WORK_NOUNS: Readonly<Record<string, readonly [noun: string, happened: string]>> = {
  deploy: ['the deployment', 'went out'],
  ship: ['the release', 'went out'],
  release: ['the release', 'went out'],
  publish: ['the release', 'went out'],
  push: ['the push', 'went out'],
  merge: ['the merge', 'went in'],
};
const REFERS_BACK = new Set(
  'he she his her him hers himself herself themselves they their them who whom whose myself my your yourself'.split(
    ' ',
  ),
);
const BEFORE_GERUND = new Set('while by when after before without instead of and despite'.split(' '));

/** A slot of a frame, filled with words of the sentence; null where that is not safe. */
function fillSlot(slot: string, match: Match, sentence: Sentence, source: string): string | null {
  const [name = '', form] = slot.split('.');
  const place = match.captures.get(name);
  if (place === undefined) return null;
  const [from, to] = place;
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (form === undefined) return source.slice(first.start, last.end);
  if (form === 'was') {
    const plural = isPlural(sentence.tokens, from, to);
    return plural === null ? null : plural ? 'were' : 'was';
  }
  const verb = findVerb(first.lower);
  if (form === 'n' && verb === null) return wordsTagged('humanpp').has(first.lower) ? first.lower : null;
  if (verb === null) return null;
  if (form === 'n') return verb.participle;
  if (form === 'b') return verb.base;
  if (form === 'un') return wordsTagged('unpp').has(verb.participle) ? `un${verb.participle}` : null;
  if (form === 'ergative') return ERGATIVE.has(verb.base) ? verb.past : null;
  if (form === 'noun') return WORK_NOUNS[verb.base]?.[0] ?? null;
  return form === 'went' ? (WORK_NOUNS[verb.base]?.[1] ?? null) : null;
}

/** The words after the match must not need the person who is no longer there. */
function isTailSafe(match: Match, { tokens }: Sentence): boolean {
  const next = tokens[match.to];
  if (next !== undefined && /^(?:and|but|or|then|to|who|that|which|'s|of)$/.test(next.lower)) return false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at >= match.from && at < match.to) continue;
    if (REFERS_BACK.has(tokens[at]?.lower ?? '')) return false;
  }
  for (let at = match.to; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (BEFORE_GERUND.has(word) && /ing$/.test(tokens[at + 1]?.lower ?? '')) return false;
    if (
      (word === 'and' || word === 'but' || word === 'then') &&
      wordsTagged('verb').has(tokens[at + 1]?.lower ?? '')
    )
      return false;
  }
  return next === undefined || next.kind === 'punctuation' || !wordsTagged('badnoun').has(next.lower);
}

/** A clause can only be replaced where a clause begins. */
function isHeadSafe(match: Match, { tokens }: Sentence): boolean {
  const before = tokens[match.from - 1];
  return before === undefined || opensClause(before) || /^\[?\d|^utc$/.test(before.lower);
}

function matchCase(text: string, model: string, keepsCapital: boolean): string {
  const first = text.charAt(0);
  if (/^\p{Lu}/u.test(model)) return first.toUpperCase() + text.slice(1);
  return keepsCapital ? text : first.toLowerCase() + text.slice(1);
}

/** Leaves the words out, with the space and comma that belonged to them. */
function dropWords(match: Match, sentence: Sentence, source: string): Rewrite | null {
  const place = match.captures.get('R');
  if (place === undefined) return null;
  const first = sentence.tokens[place[0]];
  let after = place[1];
  if (sentence.tokens[after]?.lower === ',') after += 1;
  const next = sentence.tokens[after];
  const before = sentence.tokens[place[0] - 1];
  if (first === undefined || next === undefined || next.kind !== 'word') return null;
  if (before !== undefined && /^(?:a|an|is|was|were|are|be|been|so|too|very|more|such)$/.test(before.lower))
    return null;
  if (before?.lower === ',' && after > place[1]) return null;
  const text = matchCase(source.slice(next.start, next.end), first.text, true);
  return { start: first.start, end: next.end, text, gap: null };
}

/**
 * Other words for a match, after a frame.
 *
 * A frame is text with slots: `{O}` the words captured as O, `{O.was}` "was" or "were" for them, `{V.n}` a form of a captured verb
 * (`b`, `n`, `un`, `ergative`), `{D.noun}` and `{D.went}` the name of a kind of work. `…` is the gap. The frame `drop` leaves
 * the words captured as R out. Where R is captured, only R is replaced.
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
  const part = match.captures.get('R');
  const [from, to] =
    part ?? (frame.startsWith('was not') ? [match.underlineFrom, match.underlineTo] : [match.from, match.to]);
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (
    part === undefined &&
    (!isTailSafe(match, sentence) || (!frame.startsWith('was not') && !isHeadSafe(match, sentence)))
  )
    return null;
  let complete = true;
  const filled = frame.replace(/\{([\w.]+)\}/g, (_, slot: string) => {
    const words = fillSlot(slot, match, sentence, source);
    if (words === null) complete = false;
    return words ?? '';
  });
  if (!complete) return null;
  const opensWithName = frame.startsWith('{O}') && /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}*\p{Lu})/u.test(filled);
  const text = matchCase(
    filled,
    first.text === 'I' ? 'i' : sentenceOpens(sentence, from) ? 'A' : 'a',
    opensWithName || frame.startsWith('{O}'),
  );
  const gap = text.indexOf(GAP);
  return {
    start: first.start,
    end: last.end,
    text,
    gap: gap < 0 ? null : { start: gap, end: gap + GAP.length },
  };
}

/** True where a capital is wanted: the sentence begins here, and began with one. */
function sentenceOpens({ tokens }: Sentence, at: number): boolean {
  return (
    (tokens[at]?.capital ?? false) &&
    tokens.slice(0, at).every((token) => token.kind !== 'word' || /^\[?\d|^utc$/.test(token.lower))
  );
}

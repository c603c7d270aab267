import { capitalise } from '../../capitalise';
import type { Person } from '../people/person';
import { opensClause, type Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

/** A sentence with the people in it and the text it was read from: all that a rewrite is made of. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly people: ReadonlyMap<number, Person>;
  readonly source: string;
}

export const GAP = '…';
const TIME = /^[[(]?\d|^(?:utc|cet|cest|bst|z|am|pm|about|around|at)$|^[\])–—:-]$/;
const MARKUP = /[*_~#\\]/;

export function lowerAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.lower ?? '';
}

/**
 * Where the source of a token ends: a masked passage reaches up to the next token.
 *
 * @returns -1 for a masked passage at the end of the sentence, of which that is not known
 */
function sourceEnd({ tokens, source }: Scene, at: number): number {
  const token = tokens[at];
  if (token === undefined) return -1;
  if (token.kind !== 'masked') return token.end;
  const next = tokens[at + 1];
  return next === undefined ? -1 : token.start + source.slice(token.start, next.start).trimEnd().length;
}

/** True where only spaces stand between the words of a range: no mark of Markdown that a rewrite would tear apart. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    const token = scene.tokens[at];
    const next = scene.tokens[at + 1];
    if (token === undefined || next === undefined) return false;
    if (token.kind !== 'masked' && MARKUP.test(scene.source.slice(token.end, next.start))) return false;
  }
  return true;
}

/** The source of a range of tokens; null where it cannot be lifted out. */
export function wordsOf(scene: Scene, from: number, to: number): string | null {
  if (to <= from) return '';
  const first = scene.tokens[from];
  const end = sourceEnd(scene, to - 1);
  if (first === undefined || end < 0 || !isPlain(scene, from, to)) return null;
  return scene.source.slice(first.start, end);
}

/** True where the sentence begins at this token, but for a time of day in front of it. */
export function opensSentence({ tokens }: Scene, at: number): boolean {
  return tokens
    .slice(0, at)
    .every((token) => (token.kind === 'punctuation' ? token.lower !== '(' : TIME.test(token.lower)));
}

/** True where a clause may begin: at the start, after a time of day, a mark or a conjunction. */
export function opensClauseAt(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return before === undefined || opensClause(before) || opensSentence(scene, at);
}

/** True where a word begins the sentence in the sentence's own way: "At 02:14" has had the capital already. */
function takesCapital(scene: Scene, at: number): boolean {
  return (
    opensSentence(scene, at) &&
    !scene.tokens.slice(0, at).some(({ lower }) => /^(?:at|about|around)$/.test(lower))
  );
}

/** The words of the sentence's first token, as they read further inside it. */
export function lowerFirst(scene: Scene, at: number, text: string): string {
  const token = scene.tokens[at];
  const isSpecial =
    token === undefined ||
    token.text === 'I' ||
    scene.people.get(at)?.kind === 'name' ||
    /[A-Z0-9]/.test(token.text.slice(1));
  return isSpecial || !opensSentence(scene, at) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('"') % 2 === 0 &&
    count('“') === count('”') &&
    count('`') % 2 === 0
  );
}

/** True where marks of Markdown, brackets or quotation marks would lose their other half. */
export function isTorn(
  source: string,
  { start, end, text }: Pick<Rewrite, 'start' | 'end' | 'text'>,
): boolean {
  return (
    MARKUP.test(source.charAt(start - 1)) ||
    MARKUP.test(source.charAt(end)) ||
    !isBalanced(source.slice(start, end)) ||
    !isBalanced(text)
  );
}

/**
 * New words for a range of tokens; at the start of a sentence they begin as the old ones did.
 *
 * @returns null where the range cannot be replaced without tearing marks apart
 */
export function replaceRange(scene: Scene, from: number, to: number, text: string | null): Rewrite | null {
  const { tokens, source } = scene;
  const first = tokens[from];
  const old = wordsOf(scene, from, to);
  if (text === null || text === '' || first === undefined || !old) return null;
  const { start } = first;
  const end = start + old.length;
  const firstWord = tokens.slice(from, to).find((token) => token.kind === 'word');
  const isCapital =
    takesCapital(scene, from) &&
    ((firstWord?.capital ?? false) || (from === 0 && first.text.startsWith('@')));
  const words = (isCapital ? capitalise(text) : text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)](?:\s|$))/g, '');
  if (words === old || isTorn(source, { start, end, text: words })) return null;
  const gap = words.indexOf(GAP);
  if (gap >= 0 && (words.indexOf(GAP, gap + 1) >= 0 || old.includes(GAP))) return null;
  return { start, end, text: words, gap: gap < 0 ? null : { start: gap, end: gap + GAP.length } };
}

/** The token behind the last word of the sentence, before its closing marks. */
export function endOfWords({ tokens }: Scene): number {
  let to = tokens.length;
  while (
    to > 0 &&
    tokens[to - 1]?.kind === 'punctuation' &&
    tokens[to - 1]?.lower !== ')' &&
    tokens[to - 1]?.lower !== '"'
  )
    to -= 1;
  return to;
}

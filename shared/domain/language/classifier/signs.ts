import { rememberByForm } from '../forms';
import type { Person, PersonKind } from '../people/person';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { Section } from '../types';

/**
 * What a sentence is judged by where no rule speaks: a word; a word and the next; a word and the next but one; a word
 * shortly behind somebody; a section and a word that means something else from section to section.
 */
export const SIGN_KINDS = ['word', 'next', 'later', 'behind', 'section'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** What stands for a word: of a token, and for one of the names in brackets or for nothing at all (`''`). */
export interface WordReader<Word> {
  readonly ofToken: (token: Token) => Word;
  readonly ofName: (name: string) => Word;
}

/** Told of each sign, and of the tokens that carry it (indexes, half-open; empty where none does). */
export type SeeSign<Word> = (kind: SignKind, first: Word, second: Word, from: number, to: number) => void;

/**
 * Sections in which the same words do the same: where an account is given, a line says nothing by standing below one heading
 * and not the next. (Authors of labelled sentences put most blame below "what went wrong"; rooms do not.)
 */
const PLACES: Readonly<Record<Section, string>> = {
  timeline: '<in timeline>',
  root_cause: '<in account>',
  contributing: '<in account>',
  went_wrong: '<in account>',
  lessons: '<in account>',
  went_well: '<in went-well>',
  actions: '<in actions>',
};

const ENDINGS = ['ing', 'edly', 'ed', 'es', 's', 'ly'];
const LEAST_STEM = 4;
const NEAR = 5;
const BY_SECTION = new Set(['should', 'will', '?', 'never', 'not']);
const speaksBySection = rememberByForm(({ lower }) => BY_SECTION.has(lower));

/** Cuts an ending off, without asking which word it was: "skipped" and "skipping" only have to meet. */
export function stemWord(lower: string): string {
  const word = /\d/.test(lower) ? lower.replace(/\d+/g, '0') : lower;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= LEAST_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}

const SOMEBODY: Partial<Record<PersonKind, readonly [one: string, several: string]>> = {};

/** Who it is must not count, only that it is somebody, and of which kind. */
function nameKind({ kind, plural }: Person): string {
  const names = SOMEBODY[kind] ?? [`<${kind}>`, `<${kind}s>`];
  SOMEBODY[kind] = names;
  return names[plural ? 1 : 0];
}

/**
 * Names every sign of a sentence, each as often as it is there.
 *
 * @param words names stand for somebody of a kind, the ends of the sentence, its section, and whether anybody is in it
 */
export function readSigns<Word>(
  { tokens }: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
  { ofToken, ofName }: WordReader<Word>,
  see: SeeSign<Word>,
): void {
  const nothing = ofName('');
  const place = ofName(PLACES[section]);
  let two = nothing;
  let twoFrom = 0;
  let one = ofName('<start>');
  let oneFrom = 0;
  let piece = 1;
  let near = 0;
  see('word', place, nothing, 0, 0);
  // Notes end without a full stop, and a sentence must not turn into blame by being ended.
  const end = tokens.at(-1)?.lower === '.' ? tokens.length - 1 : tokens.length;
  for (let at = 0; at <= end; piece += 1) {
    const person = people.get(at);
    const isPerson = person !== undefined && person.to > person.from;
    const to = isPerson ? Math.max(person.to, at + 1) : Math.min(at + 1, end);
    const token = at < end && !isPerson ? tokens[at] : undefined;
    const word = token === undefined ? ofName(isPerson ? nameKind(person) : '<end>') : ofToken(token);
    see('word', word, nothing, at, to);
    see('next', one, word, oneFrom, to);
    if (piece > 1) see('later', two, word, twoFrom, to);
    if (near >= piece) see('behind', word, nothing, at, to);
    if (isPerson || (token !== undefined && speaksBySection(token))) see('section', place, word, at, to);
    if (isPerson) near = piece + NEAR;
    two = one;
    twoFrom = oneFrom;
    one = word;
    oneFrom = at;
    if (at === end) break;
    at = to;
  }
  see('word', ofName(near > 0 ? '<somebody>' : '<nobody at all>'), nothing, 0, 0);
}

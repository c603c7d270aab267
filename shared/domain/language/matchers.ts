import { endOfObject } from './objects';
import { AUXILIARIES, isVerbForm } from './people/grammar';
import { PERSON_KINDS, type Person, type PersonKind } from './people/person';
import { opensClause, type Sentence } from './sentences';
import type { Token } from './tokens';
import { isAdverb, isPast } from './word-kinds';

/** What a pattern remembers while it is tried; `captures` are token indexes, half-open. */
export interface Run {
  readonly sentence: Sentence;
  readonly people: ReadonlyMap<number, Person>;
  readonly captures: Map<string, readonly [from: number, to: number]>;
  underlineFrom: number;
  underlineTo: number;
  person: Person | null;
}

/** A pattern about to be tried. One that fails leaves nothing behind. */
export function startRun(sentence: Sentence, people: ReadonlyMap<number, Person>): Run {
  return { sentence, people, captures: new Map(), underlineFrom: -1, underlineTo: -1, person: null };
}

/** Tries to match at a token; calls `next` with the token behind the match, and goes back where that fails. */
export type Matcher = (run: Run, at: number, next: (at: number) => boolean) => boolean;

function clauseStartsAt(run: Run, at: number): boolean {
  const before = run.sentence.tokens[at - 1];
  return (
    before === undefined ||
    opensClause(before) ||
    before.kind === 'punctuation' ||
    /^\[?\d{1,2}[:.h]\d{2}|^utc$|^cet$|^z$/.test(before.lower)
  );
}

const NOT_BEFORE_SUBJECT = new Set(
  'of for with to from by on at in about into let lets make makes made'.split(' '),
);
const OBJECT_PRONOUNS = new Set('him them us me'.split(' '));

/** False for "them", "by the team", "paging the engineer": somebody is named, but does nothing here. */
function isSubjectPlace(run: Run): boolean {
  const person = run.person;
  if (person === null || person.from === person.to) return true;
  const { tokens } = run.sentence;
  const before = tokens[person.from - 1]?.lower ?? '';
  return (
    !OBJECT_PRONOUNS.has(tokens[person.from]?.lower ?? '') &&
    !NOT_BEFORE_SUBJECT.has(before) &&
    !/.{2}ing$/.test(before)
  );
}

function endsAt({ sentence }: Run, at: number): boolean {
  for (let next = at; next < sentence.tokens.length; next += 1) {
    if (sentence.tokens[next]?.kind !== 'punctuation') return false;
  }
  return true;
}

const ZERO_WIDTH: Readonly<Record<string, (run: Run, at: number) => boolean>> = {
  '^': clauseStartsAt,
  $: endsAt,
  q: (run) => run.sentence.isQuestion,
  pl: (run) => run.person?.plural ?? false,
  subj: isSubjectPlace,
};

const PERSON_GROUPS: Readonly<Record<string, readonly PersonKind[]>> = {
  person: ['name', 'he', 'role', 'team', 'dept', 'they', 'some', 'who'],
  named: ['name', 'he', 'you'],
};

function isPersonKind(word: string): word is PersonKind {
  return (PERSON_KINDS as readonly string[]).includes(word);
}

const SUBJECT_PREPOSITIONS = new Set('in on from at of with for behind over'.split(' '));
const RELATIVES = new Set(['who', 'that', 'whoever', 'we', 'you', 'they', 'i']);
const CLAUSE_REACH = 9;

/** "has", "was", "forgot", "quietly": where the verb of a clause may begin. */
function mayOpenVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (AUXILIARIES.has(token.lower) || isPast(token) || isAdverb(token) || isVerbForm(token.lower, 'z'))
  );
}

/**
 * Where the verb of a subject may stand, beside right behind it: after something put between commas or brackets ("Ana,
 * plus two helpers, broke"), a preposition's phrase ("someone in facilities tripped") or a relative clause ("whoever
 * wrote the ticket omitted").
 */
function* verbPlaces({ sentence }: Run, person: Person): Generator<number> {
  const { tokens } = sentence;
  const behind = tokens[person.to];
  if (behind === undefined || person.to === person.from) return;
  const last = Math.min(tokens.length, person.to + CLAUSE_REACH);
  const closing = behind.lower === ',' ? ',' : behind.lower === '(' ? ')' : null;
  if (closing !== null) {
    for (let at = person.to + 2; at < last; at += 1) {
      if (tokens[at]?.lower !== closing) continue;
      if (mayOpenVerb(tokens[at + 1])) yield at + 1;
      return;
    }
    return;
  }
  const isOpen = tokens[person.from]?.lower === 'whoever' || RELATIVES.has(behind.lower);
  if (!isOpen && !SUBJECT_PREPOSITIONS.has(behind.lower)) return;
  for (let at = person.to + 2; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return;
    if (mayOpenVerb(token)) yield at;
    if (!isOpen && (isPast(token) || AUXILIARIES.has(token.lower))) return;
  }
}

export function matchPerson(list: string): Matcher {
  const kinds = new Set<PersonKind>();
  for (const word of list.split(',')) {
    for (const kind of PERSON_GROUPS[word] ?? (isPersonKind(word) ? [word] : [])) kinds.add(kind);
  }
  if (kinds.size === 0) throw new Error(`No such person: <${list}>`);
  return (run, at, next) => {
    const person = run.people.get(at);
    if (person === undefined || !kinds.has(person.kind)) return false;
    const before = run.person;
    run.person = person;
    if (next(person.to)) return true;
    for (const place of verbPlaces(run, person)) if (next(place)) return true;
    run.person = before;
    return false;
  };
}

/** `<O>`: a simple noun phrase. */
export const matchObject: Matcher = (run, at, next) => {
  const to = endOfObject(run.sentence.tokens, at);
  return to > at && next(to);
};

/** `<^>`, `<$>`, `<q>`, `<pl>`, `<subj>`: a condition that takes no token; null for any other name. */
export function matchCondition(name: string): Matcher | null {
  const test = ZERO_WIDTH[name];
  return test === undefined ? null : (run, at, next) => test(run, at) && next(at);
}

const GAP_ENDS = new Set('because since while if unless which whereas although'.split(' '));

function isGapEnd(token: Token): boolean {
  return token.kind === 'punctuation'
    ? token.lower !== "'" && token.lower !== '"'
    : GAP_ENDS.has(token.lower);
}

export function matchGap(most: number, crossing: boolean): Matcher {
  return (run, at, next) => {
    for (let to = at; to <= at + most; to += 1) {
      if (next(to)) return true;
      const token = run.sentence.tokens[to];
      if (token === undefined || (!crossing && isGapEnd(token))) return false;
    }
    return false;
  };
}

export function optional(inner: Matcher): Matcher {
  return (run, at, next) => inner(run, at, next) || next(at);
}

export function repeated(inner: Matcher, most = 3): Matcher {
  const step = (run: Run, at: number, next: (at: number) => boolean, left: number): boolean =>
    (left > 0 && inner(run, at, (to) => to > at && step(run, to, next, left - 1))) || next(at);
  return (run, at, next) => step(run, at, next, most);
}

export function capture(name: string, inner: Matcher): Matcher {
  return (run, at, next) =>
    inner(run, at, (to) => {
      const before = run.captures.get(name);
      run.captures.set(name, [at, to]);
      if (next(to)) return true;
      if (before) run.captures.set(name, before);
      else run.captures.delete(name);
      return false;
    });
}

export function openUnderline(run: Run, at: number, next: (at: number) => boolean): boolean {
  const before = run.underlineFrom;
  run.underlineFrom = at;
  if (next(at)) return true;
  run.underlineFrom = before;
  return false;
}

export function closeUnderline(run: Run, at: number, next: (at: number) => boolean): boolean {
  const before = run.underlineTo;
  run.underlineTo = at;
  if (next(at)) return true;
  run.underlineTo = before;
  return false;
}

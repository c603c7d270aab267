import { IRREGULAR_VERBS } from './lexicon/irregular';
import { wordsTagged } from './lexicon/lexicon';
import { endOfObject } from './objects';
import { PERSON_KINDS, type Person, type PersonKind } from './people/person';
import { opensClause, type Sentence } from './sentences';
import type { Token } from './tokens';

/** What a pattern remembers while it is tried; `captures` are token indexes, half-open. */
export interface Run {
  readonly sentence: Sentence;
  readonly people: ReadonlyMap<number, Person>;
  readonly captures: Map<string, readonly [from: number, to: number]>;
  underlineFrom: number;
  underlineTo: number;
  person: Person | null;
}

/** Tries to match at a token; calls `next` with the token behind the match, and goes back where that fails. */
export type Matcher = (run: Run, at: number, next: (at: number) => boolean) => boolean;

const ADVERB_WORDS = new Set(
  'also then just again even simply already still once twice first later only both all yet so actually really right soon ever fully only always together too himself herself themselves basically repeatedly'.split(
    ' ',
  ),
);
const NOT_ADVERBS = new Set(
  'apply reply supply rely comply family daily anomaly assembly july fly ally bully multiply imply rally italy'.split(
    ' ',
  ),
);

function isAdverb(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (ADVERB_WORDS.has(token.lower) || (/.{2}ly$/.test(token.lower) && !NOT_ADVERBS.has(token.lower)))
  );
}

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

const IRREGULAR_PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(([, participle]) => participle));

function isParticiple(token: Token): boolean {
  const word = token.lower;
  return wordsTagged('verb.n').has(word) || IRREGULAR_PARTICIPLES.has(word) || /.{2}ed$/.test(word);
}

export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly holds: (token: Token) => boolean;
  /** False where a predicate such as `@adv` makes the words open-ended. */
  readonly isClosed: boolean;
}

/** `word|other|@tag`: one token out of a set; `@adv`, `@pp` (participle) and `@ing` are open-ended. */
export function testWords(list: string): WordTest {
  const words = new Set<string>();
  let adverb = false;
  let participle = false;
  let gerund = false;
  for (const option of list.split('|')) {
    if (option === '@adv') adverb = true;
    else if (option === '@pp') participle = true;
    else if (option === '@ing') gerund = true;
    else if (option.length > 1 && option.startsWith('@')) {
      const tagged = wordsTagged(option.slice(1));
      if (tagged.size === 0) throw new Error(`No such class: ${option}`);
      for (const word of tagged) words.add(word);
    } else words.add(option);
  }
  const holds = (token: Token): boolean =>
    words.has(token.lower) ||
    (adverb && isAdverb(token)) ||
    (participle && isParticiple(token)) ||
    (gerund && /.{2}ing$/.test(token.lower));
  return { words, holds, isClosed: !adverb && !participle && !gerund };
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

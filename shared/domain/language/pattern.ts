import { IRREGULAR_VERBS } from './lexicon/irregular';
import { wordsTagged } from './lexicon/lexicon';
import { expandMacros } from './macros';
import { endOfObject } from './objects';
import { PERSON_KINDS, type Person, type PersonKind } from './people';
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

type Matcher = (run: Run, at: number, next: (at: number) => boolean) => boolean;

/** A pattern, ready to run. */
export interface Pattern {
  readonly match: Matcher;
  /** Words of which a sentence must hold at least one; null where that cannot be told. */
  readonly anchors: ReadonlySet<string> | null;
  /** What it begins with: one of these words, a person, or null where that cannot be told. */
  readonly first: First;
}

type First = ReadonlySet<string> | 'person' | null;

/** A piece of a pattern; `first` is "nothing" where it takes no token. */
interface Part {
  readonly match: Matcher;
  readonly anchors: ReadonlySet<string> | null;
  readonly first: First | 'nothing';
}

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

const ZERO_WIDTH: Readonly<Record<string, (run: Run, at: number) => boolean>> = {
  '^': clauseStartsAt,
  $: (run, at) => run.sentence.tokens.slice(at).every((token) => token.kind === 'punctuation'),
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

function matchPerson(list: string): Matcher {
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

function matchAngle(name: string): Matcher {
  if (name === 'O') {
    return (run, at, next) => {
      const to = endOfObject(run.sentence.tokens, at);
      return to > at && next(to);
    };
  }
  const test = ZERO_WIDTH[name];
  if (test !== undefined) return (run, at, next) => test(run, at) && next(at);
  return matchPerson(name);
}

const IRREGULAR_PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(([, participle]) => participle));

function isParticiple(token: Token): boolean {
  const word = token.lower;
  return wordsTagged('verb.n').has(word) || IRREGULAR_PARTICIPLES.has(word) || /.{2}ed$/.test(word);
}

interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly holds: (token: Token) => boolean;
  /** False where a predicate such as `@adv` makes the words open-ended. */
  readonly isClosed: boolean;
}

/** `word|other|@tag`: one token out of a set; `@adv` and `@pp` (participle) are open-ended. */
function testWords(list: string): WordTest {
  const words = new Set<string>();
  let adverb = false;
  let participle = false;
  for (const option of list.split('|')) {
    if (option === '@adv') adverb = true;
    else if (option === '@pp') participle = true;
    else if (option.length > 1 && option.startsWith('@')) {
      const tagged = wordsTagged(option.slice(1));
      if (tagged.size === 0) throw new Error(`No such class: ${option}`);
      for (const word of tagged) words.add(word);
    } else words.add(option);
  }
  const holds = (token: Token): boolean =>
    words.has(token.lower) || (adverb && isAdverb(token)) || (participle && isParticiple(token));
  return { words, holds, isClosed: !adverb && !participle };
}

const GAP_ENDS = new Set('because since while if unless which whereas although'.split(' '));

function isGapEnd(token: Token): boolean {
  return token.kind === 'punctuation'
    ? token.lower !== "'" && token.lower !== '"'
    : GAP_ENDS.has(token.lower);
}

function matchGap(most: number, crossing: boolean): Matcher {
  return (run, at, next) => {
    for (let to = at; to <= at + most; to += 1) {
      if (next(to)) return true;
      const token = run.sentence.tokens[to];
      if (token === undefined || (!crossing && isGapEnd(token))) return false;
    }
    return false;
  };
}

function optional(inner: Matcher): Matcher {
  return (run, at, next) => inner(run, at, next) || next(at);
}

function repeated(inner: Matcher, most = 3): Matcher {
  const step = (run: Run, at: number, next: (at: number) => boolean, left: number): boolean =>
    (left > 0 && inner(run, at, (to) => to > at && step(run, to, next, left - 1))) || next(at);
  return (run, at, next) => step(run, at, next, most);
}

function capture(name: string, inner: Matcher): Matcher {
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

function openUnderline(run: Run, at: number, next: (at: number) => boolean): boolean {
  const before = run.underlineFrom;
  run.underlineFrom = at;
  if (next(at)) return true;
  run.underlineFrom = before;
  return false;
}

function closeUnderline(run: Run, at: number, next: (at: number) => boolean): boolean {
  const before = run.underlineTo;
  run.underlineTo = at;
  if (next(at)) return true;
  run.underlineTo = before;
  return false;
}

function compileElement(source: string): Part {
  if (/^.+[()]|[()].+$/.test(source)) throw new Error(`Brackets stand alone in a pattern: ${source}`);
  if (source === '[') return { match: openUnderline, anchors: null };
  if (source === ']') return { match: closeUnderline, anchors: null };
  const named = /^([A-Z])=(.+)$/.exec(source);
  if (named?.[1] && named[2]) {
    const inner = compileElement(named[2]);
    return { match: capture(named[1], inner.match), anchors: inner.anchors };
  }
  const quantifier = source.length > 1 && /[?*]$/.test(source) ? source.at(-1) : '';
  if (quantifier) {
    const inner = compileElement(source.slice(0, -1)).match;
    return { match: quantifier === '?' ? optional(inner) : repeated(inner), anchors: null };
  }
  const gap = /^(~~?)(\d+)$/.exec(source);
  if (gap) return { match: matchGap(Number(gap[2]), gap[1] === '~~'), anchors: null };
  if (source.startsWith('<')) return { match: matchAngle(source.slice(1, -1)), anchors: null };
  if (source.length > 1 && source.startsWith('!')) {
    const { holds } = testWords(source.slice(1));
    const match: Matcher = (run, at, next) => {
      const token = run.sentence.tokens[at];
      return !(token !== undefined && holds(token)) && next(at);
    };
    return { match, anchors: null };
  }
  const { words, holds, isClosed } = testWords(source);
  const match: Matcher = (run, at, next) => {
    const token = run.sentence.tokens[at];
    return token !== undefined && holds(token) && next(at + 1);
  };
  return { match, anchors: isClosed ? words : null };
}

function rarest(parts: readonly Part[]): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  for (const { anchors } of parts)
    if (anchors !== null && (best === null || anchors.size < best.size)) best = anchors;
  return best;
}

function sequence(parts: readonly Part[]): Part {
  const match = parts.reduceRight<Matcher>(
    (rest, part) => (run, at, next) => part.match(run, at, (to) => rest(run, to, next)),
    (_run, at, next) => next(at),
  );
  return { match, anchors: rarest(parts) };
}

function alternatives(branches: readonly Part[]): Part {
  if (branches.length === 1 && branches[0]) return branches[0];
  const anchors = new Set<string>();
  for (const branch of branches) for (const word of branch.anchors ?? []) anchors.add(word);
  const known = branches.every((branch) => branch.anchors !== null);
  return {
    match: (run, at, next) => branches.some((branch) => branch.match(run, at, next)),
    anchors: known ? anchors : null,
  };
}

/** Words of a pattern that are still to be read, first one first. */
type Source = string[];

function compileGroup(source: Source): { readonly part: Part; readonly isOptional: boolean } {
  const branches: Part[] = [];
  let parts: Part[] = [];
  let isOptional = false;
  for (let word = source.shift(); word !== undefined; word = source.shift()) {
    if (word === ')' || word === ')?') {
      isOptional = word === ')?';
      break;
    }
    if (word === '|') {
      branches.push(sequence(parts));
      parts = [];
    } else if (word === '(' || /^[A-Z]=\($/.test(word)) {
      const inner = compileGroup(source);
      const match = word === '(' ? inner.part.match : capture(word.charAt(0), inner.part.match);
      parts.push(
        inner.isOptional ? { match: optional(match), anchors: null } : { match, anchors: inner.part.anchors },
      );
    } else parts.push(compileElement(word));
  }
  branches.push(sequence(parts));
  return { part: alternatives(branches), isOptional };
}

/**
 * Compiles a pattern over the tokens of a sentence.
 *
 * `word`, `this|that`, `@class` (all forms) or `@class.d` (one form), `@adv`; `x?`, `x*` (up to three), `~4` (up to four words,
 * not across a mark), `~~4` (across marks); `!word` (not this one); `<O>` an object phrase; `<person>`, `<named>` or a list of
 * person kinds; `<^>` start of a clause, `<$>` end of the sentence, `<q>` in a question, `<pl>` after a plural subject;
 * `( a | b )`, `( a )?`; `X=…` captures; `[ … ]` what is underlined (all of it where there are none).
 *
 * @throws Error for an unknown class or person: a defect in a rule
 */
export function compilePattern(source: string): Pattern {
  return compileGroup(expandMacros(source).trim().split(/\s+/)).part;
}

import { expandMacros } from './macros';
import {
  capture,
  closeUnderline,
  type Matcher,
  matchCondition,
  matchGap,
  matchObject,
  matchPerson,
  openUnderline,
  optional,
  repeated,
  testWords,
} from './matchers';

/** What a match begins with: one of these words, a person, or null where that cannot be told. */
export type First = ReadonlySet<string> | 'person' | null;

/** A pattern, ready to run. */
export interface Pattern {
  readonly match: Matcher;
  /** Words of which a sentence must hold at least one; null where that cannot be told. */
  readonly anchors: ReadonlySet<string> | null;
  /** What else a sentence must hold: a word of each union, the rarest first. */
  readonly needs: readonly Union[];
  readonly first: First;
  /** True where it cannot match in a sentence that names nobody. */
  readonly needsPerson: boolean;
}

/** A union of sets that is not written out: most of them are dropped for a rarer one. */
export type Union = readonly ReadonlySet<string>[];

interface Part {
  readonly match: Matcher;
  /** Unions of which a sentence must hold a word each, the rarest first. */
  readonly needs: readonly Union[];
  readonly first: Union | 'person' | null;
  /** True for a part that may take no token: what follows may come first. */
  readonly isSkippable: boolean;
  readonly needsPerson: boolean;
}

function condition(match: Matcher): Part {
  return { match, needs: [], first: [], isSkippable: true, needsPerson: false };
}

function compileWord(source: string): Part {
  const { words, holds, isClosed } = testWords(source);
  const match: Matcher = (run, at, next) => {
    const token = run.sentence.tokens[at];
    return token !== undefined && holds(token) && next(at + 1);
  };
  const union = isClosed ? [words] : null;
  return { match, needs: union ? [union] : [], first: union, isSkippable: false, needsPerson: false };
}

function compileAbsence(list: string): Part {
  const { holds } = testWords(list);
  return condition((run, at, next) => {
    const token = run.sentence.tokens[at];
    return !(token !== undefined && holds(token)) && next(at);
  });
}

/** Every question holds it. */
const QUESTION_MARK: ReadonlySet<string> = new Set('?');

function compileAngle(name: string): Part {
  if (name === 'O')
    return { match: matchObject, needs: [], first: null, isSkippable: false, needsPerson: false };
  const test = matchCondition(name);
  if (test !== null && name === 'q') return { ...condition(test), needs: [[QUESTION_MARK]] };
  return test === null
    ? { match: matchPerson(name), needs: [], first: 'person', isSkippable: false, needsPerson: true }
    : condition(test);
}

/** Patterns are made of the same few hundred elements, most of them out of verb groups: each is compiled once. */
const elements = new Map<string, Part>();

function compileElement(source: string): Part {
  const known = elements.get(source);
  if (known) return known;
  const part = buildElement(source);
  elements.set(source, part);
  return part;
}

function buildElement(source: string): Part {
  if (/^.+[()]|[()].+$/.test(source)) throw new Error(`Brackets stand alone in a pattern: ${source}`);
  if (source === '[') return condition(openUnderline);
  if (source === ']') return condition(closeUnderline);
  const named = /^([A-Z])=(.+)$/.exec(source);
  if (named?.[1] && named[2]) {
    const inner = compileElement(named[2]);
    return { ...inner, match: capture(named[1], inner.match) };
  }
  if (source.length > 1 && /[?*]$/.test(source)) {
    const inner = compileElement(source.slice(0, -1));
    const match = source.endsWith('?') ? optional(inner.match) : repeated(inner.match);
    return { match, needs: [], first: inner.first, isSkippable: true, needsPerson: false };
  }
  const gap = /^(~~?)(\d+)$/.exec(source);
  if (gap) {
    const match = matchGap(Number(gap[2]), gap[1] === '~~');
    return { match, needs: [], first: null, isSkippable: true, needsPerson: false };
  }
  if (source.startsWith('<')) return compileAngle(source.slice(1, -1));
  return source.length > 1 && source.startsWith('!') ? compileAbsence(source.slice(1)) : compileWord(source);
}

/** Words of nearly every sentence: as anchors they would wake a pattern for nothing. */
const COMMON_WORDS = new Set(
  (
    "the a an to of in on at for with by from and or but not n't no is was are were be been has have had do does did will would should could can it this that they we he she i you " +
    "'s 're 've 'd his her their our your its who what when so as if all any one up out down off over just been being , . : !"
  ).split(' '),
);
const COMMON_WEIGHT = 150;

const weights = new WeakMap<ReadonlySet<string>, number>();

function weighSet(words: ReadonlySet<string>): number {
  let weight = weights.get(words);
  if (weight === undefined) {
    weight = words.size;
    for (const word of COMMON_WORDS) if (words.has(word)) weight += COMMON_WEIGHT;
    weights.set(words, weight);
  }
  return weight;
}

function weigh(anchors: Union): number {
  return anchors.reduce((sum, words) => sum + weighSet(words), 0);
}

/** What the parts need, that which the fewest sentences hold first. */
function gatherNeeds(parts: readonly Part[]): readonly Union[] {
  return parts.flatMap(({ needs }) => needs).sort((one, other) => weigh(one) - weigh(other));
}

function firstOf(parts: readonly Part[]): Part['first'] {
  const union: ReadonlySet<string>[] = [];
  for (const { first, isSkippable } of parts) {
    if (first === null) return null;
    if (first === 'person') return union.length === 0 && !isSkippable ? 'person' : null;
    union.push(...first);
    if (!isSkippable) return union;
  }
  return null;
}

function sequence(parts: readonly Part[]): Part {
  const match = parts.reduceRight<Matcher>(
    (rest, part) => (run, at, next) => part.match(run, at, (to) => rest(run, to, next)),
    (_run, at, next) => next(at),
  );
  return {
    match,
    needs: gatherNeeds(parts),
    first: firstOf(parts),
    isSkippable: parts.every((part) => part.isSkippable),
    needsPerson: parts.some((part) => part.needsPerson),
  };
}

function unite(sets: readonly Part['first'][]): Part['first'] {
  if (sets.every((each) => each === 'person')) return 'person';
  const union: ReadonlySet<string>[] = [];
  for (const each of sets) {
    if (each === null || each === 'person') return null;
    union.push(...each);
  }
  return union;
}

function alternatives(branches: readonly Part[]): Part {
  if (branches.length === 1 && branches[0]) return branches[0];
  const needed = unite(branches.map((branch) => branch.needs[0] ?? null));
  return {
    match: (run, at, next) => branches.some((branch) => branch.match(run, at, next)),
    needs: needed === null || needed === 'person' ? [] : [needed],
    first: unite(branches.map((branch) => branch.first)),
    isSkippable: branches.some((branch) => branch.isSkippable),
    needsPerson: branches.every((branch) => branch.needsPerson),
  };
}

function writeOut(union: Union): ReadonlySet<string> {
  const [only] = union;
  return union.length === 1 && only ? only : new Set(union.flatMap((words) => [...words]));
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
        inner.isOptional
          ? { ...inner.part, match: optional(match), needs: [], isSkippable: true, needsPerson: false }
          : { ...inner.part, match },
      );
    } else parts.push(compileElement(word));
  }
  branches.push(sequence(parts));
  return { part: alternatives(branches), isOptional };
}

/**
 * Compiles a pattern over the tokens of a sentence.
 *
 * `word`, `this|that`, `@class` (all forms) or `@class.d` (one form), `@adv`, `@pp`, `@ing`, `@past`, `@third`, `@open`; `x?`, `x*` (up to three), `~4` (up to four
 * words, not across a mark), `~~4` (across marks); `!word` (not this one); `<O>` an object phrase; `<person>`, `<named>` or a
 * list of person kinds; `<subj>` the person stands where a subject stands, `<pl>` it is plural; `<^>` start of a clause, `<$>`
 * end of the sentence, `<q>` in a question; `( a | b )`, `( a )?`; `X=…` captures; `[ … ]` what is underlined (all of it where
 * there are none); `{V class}` and `{NOT class}` verb groups. `|` binds tighter than the space.
 *
 * @throws Error for an unknown class or person: a defect in a rule
 */
export function compilePattern(source: string): Pattern {
  const { match, needs, first, needsPerson } = compileGroup(expandMacros(source).trim().split(/\s+/)).part;
  const [rarest, ...others] = needs;
  return {
    match,
    anchors: rarest ? writeOut(rarest) : null,
    needs: others,
    needsPerson,
    first: first === null || first === 'person' ? first : writeOut(first),
  };
}

import { endOfObject } from './objects';
import type { Person } from './people/person';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import type { WordList } from './word-list';

/** What a pattern remembers while it is tried. Token indexes, half-open. */
export interface Run {
  readonly sentence: Sentence;
  readonly people: ReadonlyMap<number, Person>;
  /** Null until there is one. */
  captures: Map<string, readonly [from: number, to: number]> | null;
  underlineFrom: number;
  underlineTo: number;
  person: Person | null;
  /** Behind what matched. */
  to: number;
}

/** A pattern about to be tried. One that fails leaves nothing behind. */
export function startRun(sentence: Sentence, people: ReadonlyMap<number, Person>): Run {
  return { sentence, people, captures: null, underlineFrom: -1, underlineTo: -1, person: null, to: -1 };
}

/** Tries to match from a token on to the end of the pattern. */
export type Step = (run: Run, at: number) => boolean;

/** Makes the step of a part out of that of all behind it: nothing is made any more while a sentence is read. */
export type Matcher = (next: Step) => Step;

export const endMatch: Step = (run, at) => {
  run.to = at;
  return true;
};

/** One token of a list. */
export function matchWord(list: WordList): Matcher {
  return (next) => (run, at) => {
    const token = run.sentence.tokens[at];
    return token !== undefined && list.holds(token) && next(run, at + 1);
  };
}

/** Up to so many tokens of a list, as many as there are before fewer. */
export function matchWords(list: WordList, most: number): Matcher {
  return (next) => (run, at) => {
    const { tokens } = run.sentence;
    let to = at;
    for (let token = tokens[to]; to < at + most && token !== undefined; token = tokens[to]) {
      if (!list.holds(token)) break;
      to += 1;
    }
    for (; to >= at; to -= 1) if (next(run, to)) return true;
    return false;
  };
}

/** No token of a list; takes none. */
export function matchAbsence(list: WordList): Matcher {
  return (next) => (run, at) => {
    const token = run.sentence.tokens[at];
    return !(token !== undefined && list.holds(token)) && next(run, at);
  };
}

/** `<O>`: a simple noun phrase. */
export const matchObject: Matcher = (next) => (run, at) => {
  const to = endOfObject(run.sentence.tokens, at);
  return to > at && next(run, to);
};

const GAP_ENDS = new Set('because since while if unless which whereas although'.split(' '));

function isGapEnd(token: Token): boolean {
  return token.kind === 'punctuation'
    ? token.lower !== "'" && token.lower !== '"'
    : GAP_ENDS.has(token.lower);
}

export function matchGap(most: number, crossing: boolean): Matcher {
  return (next) => (run, at) => {
    for (let to = at; to <= at + most; to += 1) {
      if (next(run, to)) return true;
      const token = run.sentence.tokens[to];
      if (token === undefined || (!crossing && isGapEnd(token))) return false;
    }
    return false;
  };
}

export function optional(inner: Matcher): Matcher {
  return (next) => {
    const step = inner(next);
    return (run, at) => step(run, at) || next(run, at);
  };
}

export function matchAny(branches: readonly Matcher[]): Matcher {
  return (next) => {
    const steps = branches.map((branch) => branch(next));
    return (run, at) => {
      for (const step of steps) if (step(run, at)) return true;
      return false;
    };
  };
}

export function capture(name: string, inner: Matcher): Matcher {
  return (next) => {
    /** Where the one that is being tried begins. */
    let from = -1;
    const step = inner((run, to) => {
      const captures = run.captures ?? new Map<string, readonly [from: number, to: number]>();
      run.captures = captures;
      const before = captures.get(name);
      captures.set(name, [from, to]);
      if (next(run, to)) return true;
      if (before) captures.set(name, before);
      else captures.delete(name);
      return false;
    });
    return (run, at) => {
      const before = from;
      from = at;
      const found = step(run, at);
      from = before;
      return found;
    };
  };
}

export const openUnderline: Matcher = (next) => (run, at) => {
  const before = run.underlineFrom;
  run.underlineFrom = at;
  if (next(run, at)) return true;
  run.underlineFrom = before;
  return false;
};

export const closeUnderline: Matcher = (next) => (run, at) => {
  const before = run.underlineTo;
  run.underlineTo = at;
  if (next(run, at)) return true;
  run.underlineTo = before;
  return false;
};

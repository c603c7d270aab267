import { splitWords } from './lexicon/class-table';
import { compilePattern } from './pattern';
import { readElement } from './pattern-elements';
import { bitsOf, makeUnion, type Union } from './pattern-needs';
import { COMMON_WEIGHT, type WordList } from './word-list';

/** What wakes a pattern. */
export interface Anchor {
  /** Lists of which a sentence must hold a word; null where that cannot be told. */
  readonly lists: readonly WordList[] | null;
  /** Common words all of which a sentence must hold, and somebody, by their bits; there may be more of them. */
  readonly mustHold: number;
}

function rarerOf(one: Union | null, other: Union | undefined): Union | null {
  return other === undefined || (one !== null && one.weight <= other.weight) ? one : other;
}

/** A choice in brackets, as far as it is read: what its branches need; null once one of them needs nothing. */
class Choice {
  #lists: WordList[] | null = [];
  #branch: Union | null = null;

  add(need: Union | undefined): void {
    this.#branch = rarerOf(this.#branch, need);
  }

  endBranch(): void {
    if (this.#branch === null) this.#lists = null;
    else this.#lists?.push(...this.#branch.lists);
    this.#branch = null;
  }

  get need(): Union | undefined {
    return this.#lists === null ? undefined : makeUnion(this.#lists);
  }
}

/** What the elements outside of brackets tell, and choices between plain ones; null where they tell too little. */
function glanceAt(source: string): Anchor | null {
  if (source.includes('{')) return null;
  let rarest: Union | null = null;
  let mustHold = 0;
  let depth = 0;
  let choice = new Choice();
  for (const word of splitWords(source)) {
    if (word === '(' || word.endsWith('=(')) {
      depth += 1;
      if (depth === 1) choice = new Choice();
    } else if (word === ')' || word === ')?') {
      depth -= 1;
      if (depth === 0) choice.endBranch();
      if (depth === 0 && word === ')') rarest = rarerOf(rarest, choice.need);
    } else if (word === '|') {
      if (depth === 0) return null;
      if (depth === 1) choice.endBranch();
    } else if (depth < 2) {
      const part = readElement(word);
      if (depth === 1) choice.add(part.needs[0]);
      else {
        rarest = rarerOf(rarest, part.needs[0]);
        mustHold |= bitsOf(part);
      }
    }
  }
  if (rarest === null || rarest.weight >= COMMON_WEIGHT) return null;
  return { lists: rarest.lists, mustHold };
}

/**
 * What wakes a pattern, as a glance at it tells: to read all of them would take longer than to check a document, in which
 * few of them wake. Only where a glance tells too little is a pattern read.
 */
export function findAnchor(source: string): Anchor {
  const seen = glanceAt(source);
  if (seen !== null) return seen;
  const pattern = compilePattern(source);
  return { lists: pattern.needs[0]?.lists ?? null, mustHold: bitsOf(pattern) };
}

import { compilePattern } from './pattern';
import { readElement } from './pattern-elements';
import type { Union } from './pattern-needs';
import { COMMON_WEIGHT, type WordList } from './word-list';

/** What wakes a pattern. */
export interface Anchor {
  /** Lists of which a sentence must hold a word; null where that cannot be told. */
  readonly lists: readonly WordList[] | null;
  /** True only where it cannot match in a sentence that names nobody. */
  readonly needsPerson: boolean;
}

/** What the elements outside of all brackets tell; null where they tell too little. */
function glanceAt(source: string): Anchor | null {
  if (source.includes('{')) return null;
  let rarest: Union | undefined;
  let needsPerson = false;
  let depth = 0;
  for (const word of source.split(' ')) {
    if (word === '(' || word.endsWith('=(')) depth += 1;
    else if (word === ')' || word === ')?') depth -= 1;
    else if (depth === 0 && word !== '') {
      if (word === '|') return null;
      const part = readElement(word);
      const [need] = part.needs;
      if (need !== undefined && !(rarest !== undefined && rarest.weight <= need.weight)) rarest = need;
      needsPerson ||= part.needsPerson;
    }
  }
  return rarest === undefined || rarest.weight >= COMMON_WEIGHT ? null : { lists: rarest.lists, needsPerson };
}

/**
 * What wakes a pattern, as a glance at it tells: to read all of them would take longer than to check a document, in which
 * few of them wake. Only where a glance tells too little is a pattern read.
 */
export function findAnchor(source: string): Anchor {
  const seen = glanceAt(source);
  if (seen !== null) return seen;
  const { needs, needsPerson } = compilePattern(source);
  return { lists: needs[0]?.lists ?? null, needsPerson };
}

import { COMMON_WEIGHT, SOMEBODY_BIT, type WordList } from './word-list';

/** Lists of which a sentence must hold a word: of one of them, no matter which. */
export interface Union {
  readonly lists: readonly WordList[];
  readonly weight: number;
}

/** What a part of a pattern may begin with; null where that cannot be told. */
export type Opening = readonly WordList[] | 'person' | null;

/** What can be told of a part of a pattern without running it. */
export interface Needs {
  /** Unions of which a sentence must hold a word each, the rarest first. */
  readonly needs: readonly Union[];
  readonly first: Opening;
  /** True for a part that may take no token: what follows may come first. */
  readonly isSkippable: boolean;
  readonly needsPerson: boolean;
}

const NOTHING: readonly Union[] = [];

export function makeUnion(lists: readonly WordList[]): Union {
  return { lists, weight: lists.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The bit of the one common word that will do; 0 where several words will, or it is no common one. */
export function bitOfOnly({ lists, weight }: Union): number {
  const [list] = lists;
  return list !== undefined && weight === COMMON_WEIGHT ? list.common : 0;
}

/** What a sentence must hold, as far as bits tell. */
export function bitsOf({ needs, needsPerson }: Pick<Needs, 'needs' | 'needsPerson'>): number {
  return needs.reduce((bits, union) => bits | bitOfOnly(union), needsPerson ? SOMEBODY_BIT : 0);
}

/** What all of the parts need, that which the fewest sentences hold first. */
function gatherNeeds(parts: readonly Needs[]): readonly Union[] {
  const needs: Union[] = [];
  for (const part of parts) for (const union of part.needs) needs.push(union);
  if (needs.length === 0) return NOTHING;
  return needs.length === 1 ? needs : needs.sort((one, other) => one.weight - other.weight);
}

function firstOf(parts: readonly Needs[]): Opening {
  const lists: WordList[] = [];
  for (const { first, isSkippable } of parts) {
    if (first === null) return null;
    if (first === 'person') return lists.length === 0 && !isSkippable ? 'person' : null;
    lists.push(...first);
    if (!isSkippable) return lists;
  }
  return null;
}

/** What parts need that stand one behind the other. */
export function needsOfSequence(parts: readonly Needs[]): Needs {
  return {
    needs: gatherNeeds(parts),
    first: firstOf(parts),
    isSkippable: parts.every((part) => part.isSkippable),
    needsPerson: parts.some((part) => part.needsPerson),
  };
}

function uniteOpenings(openings: readonly Opening[]): Opening {
  if (openings.every((each) => each === 'person')) return 'person';
  const lists: WordList[] = [];
  for (const each of openings) {
    if (each === null || each === 'person') return null;
    lists.push(...each);
  }
  return lists;
}

/** What parts need of which one has to be there: a word of the rarest need of each. */
export function needsOfBranches(branches: readonly Needs[]): Needs {
  const lists: WordList[] = [];
  for (const { needs } of branches) lists.push(...(needs[0]?.lists ?? []));
  return {
    needs: branches.every(({ needs }) => needs.length > 0) ? [makeUnion(lists)] : NOTHING,
    first: uniteOpenings(branches.map(({ first }) => first)),
    isSkippable: branches.some((branch) => branch.isSkippable),
    needsPerson: branches.every((branch) => branch.needsPerson),
  };
}

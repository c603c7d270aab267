import type { Person } from '../people/person';
import type { Sentence } from '../sentences';
import { isOpenWord } from '../word-kinds';

/** The words to underline, and who is in them. Token indexes, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly person: Person | null;
}

/** What a word must bring to be worth underlining, in hundredths. */
const PRICE = 12;

/** The run of words that brings most, each word at its price. */
function findRun(shares: Float64Array): [from: number, to: number] {
  let best: [number, number] = [0, shares.length];
  let most = Number.NEGATIVE_INFINITY;
  let from = 0;
  let sum = 0;
  for (const [at, share] of shares.entries()) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += share - PRICE;
    if (sum > most) {
      most = sum;
      best = [from, at + 1];
    }
  }
  return best;
}

/** The words that speak most for blame, with the somebody in front of them, and no mark or small word left over at either end. */
export function findSpan(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  shares: Float64Array,
): Span {
  const { tokens, clauses } = sentence;
  const named = [...people.values()]
    .filter((person) => person.to > person.from)
    .sort((one, other) => one.from - other.from);
  const isLeftOver = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && !isOpenWord(token) && !named.some((one) => one.from <= at && one.to > at);
  };
  let [from, to] = findRun(shares);
  while (from < to - 1 && isLeftOver(from)) from += 1;
  while (to > from + 1 && isLeftOver(to - 1)) to -= 1;
  const subject = named.findLast((person) => person.from < from && clauses[person.from] === clauses[from]);
  if (subject !== undefined) from = subject.from;
  // Nobody's name is cut in two.
  for (const person of named) {
    if (person.from < from && person.to > from) from = person.from;
    if (person.from < to && person.to > to) to = person.to;
  }
  const person = named.find((one) => one.from >= from && one.to <= to) ?? null;
  return { from, to, person };
}

import type { Person } from '../people/person';
import type { Sentence } from '../sentences';

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

/** The words that speak most for blame, with the somebody in front of them, and no mark at either end. */
export function findSpan(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  shares: Float64Array,
): Span {
  const { tokens, clauses } = sentence;
  let [from, to] = findRun(shares);
  const isMark = (at: number): boolean => tokens[at]?.kind === 'punctuation';
  while (from < to - 1 && isMark(from)) from += 1;
  while (to > from + 1 && isMark(to - 1)) to -= 1;
  const named = [...people.values()].filter((person) => person.to > person.from);
  const subject = named
    .filter((person) => person.from < from && clauses[person.from] === clauses[from])
    .reduce<Person | null>(
      (last, person) => (last === null || person.from > last.from ? person : last),
      null,
    );
  if (subject !== null) from = subject.from;
  // Nobody's name is cut in two.
  for (const person of named) {
    if (person.from < from && person.to > from) from = person.from;
    if (person.from < to && person.to > to) to = person.to;
  }
  const person = named.find((one) => one.from >= from && one.to <= to) ?? null;
  return { from, to, person };
}

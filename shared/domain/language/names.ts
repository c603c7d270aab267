import { foldName } from './fold-name';
import { wordsTagged } from './lexicon/lexicon';

/** The words that name somebody in this incident, folded; first names of the bundled list are asked for separately. */
export type Roster = ReadonlySet<string>;

/** By the list itself: thousands of names are the same from row to row and from key to key. */
const rosters = new WeakMap<readonly string[], Roster>();

/** @param people full names or parts of them, in any order; marks and single letters are passed over */
export function findRoster(people: readonly string[]): Roster {
  const roster = rosters.get(people) ?? buildRoster(people);
  rosters.set(people, roster);
  return roster;
}

function buildRoster(people: readonly string[]): Roster {
  const roster = new Set<string>();
  for (const person of people) {
    for (const part of person.split(/[\s,;()"]+/)) {
      const name = foldName(part.replace(/^@/, ''));
      if (name.length > 1 && /\p{L}/u.test(name)) roster.add(name);
    }
  }
  return roster;
}

/** True for a name that is also an English word or a month. */
export function isWordName(folded: string): boolean {
  return wordsTagged('wordname').has(folded);
}

export function isFirstName(folded: string): boolean {
  return wordsTagged('firstname').has(folded);
}

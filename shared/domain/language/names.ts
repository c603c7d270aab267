import { foldName } from './fold-name';
import { wordsTagged } from './lexicon/lexicon';
import { looksLikeSurname } from './people/name-shapes';

/** The words that name somebody in this incident, folded, and their initials in capitals; first names of the bundled list are asked for separately. */
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
    const parts = person.split(/[\s,;()"]+/);
    const initials = parts.map((part) => part.charAt(0)).join('');
    if (/^\p{Lu}{2,3}$/u.test(initials)) roster.add(initials);
    for (const part of parts) {
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

/** What a word may be that ends like a surname. */
const NO_NAME_TAGS = ['programname', 'place', 'english', 'role', 'roles'];

/** True for a surname of the lists, or one that its ending or opening gives away; never for a program or a town. */
export function isSurname(folded: string): boolean {
  if (wordsTagged('surname').has(folded)) return !wordsTagged('programname').has(folded);
  return looksLikeSurname(folded) && !NO_NAME_TAGS.some((tag) => wordsTagged(tag).has(folded));
}

import { rememberByForm } from '../forms';
import type { Roster } from '../names';
import { opensClause, type Sentence } from '../sentences';
import type { Token } from '../tokens';
import { findBare } from './find-bare';
import { findName } from './find-names';
import { findPronoun } from './find-pronouns';
import { findRoleAfterDeterminer, findTheirRole } from './find-roles';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import type { Person } from './person';

const isDeterminer = rememberByForm(({ lower }) => DETERMINERS.has(lower));
const isConjunction = rememberByForm(({ lower }) => /^(?:and|but|yet|or)$/.test(lower));

/** "and", "but" or "or", also with "then": what follows may share the subject. */
function joinsVerbs(tokens: readonly Token[], at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined) return false;
  return token.lower === 'then' ? /^(?:and|but|,)$/.test(lowerAt(tokens, at - 1)) : isConjunction(token);
}

function isSubject(tokens: readonly Token[], person: Person): boolean {
  const before = tokens[person.from - 1];
  const starts =
    before === undefined ||
    opensClause(before) ||
    TIME_WORD.test(before.lower) ||
    /^(?:utc|again|then|apparently|clearly|obviously)$/.test(before.lower);
  let next = person.to;
  while (/(?:ly|also|then|just|simply|again)$/.test(lowerAt(tokens, next))) next += 1;
  const verb = lowerAt(tokens, next);
  if (/^(?:was|were|is|are)$/.test(verb) && /ed$/.test(lowerAt(tokens, next + 1))) return false;
  return (
    starts &&
    (isVerbForm(verb, 'd', 'z', 'b') ||
      AUXILIARIES.has(verb) ||
      /ed$/.test(verb) ||
      verb === 'were' ||
      verb === 'never')
  );
}

/** "the bank's own operator": somebody who belongs to a thing. */
function findOwnedRole(tokens: readonly Token[], at: number): Person | null {
  const role = findTheirRole(tokens, at);
  return role?.kind === 'role' ? { ...role, from: at + 1 } : null;
}

/** How far back "they" looks for what it stands for, in tokens. */
const ANTECEDENT_REACH = 40;

/** "They" stands for people unless a plural thing was named before it in the sentence. */
function standsForThings(tokens: readonly Token[], at: number, people: ReadonlyMap<number, Person>): boolean {
  const from = Math.max(0, at - ANTECEDENT_REACH);
  for (let index = from; index < at; index += 1) {
    const person = people.get(index);
    if (person?.plural && person.to > person.from) return false;
  }
  return tokens
    .slice(from, at)
    .some(
      (token) =>
        token.kind === 'word' &&
        /[^su]s$/.test(token.lower) &&
        token.lower.length > 3 &&
        !isVerbForm(token.lower, 'z'),
    );
}

/**
 * The people that a sentence names, by the token at which they begin. A verb joined by "and", "but" or "then" to a
 * person's verb has that person as its unwritten subject, given as an empty phrase.
 */
export function findPeople(sentence: Sentence, roster: Roster): ReadonlyMap<number, Person> {
  const { tokens } = sentence;
  const people = new Map<number, Person>();
  let subject: Person | null = null;
  /** Where the last phrase for somebody ended: only a "who" behind it is a person. */
  let lastTo = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let person = findName(tokens, at, roster) ?? findPronoun(tokens, at);
    if (person === null && isDeterminer(token)) person = findRoleAfterDeterminer(tokens, at);
    person ??= findBare(tokens, at) ?? findOwnedRole(tokens, at);
    if (person?.kind === 'they' && standsForThings(tokens, at, people)) person = null;
    if (person?.kind === 'who' && !(lastTo === at || (lastTo === at - 1 && lowerAt(tokens, at - 1) === ',')))
      person = null;
    if (person !== null && person.to > tokens.length) person = { ...person, to: tokens.length };
    if (person !== null) {
      people.set(person.from, person);
      lastTo = person.to;
      if (isSubject(tokens, person) && person.kind !== 'who')
        subject = person.kind === 'nobody' ? null : person;
      if (person.kind !== 'who') at = Math.max(at, person.to - 1);
      continue;
    }
    if (
      subject !== null &&
      joinsVerbs(tokens, at - 1) &&
      !(isVerbForm(token.lower, 'z') && isVerbForm(lowerAt(tokens, at + 1), 'd')) &&
      (isVerbForm(token.lower, 'd', 'z') ||
        /^(?:never|did|does|had|has|was|is|n't)$/.test(token.lower) ||
        /ly$/.test(token.lower) ||
        token.lower === 'then')
    ) {
      people.set(at, { ...subject, from: at, to: at });
    }
  }
  return people;
}

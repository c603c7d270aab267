import type { Action, Incident } from '../incident/types';
import { foldName } from '../language/fold-name';
import { peopleIn } from './people-in';
import { partsOf, tidy } from './read-name';

/** Somebody whose name is kept off the wall, and what is said instead. */
export interface NamedPerson {
  /** As written, with single spaces. */
  readonly name: string;
  /** `incident commander`, `payments on-call 2`. */
  readonly label: string;
  /** False for one word that only stands as an owner: it may be a person, or a team. */
  readonly isCertain: boolean;
}

export const SOMEBODY = 'somebody of the team';

interface Mention {
  readonly name: string;
  /** Empty where all that is known is the name. */
  readonly role: string;
  readonly isCertain: boolean;
}

export type PeopleOf = {
  readonly incident: Pick<Incident, 'commander' | 'lead' | 'author' | 'attendees' | 'followUpOwner'>;
  readonly actions: readonly Pick<Action, 'owner'>[];
};

/**
 * Everybody who is named in the fields of an incident, once, with one label each: the role that an attendee has, else what they
 * are to the incident. Two people with one role are numbered in the order of the list; a team is nobody.
 */
export function namePeople({ incident, actions }: PeopleOf): NamedPerson[] {
  const { commander, lead, author, attendees, followUpOwner } = incident;
  const mentions: Mention[] = [
    ...attendees.flatMap(({ name, role }) => mentionsIn(name, shortRole(role))),
    ...mentionsIn(commander, 'incident commander'),
    ...mentionsIn(lead, 'incident lead'),
    ...mentionsIn(author, ''),
    ...[...actions.map(({ owner }) => owner), followUpOwner].flatMap((owner) =>
      mentionsIn(owner, '').map((mention) => ({ ...mention, isCertain: mention.name.includes(' ') })),
    ),
  ];
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    const { name } = mention;
    const before = known.get(foldName(name));
    known.set(foldName(name), {
      name: before?.name ?? name,
      role: before?.role || mention.role,
      isCertain: (before?.isCertain ?? false) || mention.isCertain,
    });
  }
  return withLabels(joinParts([...known.values()]));
}

function mentionsIn(field: string, role: string): Mention[] {
  return peopleIn(field).map((name) => ({ name, role, isCertain: true }));
}

/** "Sarah" beside "Sarah Chen" is the same person, where there is only one Sarah. */
function joinParts(people: readonly Mention[]): Mention[] {
  const isPartOf = (part: Mention, whole: Mention) =>
    part !== whole &&
    !part.name.includes(' ') &&
    whole.name.includes(' ') &&
    wordsOf(whole.name).has(foldName(part.name));
  return people.flatMap((person) => {
    const wholes = people.filter((other) => isPartOf(person, other));
    if (wholes.length === 1) return []; // the forms of the whole name cover it
    const parts = people.filter(
      (other) => isPartOf(other, person) && people.filter((one) => isPartOf(other, one)).length === 1,
    );
    return [{ ...person, role: person.role || (parts.find(({ role }) => role !== '')?.role ?? '') }];
  });
}

function withLabels(people: readonly Mention[]): NamedPerson[] {
  const words = new Set(people.flatMap(({ name }) => [...wordsOf(name)]));
  const roles = people.map(({ role }) =>
    role.split(/[^\p{L}\p{M}]+/u).some((word) => words.has(foldName(word))) ? '' : role,
  );
  const same = (role: string) => roles.filter((other) => foldName(other) === foldName(role)).length;
  const given = new Map<string, number>();
  return people.map(({ name, isCertain }, index) => {
    const role = roles[index] ?? '';
    if (role === '') return { name, label: SOMEBODY, isCertain };
    if (same(role) === 1) return { name, label: role, isCertain };
    const number = (given.get(foldName(role)) ?? 0) + 1;
    given.set(foldName(role), number);
    return { name, label: `${role} ${number}`, isCertain };
  });
}

function wordsOf(name: string): ReadonlySet<string> {
  const { parts, nicknames } = partsOf(name);
  return new Set([...parts, ...nicknames].map(foldName));
}

/** `Incident lead, messaging (acting)` is an incident lead, also in the middle of a sentence. */
function shortRole(role: string): string {
  const [short = ''] = tidy(role).split(/\s*[,;(/–]/);
  return /^\p{Lu}\p{Ll}/u.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

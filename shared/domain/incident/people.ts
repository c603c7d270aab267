import type { Action, Incident } from './types';

/**
 * The names of everybody who is written somewhere in an incident, each once (whatever its case), in the order
 * of first mention. The wording check knows by them whom a sentence is about, `@sarah` whom it means.
 */
export function knownPeople(
  incident: Pick<Incident, 'commander' | 'lead' | 'author' | 'attendees' | 'followUpOwner'>,
  actions: readonly Pick<Action, 'owner'>[],
): string[] {
  const { commander, lead, author, attendees, followUpOwner } = incident;
  const written = [
    lead,
    commander,
    author,
    ...attendees.map(({ name }) => name),
    ...actions.map(({ owner }) => owner),
    followUpOwner,
  ];
  const names = new Map<string, string>();
  for (const name of written.map((text) => text.trim().replace(/\s+/g, ' '))) {
    const key = name.toLowerCase();
    if (name !== '' && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

import { capitalise } from '../capitalise';
import { foldName } from '../language/fold-name';
import type { HideNames } from './hide-names';
import { isPlainWord, isTeam } from './is-team';
import { type NamedPerson, SOMEBODY } from './name-people';
import { peopleIn } from './people-in';
import { namesIn, partsOf, tidy } from './read-name';

/**
 * Who owns an action, without a name: what they are to the incident, a team as it is. All of the field is a name, so what no list
 * knows is "somebody" here, where it would be a word in a sentence.
 */
export function hideOwner(people: readonly NamedPerson[]): HideNames {
  function labelOf(name: string): string {
    if (isTeam(name)) return name;
    const whole = people.find((person) => foldName(person.name) === foldName(name));
    if (whole?.isCertain !== true && isPlainWord(name)) return name;
    const parts = people.filter((person) => isPartOf(name, person));
    return whole?.label ?? (parts.length === 1 ? parts[0]?.label : undefined) ?? SOMEBODY;
  }
  return (owner) => {
    const namesTeam = isTeam(tidy(owner));
    const named = namesTeam ? peopleIn(owner) : namesIn(owner);
    if (namesTeam && named.length === 0) return owner;
    const [first = '', ...more] = new Set(named.map(labelOf));
    return [capitalise(first), ...more].join(', ');
  };
}

function isPartOf(word: string, { name }: NamedPerson): boolean {
  const { parts, nicknames } = partsOf(name);
  return [...parts, ...nicknames].some((part) => foldName(part) === foldName(word));
}

import { asList, fieldOf, textOf } from '../../files/json-value';

/** Whom and what the ids of a Slack workspace stand for. */
export interface SlackNames {
  readonly people: ReadonlyMap<string, SlackPerson>;
  /** Names of channels, without `#`. */
  readonly channels: ReadonlyMap<string, string>;
}

export interface SlackPerson {
  readonly name: string;
  readonly isBot: boolean;
}

/** Slack's own voice is in no list of users. */
const SLACKBOT: readonly [string, SlackPerson] = ['USLACKBOT', { name: 'Slackbot', isBot: true }];

/**
 * The people of `users.json`, or of `org_users.json` where an organisation has several workspaces.
 *
 * @param lists as they stand in the files; of two entries for one person the later one counts
 */
export function readPeople(lists: readonly unknown[]): ReadonlyMap<string, SlackPerson> {
  const people = new Map([SLACKBOT]);
  for (const user of lists.flatMap((list) => asList(list) ?? [])) {
    const id = textOf(user, 'id');
    const name = personName(fieldOf(user, 'profile')) || textOf(user, 'real_name') || textOf(user, 'name');
    // All whose account was erased are called this: only the id tells them apart.
    if (id !== '' && name !== '' && !/^deactivated ?user\d*$/i.test(name))
      people.set(id, { name, isBot: fieldOf(user, 'is_bot') === true });
  }
  return people;
}

/** The people whom messages describe beside themselves, where no list of users is at hand. */
export function readMessagePeople(messages: readonly unknown[]): ReadonlyMap<string, SlackPerson> {
  const people = new Map([SLACKBOT]);
  for (const message of messages) {
    const name = personName(fieldOf(message, 'user_profile'));
    if (name !== '') people.set(textOf(message, 'user'), { name, isBot: false });
  }
  return people;
}

/** The channels of `channels.json` and `groups.json`. */
export function readChannels(lists: readonly unknown[]): ReadonlyMap<string, string> {
  const channels = lists.flatMap((list) => asList(list) ?? []);
  return new Map(
    channels.flatMap((channel): [string, string][] => {
      const [id, name] = [textOf(channel, 'id'), textOf(channel, 'name')];
      return id === '' || name === '' ? [] : [[id, name]];
    }),
  );
}

/** As Slack's clients name somebody: the display name, else the real name, else the account. */
export function personName(profile: unknown): string {
  return textOf(profile, 'display_name') || textOf(profile, 'real_name') || textOf(profile, 'name');
}

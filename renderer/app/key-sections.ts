import { findCommands } from '#shared/commands/find-commands';
import { COMMAND_GROUPS, commandsOf } from '#shared/commands/groups';
import { PICTURE_KEY_IDS, PICTURE_KEYS } from '#shared/commands/picture-keys';
import { COMMANDS } from '#shared/commands/registry';
import { keysOf } from '../parts/keys/match-keys';

interface KeyEntry {
  readonly label: string;
  readonly keys: string;
}

export interface KeySection {
  readonly name: string;
  readonly entries: readonly KeyEntry[];
}

/** Keys that belong to the line being typed, not to a command. */
const TYPING: readonly KeyEntry[] = [
  { label: 'Keep the line, open the next', keys: 'Enter' },
  { label: 'Close the card; a second time, leave the line', keys: 'Escape' },
  { label: 'Line above', keys: 'ArrowUp' },
  { label: 'Line below', keys: 'ArrowDown' },
];

/** The keys of the program on one kind of system, by groups, as far as a query names them. */
export function keySections(query: string, mac: boolean): KeySection[] {
  const [meeting, ...others] = COMMAND_GROUPS.map((group) => ({
    name: group,
    entries: commandsOf(group).map((id) => ({ label: COMMANDS[id].label, keys: keysOf(id, mac) })),
  }));
  const sections: KeySection[] = [
    ...(meeting ? [meeting] : []),
    { name: 'While typing', entries: TYPING },
    ...others,
    { name: 'In the incident picture', entries: PICTURE_KEY_IDS.map((id) => PICTURE_KEYS[id]) },
  ];
  return sections
    .map(({ name, entries }) => ({ name, entries: named(query, name, entries) }))
    .filter(({ entries }) => entries.length > 0);
}

/** In their usual order, whatever fits best: a list that turns about is hard to read. */
function named(query: string, group: string, entries: readonly KeyEntry[]): KeyEntry[] {
  const found = findCommands(
    query,
    entries.map((entry) => ({ label: entry.label, group, keys: entry.keys.replaceAll('+', ' ') })),
  ).map(({ label }) => label);
  return entries.filter(({ label }) => found.includes(label));
}

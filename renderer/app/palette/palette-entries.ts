import { findCommands } from '#shared/commands/find-commands';
import { COMMAND_GROUPS, commandsOf } from '#shared/commands/groups';
import { COMMAND_IDS, COMMANDS, type CommandId } from '#shared/commands/registry';

export interface PaletteSection {
  readonly name: string;
  readonly entries: readonly CommandId[];
}

const RECENT_COUNT = 5;

/**
 * What the palette shows. Before anything is typed: what can be used here, the last used first, then by groups. For a
 * query: what can be used here, then what it names elsewhere, so that somebody who looks for a command learns where
 * it is.
 *
 * @param live the commands that would do something where the focus was
 * @param recent the last used, the very last first
 */
export function paletteSections(
  query: string,
  live: ReadonlySet<CommandId>,
  recent: readonly CommandId[],
): PaletteSection[] {
  const offered: readonly CommandId[] = COMMAND_IDS.filter((id) => id !== 'palette');
  if (query.trim() === '') {
    const last = recent.filter((id) => live.has(id) && id !== 'palette').slice(0, RECENT_COUNT);
    const rest = (ids: readonly CommandId[]) =>
      ids.filter((id) => id !== 'palette' && live.has(id) && !last.includes(id));
    return filled([
      { name: 'Last used', entries: last },
      ...COMMAND_GROUPS.map((group) => ({ name: group, entries: rest(commandsOf(group)) })),
    ]);
  }
  // Of what is named equally well, the last used comes first.
  const byUse = [
    ...recent.filter((id) => offered.includes(id)),
    ...offered.filter((id) => !recent.includes(id)),
  ];
  const found = findCommands(
    query,
    byUse.map((id) => ({ id, ...COMMANDS[id], keys: COMMANDS[id].keys.replaceAll('+', ' ') })),
  ).map(({ id }) => id);
  return filled([
    { name: 'Here', entries: found.filter((id) => live.has(id)) },
    { name: 'Elsewhere', entries: found.filter((id) => !live.has(id)) },
  ]);
}

function filled(sections: readonly PaletteSection[]): PaletteSection[] {
  return sections.filter(({ entries }) => entries.length > 0);
}

/** The last used commands once another one has been used. */
export function afterUse(recent: readonly CommandId[], used: CommandId): CommandId[] {
  return [used, ...recent.filter((id) => id !== used)].slice(0, RECENT_COUNT);
}

/** Which stored names are commands of this version. */
export function readRecent(stored: unknown): CommandId[] {
  return Array.isArray(stored) ? COMMAND_IDS.filter((id) => stored.includes(id)).sort(byPlaceIn(stored)) : [];
}

function byPlaceIn(stored: readonly unknown[]): (one: CommandId, other: CommandId) => number {
  return (one, other) => stored.indexOf(one) - stored.indexOf(other);
}

/** Of the option's element. */
export function optionId(id: CommandId): string {
  return `palette-${id}`;
}

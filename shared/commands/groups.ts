import { COMMAND_IDS, COMMANDS, type CommandGroup, type CommandId, type CommandPlace } from './registry';

/** In the order in which the palette and the cheat sheet show them: what is needed while people wait comes first. */
export const COMMAND_GROUPS = [
  ...(['Meeting', 'Timeline', 'Wording', 'Go to', 'Incident', 'Document', 'View', 'Program'] as const),
] satisfies readonly CommandGroup[];

export function commandsOf(group: CommandGroup): CommandId[] {
  return COMMAND_IDS.filter((id) => COMMANDS[id].group === group);
}

const PLACES: Readonly<Record<CommandPlace, string>> = {
  anywhere: 'not just now',
  log: 'on the list of incidents',
  incident: 'in an incident',
  prepare: 'in Prepare',
  meet: 'in Meet',
  review: 'in Review',
  open: 'with a hand-off file open',
  text: 'on a flagged phrase',
  row: 'in a row of the timeline',
  line: 'in a captured line of the meeting',
};

/** Where a command that cannot be used here can be used, in words that follow its label. */
export function whereUsed(id: CommandId): string {
  const { group, place } = COMMANDS[id];
  return group === 'Timeline' ? 'in a row of the timeline' : PLACES[place];
}

import * as actions from './commands/actions';
import * as agenda from './commands/agenda';
import * as attendance from './commands/attendance';
import * as clock from './commands/clock';
import * as decisions from './commands/decisions';
import * as drafts from './commands/drafts';
import * as events from './commands/events';
import * as factors from './commands/factors';
import * as handOffs from './commands/hand-offs';
import * as impacts from './commands/impacts';
import * as importing from './commands/import-record';
import * as incident from './commands/incident';
import * as manyEvents from './commands/many-events';
import * as meeting from './commands/meeting';
import * as movingLines from './commands/move-line';
import * as notes from './commands/notes';
import * as policy from './commands/policy';
import * as prepare from './commands/prepare';
import * as room from './commands/room';
import * as rows from './commands/rows';
import * as settings from './commands/settings';
import * as evidence from './commands/take-import';
import * as teamWords from './commands/team-words';
import type { CommandContext } from './write';

/** Every write that the program knows. */
const COMMANDS = {
  ...actions,
  ...clock,
  ...agenda,
  ...attendance,
  ...decisions,
  ...drafts,
  ...events,
  ...evidence,
  ...factors,
  ...handOffs,
  ...impacts,
  ...importing,
  ...incident,
  ...manyEvents,
  ...meeting,
  ...movingLines,
  ...notes,
  ...policy,
  ...prepare,
  ...room,
  ...rows,
  ...settings,
  ...teamWords,
};

type Bound<F> = F extends (context: CommandContext, ...rest: infer A) => infer R ? (...rest: A) => R : never;

/** The commands as components call them: without the context. */
export type Commands = { readonly [K in keyof typeof COMMANDS]: Bound<(typeof COMMANDS)[K]> };

export function bindCommands(context: CommandContext): Commands {
  const bound = Object.entries(COMMANDS).map(([name, command]) => [
    name,
    // Safe: every command takes the context first; `Bound` gives the rest of its type back.
    (command as (context: CommandContext, ...rest: unknown[]) => unknown).bind(null, context),
  ]);
  return Object.fromEntries(bound) as Commands;
}

import type { ClockPhase } from '../agenda/read-clock';
import type { Stage } from '../agenda/types';

/** A list whose page was turned, and how often since it came on the wall. */
export interface Turned {
  readonly list: string;
  readonly times: number;
}

interface Keyed {
  readonly key: string;
}

/** As much of a picture as its list is known by. */
interface Listed {
  readonly clock: { readonly phase: ClockPhase };
  readonly shown: Stage | null;
  readonly now: Keyed | null;
  readonly recap: { readonly actions: readonly Keyed[] } | null;
}

/** Names the list on the wall: with another stage, another line that is talked about, or the end it is another one. */
export function listOf(incidentId: string, { clock, shown, now, recap }: Listed): string {
  const list =
    recap === null
      ? [shown, now?.key ?? '']
      : ['recap', clock.phase === 'ended', recap.actions[0]?.key ?? ''];
  return [incidentId, ...list].join(' ');
}

/** How often the page of this very list was turned: another one begins with its first page. */
export function timesTurned(incidentId: string, picture: Listed, turned: Turned | null): number {
  return turned !== null && turned.list === listOf(incidentId, picture) ? turned.times : 0;
}

import type { TimelineEvent } from '../incident/types';
import type { EpochMs } from '../units';
import type { Captured } from './room-lines';

/** The moment that is talked about, and those around it as they happened. */
export interface MomentsAround {
  readonly now: Captured | null;
  readonly before: readonly Captured[];
  readonly after: readonly Captured[];
}

/**
 * The story is told from its first moment on: so the first stands there until one is written down in the meeting, or worked on.
 *
 * @param captured what the room may see of the events, the newest first
 * @param focused the row that holds the caret
 */
export function momentsAround(
  captured: readonly Captured[],
  events: readonly TimelineEvent[],
  focused: string | null,
  startedAt: EpochMs | null,
): MomentsAround {
  const known = new Map(events.map((event, index) => [event.id, { event, index }]));
  // What has no time yet stands behind what has one, as in the list of the console.
  const placeOf = ({ rowId }: Captured) => known.get(rowId)?.event.at ?? Number.POSITIVE_INFINITY;
  const indexOf = ({ rowId }: Captured) => known.get(rowId)?.index ?? 0;
  const told = captured.toSorted((a, b) => {
    const [earlier, later] = [placeOf(a), placeOf(b)];
    return earlier === later ? indexOf(a) - indexOf(b) : earlier - later;
  });
  const isOfToday = ({ rowId }: Captured) =>
    startedAt !== null && (known.get(rowId)?.event.createdAt ?? 0) >= startedAt;
  const now = captured.find(({ rowId }) => rowId === focused) ?? captured.find(isOfToday) ?? told[0] ?? null;
  const at = now === null ? 0 : told.indexOf(now);
  return { now, before: told.slice(0, at), after: told.slice(at + 1) };
}

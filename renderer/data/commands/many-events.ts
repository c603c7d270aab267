import type { TimelineEvent } from '#shared/domain/incident/types';
import { type DurationMs, type EpochMs, epochMs, MINUTE_MS } from '#shared/domain/units';
import { type CommandContext, write } from '../write';
import { Refusal, type Written } from '../written';

/** What may be said of many events at once. */
export type EventMarksFields = Partial<Pick<TimelineEvent, 'starred' | 'disputed' | 'approximate'>>;

/** Years beyond these are no time of an incident: a minute too many in a field must not lead there. */
const FIRST_MS = Date.UTC(1970, 0, 1);
const LAST_MS = Date.UTC(9999, 0, 1);

/*
 * Each is one transaction and one step of undo, however many rows it is about. Rows that another window has removed
 * meanwhile are left out.
 */

/** Changes the same fields of many events. */
export function patchEvents(
  context: CommandContext,
  ids: readonly string[],
  fields: EventMarksFields,
): Promise<Written<TimelineEvent[]>> {
  return write(context, { label: `${countOf(ids)} changed` }, (writer) =>
    writer.patchAll('events', new Map(ids.map((id) => [id, fields]))),
  );
}

/** Removes many events, with what was being typed in them, so that undo brings that back too. */
export function removeEvents(
  context: CommandContext,
  ids: readonly string[],
): Promise<Written<TimelineEvent[]>> {
  return context.hub.inTurn(async () => {
    await Promise.all(ids.map((id) => context.hub.flush(`events:${id}:`)));
    return write(context, { label: `${countOf(ids)} removed` }, (writer) => writer.removeAll('events', ids));
  });
}

/**
 * Moves many events in time. Rows without a time stay as they are, behind the row that they follow; events are shown by
 * time, and where two come to share one, the one that stood first stays first.
 *
 * @param by negative: earlier. Refused (`invalid`) where it would lead out of the years 1970 to 9998
 */
export function shiftEvents(
  context: CommandContext,
  ids: readonly string[],
  by: DurationMs,
): Promise<Written<TimelineEvent[]>> {
  const label = `${countOf(ids)} moved by ${by < 0 ? '−' : '+'}${Math.abs(by / MINUTE_MS)} min`;
  return write(context, { label }, async (writer) => {
    const moved = new Map<string, { at: EpochMs }>();
    for (const event of await writer.getAll('events', ids)) {
      if (event.at === null) continue;
      const at = epochMs(event.at + by);
      if (at < FIRST_MS || at >= LAST_MS)
        throw new Refusal('invalid', 'That would move an event out of the calendar. Nothing was moved.');
      moved.set(event.id, { at });
    }
    return writer.patchAll('events', moved);
  });
}

function countOf(ids: readonly string[]): string {
  return ids.length === 1 ? '1 event' : `${ids.length} events`;
}

import type { IncidentRecord } from '#shared/domain/incident/types';
import { parseLine } from '#shared/domain/timeline/parse-line';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import { type EpochMs, epochMs, type IsoDate, utcDay } from '#shared/domain/units';

export interface TypedEvent {
  at: EpochMs | null;
  approximate: boolean;
  text: string;
}

/** The UTC day that a bare time belongs to. */
export function dayOf({ incident, events }: IncidentRecord): IsoDate {
  const first = events.find(({ at }) => at !== null)?.at ?? null;
  return incident.date ?? utcDay(first ?? epochMs(Date.now()));
}

/** What a line says that was typed for the timeline: a time at its head is understood. */
export function readTypedEvent(record: IncidentRecord, line: string): TypedEvent {
  const { time, text } = parseLine(line);
  // Without a row before it a time past midnight cannot be told from one before; the last event decides.
  const last = record.events.findLast(({ at }) => at !== null)?.at ?? null;
  const at = time === null ? null : resolveInstant(dayOf(record), time.minuteOfDay, last);
  return { at, approximate: time?.approximate ?? false, text };
}

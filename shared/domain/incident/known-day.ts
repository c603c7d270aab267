import { type IsoDate, utcDay } from '../units';
import type { IncidentRecord } from './types';

/** The UTC day of an incident: the one that was set, else that of its first event with a time; null where there is neither. */
export function knownDay({ incident, events }: Pick<IncidentRecord, 'incident' | 'events'>): IsoDate | null {
  if (incident.date !== null) return incident.date;
  const first = events.find(({ at }) => at !== null)?.at ?? null;
  return first === null ? null : utcDay(first);
}

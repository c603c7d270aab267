import { EMPTY_EVENT } from '#shared/domain/incident/empty-rows';
import type { Incident, IncidentRecord, Row, TimelineEvent } from '#shared/domain/incident/types';
import { type EpochMs, epochMs } from '#shared/domain/units';
import { newIncident } from '../incident/new-rows';

const NOW = epochMs(0);

/** An incident of which nothing is known but what a test says. */
export function recordOf(
  known: Partial<Incident>,
  lists: Partial<Omit<IncidentRecord, 'incident'>> = {},
): IncidentRecord {
  const incident = { ...newIncident({ id: 'incident', now: NOW }), ...known };
  return {
    incident,
    events: [],
    impacts: [],
    factors: [],
    notes: [],
    actions: [],
    meetings: [],
    decisions: [],
    ...lists,
  };
}

let made = 0;

/** What every row of a list has, in the order in which they are made. */
export function listRow(): Row & { readonly incidentId: string; readonly order: number } {
  made += 1;
  return { id: `row-${made}`, rev: 1, createdAt: NOW, updatedAt: NOW, incidentId: 'incident', order: made };
}

/** @param at ISO 8601, or null where the event has no time */
export function eventOf(at: string | null, text: string, known: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    ...EMPTY_EVENT,
    ...listRow(),
    at: at === null ? null : momentOf(at),
    text,
    ...known,
  };
}

export function momentOf(iso: string): EpochMs {
  return epochMs(Date.parse(iso));
}

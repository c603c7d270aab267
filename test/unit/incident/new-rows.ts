import {
  EMPTY_ACTION,
  EMPTY_ATTENDEE,
  EMPTY_EVENT,
  EMPTY_FACTOR,
  EMPTY_IMPACT,
  EMPTY_INCIDENT,
  EMPTY_MEETING,
  EMPTY_NOTE,
} from '#shared/domain/incident/empty-rows';
import type {
  Action,
  Attendee,
  Factor,
  ImpactRow,
  Incident,
  ListRow,
  Meeting,
  Note,
  Row,
  TimelineEvent,
} from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';

/** What only the outside world can give a row. */
export interface NewRow {
  readonly id: string;
  readonly now: EpochMs;
}

/** The same for a row of a list. */
export interface NewListRow extends NewRow {
  readonly incidentId: string;
  readonly order: number;
}

function row({ id, now }: NewRow): Row {
  return { id, rev: 1, createdAt: now, updatedAt: now };
}

function listRow(given: NewListRow): ListRow {
  return { ...row(given), incidentId: given.incidentId, order: given.order };
}

export function newIncident(given: NewRow): Incident {
  return { ...row(given), ...EMPTY_INCIDENT };
}

export function newAttendee(id: string): Attendee {
  return { id, ...EMPTY_ATTENDEE };
}

export function newEvent(given: NewListRow): TimelineEvent {
  return { ...listRow(given), ...EMPTY_EVENT };
}

export function newImpactRow(given: NewListRow): ImpactRow {
  return { ...listRow(given), ...EMPTY_IMPACT };
}

/** @param number the incident's `nextFactor`, which has to rise in the same transaction */
export function newFactor(given: NewListRow & { readonly number: number }): Factor {
  return { ...listRow(given), ...EMPTY_FACTOR, number: given.number };
}

/** @param number the incident's `nextAction`, which has to rise in the same transaction */
export function newAction(given: NewListRow & { readonly number: number }): Action {
  return { ...listRow(given), ...EMPTY_ACTION, number: given.number };
}

export function newNote(given: NewListRow): Note {
  return { ...listRow(given), ...EMPTY_NOTE };
}

/** A meeting with the usual hour, not booked yet. @param zone IANA name of the zone people meet in */
export function newMeeting(given: NewListRow & { readonly zone: string }): Meeting {
  return { ...listRow(given), ...EMPTY_MEETING, zone: given.zone };
}

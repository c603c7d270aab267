import { DEFAULT_PLAN } from '../agenda/types';
import type { EpochMs } from '../units';
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
} from './types';

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

/** An incident about which nothing is known yet. */
export function newIncident(given: NewRow): Incident {
  return {
    ...row(given),
    title: '',
    severity: null,
    services: [],
    commander: '',
    lead: '',
    author: '',
    attendees: [],
    date: null,
    summary: '',
    rootCause: '',
    wentWrong: '',
    lessons: '',
    followUp: '',
    followUpDate: null,
    followUpOwner: '',
    nextFactor: 1,
    nextAction: 1,
    deletedAt: null,
  };
}

export function newAttendee(id: string): Attendee {
  return { id, name: '', role: '', reviewed: false };
}

export function newEvent(given: NewListRow): TimelineEvent {
  return { ...listRow(given), at: null, approximate: false, text: '', milestone: null, source: '' };
}

export function newImpactRow(given: NewListRow): ImpactRow {
  return { ...listRow(given), metric: '', value: '', note: '' };
}

/** @param number the incident's `nextFactor`, which has to rise in the same transaction */
export function newFactor(given: NewListRow & { readonly number: number }): Factor {
  return { ...listRow(given), number: given.number, text: '', effect: null };
}

/** @param number the incident's `nextAction`, which has to rise in the same transaction */
export function newAction(given: NewListRow & { readonly number: number }): Action {
  return {
    ...listRow(given),
    number: given.number,
    text: '',
    owner: '',
    due: null,
    priority: null,
    outcome: '',
    status: 'open',
    factorIds: [],
  };
}

export function newNote(given: NewListRow): Note {
  return { ...listRow(given), kind: 'went_well', text: '' };
}

/** A meeting with the usual hour, not booked yet. @param zone IANA name of the zone people meet in */
export function newMeeting(given: NewRow & { readonly incidentId: string; readonly zone: string }): Meeting {
  const { incidentId, zone } = given;
  return { ...row(given), incidentId, scheduledAt: null, zone, plan: DEFAULT_PLAN, log: [] };
}

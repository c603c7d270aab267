import type {
  Action,
  Attendee,
  Decision,
  Factor,
  ImpactRow,
  Incident,
  IncidentRecord,
  Meeting,
  Note,
  Row,
  TimelineEvent,
} from '../incident/types';
import { MILESTONES, type Milestone } from '../incident/types';
import { sortEvents } from '../timeline/order-events';

/** What a record falls into when it is compared: lists of rows, and single rows that are compared field by field. */
export const PARTS = [
  'incident',
  'triage',
  'attendees',
  'events',
  'milestones',
  'impacts',
  'factors',
  'notes',
  'actions',
  'meetings',
  'decisions',
  'counters',
] as const;
export type PartName = (typeof PARTS)[number];

/** The parts that are tables of rows with a place in a list. */
const LISTS = ['events', 'impacts', 'factors', 'notes', 'actions'] as const;
type ListName = (typeof LISTS)[number];

/** A row as it is compared: what people have written, apart from what the program keeps about it. */
export interface PartRow {
  readonly id: string;
  /** Its place in its list; null where the part is no list, or needs no order. */
  readonly order: number | null;
  /** Each is chosen by itself. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Revision, times of writing, ids: never compared. */
  readonly rest: Readonly<Record<string, unknown>>;
}

export type Parts = Readonly<Record<PartName, readonly PartRow[]>>;

/** Kept by the program about each row. */
type Bookkeeping = keyof Row | 'incidentId' | 'order';
/** Compared apart from the incident's other fields, or not at all. */
type ElsewhereInIncident = 'attendees' | 'triage' | 'nextFactor' | 'nextAction' | 'deletedAt';

/** What people have written in a row of each part. */
export interface PartFields {
  incident: Exclude<keyof Incident, Bookkeeping | ElsewhereInIncident>;
  triage: keyof Incident['triage'];
  attendees: Exclude<keyof Attendee, 'id'>;
  events: Exclude<keyof TimelineEvent, Bookkeeping | 'milestone'>;
  milestones: Milestone;
  impacts: Exclude<keyof ImpactRow, Bookkeeping>;
  factors: Exclude<keyof Factor, Bookkeeping>;
  notes: Exclude<keyof Note, Bookkeeping>;
  actions: Exclude<keyof Action, Bookkeeping>;
  meetings: Exclude<keyof Meeting, Bookkeeping | 'scheduledAt' | 'zone'> | 'booking';
  decisions: Exclude<keyof Decision, Bookkeeping>;
  counters: 'nextFactor' | 'nextAction';
}

const REST: readonly string[] = [
  'id',
  'rev',
  'createdAt',
  'updatedAt',
  'incidentId',
  'order',
] satisfies Bookkeeping[];

/** The parts of which there is one row have it under their own name as id. */
export function toParts(record: IncidentRecord): Parts {
  const { incident } = record;
  const { attendees, triage, nextFactor, nextAction, deletedAt, ...about } = incident;
  const single = (id: PartName, fields: object, rest: object = {}): PartRow[] => [
    { id, order: null, fields: { ...fields }, rest: { ...rest } },
  ];
  const holders = MILESTONES.map((one) => [
    one,
    record.events.find(({ milestone }) => milestone === one)?.id ?? null,
  ]);
  const { fields, rest } = split(about);
  return {
    incident: single('incident', fields, rest),
    triage: single('triage', triage),
    attendees: attendees.map((person, index) => ({ ...split(person), id: person.id, order: index })),
    events: record.events.map(({ milestone: _, ...event }) => listRow(event)),
    milestones: single('milestones', Object.fromEntries(holders)),
    impacts: record.impacts.map(listRow),
    factors: record.factors.map(listRow),
    notes: record.notes.map(listRow),
    actions: record.actions.map(listRow),
    meetings: record.meetings.map((row) => ({ ...listRow(row), fields: meetingFields(row) })),
    decisions: record.decisions.map((row) => ({ ...split(row), id: row.id, order: null })),
    counters: single('counters', { nextFactor, nextAction }),
  };
}

/** The record that has these parts, each list in the order in which it is shown. Deleted it is no longer. */
export function fromParts(parts: Parts): IncidentRecord {
  const list = (name: ListName) =>
    parts[name].map(({ order, fields, rest }) => ({ ...rest, ...fields, order }));
  const holders = Object.entries(fieldsOf(parts, 'milestones'));
  const events = list('events').map((event) => ({
    ...event,
    milestone: holders.find(([, id]) => id === Reflect.get(event, 'id'))?.[0] ?? null,
  }));
  const attendees = [...parts.attendees]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ fields, rest }) => ({ ...rest, ...fields }));
  const [incident] = parts.incident;
  const made = {
    incident: {
      ...incident?.rest,
      ...incident?.fields,
      ...fieldsOf(parts, 'counters'),
      triage: fieldsOf(parts, 'triage'),
      attendees,
      deletedAt: null,
    },
    events,
    impacts: list('impacts').sort(byOrder),
    factors: list('factors').sort(byOrder),
    notes: list('notes').sort(byOrder),
    actions: list('actions').sort(byOrder),
    meetings: parts.meetings.map(toMeeting).sort(byOrder),
    decisions: parts.decisions.map(({ fields, rest }) => ({ ...rest, ...fields })).sort(byCreation),
  };
  // Safe: the fields were taken out of rows of these very tables, and go back under the names that they had.
  const record = made as unknown as IncidentRecord;
  return { ...record, events: sortEvents(record.events) };
}

/** The fields of a part that has one row; none where it has none. */
export function fieldsOf(parts: Parts, name: PartName): Readonly<Record<string, unknown>> {
  return parts[name][0]?.fields ?? {};
}

function listRow(row: Row & { readonly order: number }): PartRow {
  return { ...split(row), id: row.id, order: row.order };
}

function split(row: object): Pick<PartRow, 'fields' | 'rest'> {
  const entries = Object.entries(row);
  return {
    fields: Object.fromEntries(entries.filter(([name]) => !REST.includes(name))),
    rest: Object.fromEntries(entries.filter(([name]) => REST.includes(name) && name !== 'order')),
  };
}

/** When it is booked means nothing without the zone in which it was. */
function meetingFields(row: Meeting): PartRow['fields'] {
  const { scheduledAt, zone, ...fields } = split(row).fields;
  return { booking: { scheduledAt, zone }, ...fields };
}

function toMeeting({ order, rest, fields: { booking, ...fields } }: PartRow): Placed {
  return { ...rest, ...(booking as object), ...fields, order }; // safe: made by `meetingFields`
}

interface Placed {
  readonly order: number | null;
  readonly createdAt?: number;
  readonly id?: string;
}

/** Rows at one place keep a fixed order: as `sortRows` of the store has it. */
function byOrder(a: Placed, b: Placed): number {
  return (a.order ?? 0) - (b.order ?? 0) || byCreation(a, b);
}

function byCreation(a: Omit<Placed, 'order'>, b: Omit<Placed, 'order'>): number {
  const [left, right] = [a.id ?? '', b.id ?? ''];
  return (a.createdAt ?? 0) - (b.createdAt ?? 0) || (left < right ? -1 : left > right ? 1 : 0);
}

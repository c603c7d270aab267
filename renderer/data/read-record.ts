import type { IncidentRecord } from '#shared/domain/incident/types';
import { sortEvents } from '#shared/domain/timeline/order-events';
import type { DebriefDb, DocumentRows, ListTable } from './db';
import { sortRows } from './sort-rows';

/** Everything about one incident, lists as they are shown (events by time); null where it is not stored, or has been deleted. */
export async function readRecord(db: DebriefDb, incidentId: string): Promise<IncidentRecord | null> {
  const record = await readStoredRecord(db, incidentId);
  return record?.incident.deletedAt === null ? record : null;
}

/** The same, also of an incident that has been deleted. */
export async function readStoredRecord(db: DebriefDb, incidentId: string): Promise<IncidentRecord | null> {
  async function list<T extends ListTable>(table: T): Promise<DocumentRows[T][]> {
    const rows = db.table<DocumentRows[T], string>(table);
    return sortRows(await rows.where('incidentId').equals(incidentId).toArray());
  }
  const [incident, events, impacts, factors, notes, actions, meetings, decisions] = await Promise.all([
    db.incidents.get(incidentId),
    list('events'),
    list('impacts'),
    list('factors'),
    list('notes'),
    list('actions'),
    db.meetings.where('incidentId').equals(incidentId).toArray(),
    db.decisions.where('incidentId').equals(incidentId).sortBy('createdAt'),
  ]);
  if (incident === undefined) return null;
  return {
    incident,
    events: sortEvents(events),
    impacts,
    factors,
    notes,
    actions,
    meetings: sortRows(meetings),
    decisions,
  };
}

import type { Naming } from '../incident/policy';
import { type IncidentRecord, WRITE_UPS, type WriteUp } from '../incident/types';
import { hideNames } from './hide-names';
import { namePeople } from './name-people';

/**
 * A record whose texts call people by what they are to the incident, as a document may be built from it. Who led it, came and owns the
 * actions stays as it is: those are fields of their own.
 *
 * @param naming the very same record where people are called by their names
 */
export function hideRecordNames(record: IncidentRecord, naming: Naming): IncidentRecord {
  if (naming === 'names') return record;
  const hide = hideNames(namePeople(record));
  const { incident, events, impacts, factors, notes, actions } = record;
  const writeUps = Object.fromEntries(WRITE_UPS.map((field) => [field, hide(incident[field])])) as Record<
    WriteUp,
    string
  >; // one for each of the names
  return {
    ...record,
    incident: { ...incident, ...writeUps, title: hide(incident.title) },
    events: events.map((event) => ({
      ...event,
      text: hide(event.text),
      actor: hide(event.actor),
      source: hide(event.source),
    })),
    impacts: impacts.map((row) => ({
      ...row,
      metric: hide(row.metric),
      value: hide(row.value),
      note: hide(row.note),
    })),
    factors: factors.map((factor) => ({
      ...factor,
      text: hide(factor.text),
      accepted: hide(factor.accepted),
      whys: factor.whys.map(hide),
    })),
    notes: notes.map((note) => ({ ...note, text: hide(note.text) })),
    actions: actions.map((action) => ({ ...action, text: hide(action.text), outcome: hide(action.outcome) })),
  };
}

import type { IncidentRecord, Meeting } from '#shared/domain/incident/types';
import { recordSchema } from '#shared/schema/rows';
import { LIST_TABLES } from '../db';
import { type CommandContext, write } from '../write';
import { Refusal, type Written } from '../written';

/**
 * Takes over a whole incident, in one transaction and one step of undo.
 *
 * Every row gets a new id, so that the same record can be taken over twice and nothing here is overwritten.
 *
 * @param record anything; refused (`invalid`) where it is no record
 * @returns the id of the new incident
 */
export function importRecord(context: CommandContext, record: unknown): Promise<Written<string>> {
  return write(context, { label: 'Incident added' }, async (writer) => {
    const read = recordSchema.safeParse(record);
    if (!read.success) {
      throw new Refusal('invalid', 'This is not an incident that Debrief can read. Nothing was taken over.');
    }
    const fresh = withNewIds(read.data, context.newId);
    await writer.add('incidents', fresh.incident);
    for (const table of LIST_TABLES) await writer.addAll(table, fresh[table]);
    await writer.addAll('meetings', fresh.meetings);
    await writer.addAll('decisions', fresh.decisions);
    return fresh.incident.id;
  });
}

/** What a meeting refers to, under its new ids. */
function renewed({ present, shownAnyway }: Meeting, renew: (id: string) => string) {
  return {
    present: present.map(renew),
    shownAnyway: shownAnyway.map((line) => ({ ...line, rowId: renew(line.rowId) })),
  };
}

function withNewIds(record: IncidentRecord, newId: () => string): IncidentRecord {
  const ids = new Map<string, string>();
  const renew = (id: string) => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const incidentId = renew(record.incident.id);
  const move = <R extends { readonly id: string }>(row: R) => ({ ...row, id: renew(row.id), incidentId });
  const highest = (rows: readonly { readonly number: number }[]) =>
    rows.reduce((most, { number }) => Math.max(most, number), 0);
  return {
    incident: {
      ...record.incident,
      id: incidentId,
      attendees: record.incident.attendees.map((one) => ({ ...one, id: renew(one.id) })),
      nextFactor: Math.max(record.incident.nextFactor, highest(record.factors) + 1),
      nextAction: Math.max(record.incident.nextAction, highest(record.actions) + 1),
      deletedAt: null,
    },
    events: record.events.map(move),
    impacts: record.impacts.map(move),
    factors: record.factors.map(move),
    notes: record.notes.map(move),
    actions: record.actions.map((action) => ({ ...move(action), factorIds: action.factorIds.map(renew) })),
    meetings: record.meetings.map((meeting) => ({ ...move(meeting), ...renewed(meeting, renew) })),
    decisions: record.decisions.map(move),
  };
}

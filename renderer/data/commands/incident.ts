import { EMPTY_ATTENDEE, EMPTY_INCIDENT } from '#shared/domain/incident/empty-rows';
import type { Attendee, Incident } from '#shared/domain/incident/types';
import { epochMs, type IsoDate, startOfUtcDay, utcDay } from '#shared/domain/units';
import { type CommandContext, write } from '../write';
import type { Fields, Writer } from '../writer';
import type { Written } from '../written';
import { fillIn } from './lines';
import { type PatchOptions, patchRow } from './patch-row';

/** What people may write about an incident; numbers and deletion have commands of their own. */
export type IncidentFields = Omit<Fields<Incident>, 'nextFactor' | 'nextAction' | 'deletedAt' | 'attendees'>;

export function createIncident(
  context: CommandContext,
  fields: IncidentFields = {},
): Promise<Written<Incident>> {
  return write(context, { label: 'Incident created' }, (writer) =>
    writer.add('incidents', fillIn(EMPTY_INCIDENT, fields)),
  );
}

/** Changes fields of an incident. A new date takes its events along: they keep their times of day. */
export function patchIncident(
  context: CommandContext,
  id: string,
  fields: IncidentFields,
  options?: PatchOptions<IncidentFields>,
): Promise<Written<Incident>> {
  const { date } = fields;
  if (date === undefined || date === null) return patchRow(context, 'incidents', id, fields, options);
  return write(context, { label: 'Date changed' }, async (writer) => {
    await moveToDay(writer, id, date);
    return writer.patch('incidents', id, fields, options?.basedOn);
  });
}

/**
 * Moves all events of an incident by whole days, so that they begin on another day.
 *
 * Where nobody had said the day, times were read as those of the day of the first event.
 */
async function moveToDay(writer: Writer, id: string, date: IsoDate): Promise<void> {
  const incident = await writer.need('incidents', id);
  const events = await writer.list('events', id);
  const first = events.find(({ at }) => at !== null)?.at ?? null;
  const before = incident.date ?? (first === null ? date : utcDay(first));
  const by = startOfUtcDay(date) - startOfUtcDay(before);
  for (const event of events) {
    if (event.at !== null) await writer.patch('events', event.id, { at: epochMs(event.at + by) });
  }
}

/** Takes it out of the log. Everything written about it stays, and `restoreIncident` or undo brings it back. */
export function deleteIncident(context: CommandContext, id: string): Promise<Written<Incident>> {
  return write(context, { label: 'Incident deleted' }, (writer) =>
    writer.patch('incidents', id, { deletedAt: writer.now }),
  );
}

export function restoreIncident(context: CommandContext, id: string): Promise<Written<Incident>> {
  return write(context, { label: 'Incident brought back' }, (writer) =>
    writer.patch('incidents', id, { deletedAt: null }),
  );
}

export function addAttendee(
  context: CommandContext,
  incidentId: string,
  person: Partial<Omit<Attendee, 'id'>> = {},
): Promise<Written<Attendee>> {
  return write(context, { label: 'Attendee added', text: person.name ?? '' }, async (writer) => {
    const { attendees } = await writer.need('incidents', incidentId);
    const added: Attendee = { ...EMPTY_ATTENDEE, ...person, id: context.newId() };
    await writer.patch('incidents', incidentId, { attendees: [...attendees, added] });
    return added;
  });
}

/** Changes one person only: another window's change to somebody else stays. */
export function patchAttendee(
  context: CommandContext,
  incidentId: string,
  attendeeId: string,
  fields: Partial<Omit<Attendee, 'id'>>,
  options: Pick<PatchOptions<never>, 'typing'> = {},
): Promise<Written<Incident>> {
  const mergeKey = `attendee:${attendeeId}:${Object.keys(fields).sort().join()}`;
  return write(
    context,
    { label: 'Attendee changed', ...(options.typing ? { mergeKey } : {}) },
    async (writer) => {
      const { attendees } = await writer.need('incidents', incidentId);
      const patched = attendees.map((one) => (one.id === attendeeId ? { ...one, ...fields } : one));
      return writer.patch('incidents', incidentId, { attendees: patched });
    },
  );
}

export function removeAttendee(
  context: CommandContext,
  incidentId: string,
  attendeeId: string,
): Promise<Written<Incident>> {
  return write(context, { label: 'Attendee removed' }, async (writer) => {
    const { attendees } = await writer.need('incidents', incidentId);
    return writer.patch('incidents', incidentId, {
      attendees: attendees.filter(({ id }) => id !== attendeeId),
    });
  });
}

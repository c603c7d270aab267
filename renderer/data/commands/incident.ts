import { EMPTY_ATTENDEE, EMPTY_INCIDENT } from '#shared/domain/incident/empty-rows';
import type { Attendee, Incident } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Fields } from '../writer';
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

export function patchIncident(
  context: CommandContext,
  id: string,
  fields: IncidentFields,
  options?: PatchOptions<IncidentFields>,
): Promise<Written<Incident>> {
  return patchRow(context, 'incidents', id, fields, options);
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

import { EMPTY_ATTENDEE } from '#shared/domain/incident/empty-rows';
import type { Attendee, ClosingPoll, Meeting } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { meetingOf } from './meeting';

/** Ticks one person; what another window ticks meanwhile stays. */
export function setPresent(
  context: CommandContext,
  incidentId: string,
  attendeeId: string,
  isPresent: boolean,
): Promise<Written<Meeting>> {
  return write(context, { label: isPresent ? 'Marked as here' : 'Marked as not here' }, async (writer) => {
    const { id, present } = await meetingOf(context, writer, incidentId);
    const others = present.filter((one) => one !== attendeeId);
    return writer.patch('meetings', id, { present: isPresent ? [...others, attendeeId] : others });
  });
}

/** Somebody who has come without being expected: an attendee, and here. One step of undo. */
export function welcome(
  context: CommandContext,
  incidentId: string,
  name: string,
): Promise<Written<Attendee>> {
  return write(context, { label: 'Attendee added', text: name }, async (writer) => {
    const { attendees } = await writer.need('incidents', incidentId);
    const added: Attendee = { ...EMPTY_ATTENDEE, name, id: context.newId() };
    await writer.patch('incidents', incidentId, { attendees: [...attendees, added] });
    const { id, present } = await meetingOf(context, writer, incidentId);
    await writer.patch('meetings', id, { present: [...present, added.id] });
    return added;
  });
}

/** What the hands said; a number that was not counted yet is 0, the people are those who are here. */
export function countHands(
  context: CommandContext,
  incidentId: string,
  hands: Partial<ClosingPoll>,
): Promise<Written<Meeting>> {
  return write(context, { label: 'Poll changed' }, async (writer) => {
    const { id, poll, present } = await meetingOf(context, writer, incidentId);
    const before = poll ?? { people: present.length, learnt: 0, again: 0 };
    return writer.patch('meetings', id, { poll: { ...before, ...hands } });
  });
}

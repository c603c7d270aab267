import { type ClockEvent, DEFAULT_PLAN, type Stage } from '#shared/domain/agenda/types';
import type { Meeting } from '#shared/domain/incident/types';
import type { DurationMs, EpochMs } from '#shared/domain/units';
import { type CommandContext, write } from '../write';
import type { Writer } from '../writer';
import { Refusal, type Written } from '../written';

/** The incident's meeting, made on first need: not booked, with the usual hour as plan, clock not started. */
async function meetingOf(context: CommandContext, writer: Writer, incidentId: string): Promise<Meeting> {
  const found = await context.db.meetings.where('incidentId').equals(incidentId).first();
  if (found) return found;
  return writer.add('meetings', { incidentId, scheduledAt: null, zone: 'UTC', plan: DEFAULT_PLAN, log: [] });
}

/** Not a step of undo: nobody asked for it. */
export function ensureMeeting(context: CommandContext, incidentId: string): Promise<Written<Meeting>> {
  return write(context, { label: 'Meeting prepared', undoable: false }, (writer) =>
    meetingOf(context, writer, incidentId),
  );
}

/** @param zone IANA name of the zone in which the time was typed */
export function scheduleMeeting(
  context: CommandContext,
  incidentId: string,
  scheduledAt: EpochMs | null,
  zone: string,
): Promise<Written<Meeting>> {
  return write(context, { label: 'Meeting time changed' }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    return writer.patch('meetings', meeting.id, { scheduledAt, zone });
  });
}

export function setPlanLength(
  context: CommandContext,
  incidentId: string,
  stage: Stage,
  length: DurationMs,
): Promise<Written<Meeting>> {
  return write(
    context,
    { label: 'Length of a stage changed', mergeKey: `plan:${incidentId}:${stage}` },
    async (writer) => {
      const meeting = await meetingOf(context, writer, incidentId);
      const plan = meeting.plan.map((part) => (part.stage === stage ? { stage, length } : part));
      return writer.patch('meetings', meeting.id, { plan });
    },
  );
}

/**
 * Appends what has happened to the clock.
 *
 * Not a step of undo, since it has happened. Refused (`changed`) where the log is no longer as long as the
 * caller saw it: two windows that both press "next" must not skip a stage.
 *
 * @param seenLength length of the log that the caller decided on
 */
export function appendClock(
  context: CommandContext,
  incidentId: string,
  events: readonly ClockEvent[],
  seenLength: number,
): Promise<Written<Meeting>> {
  return write(context, { label: 'Meeting clock', undoable: false }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    if (meeting.log.length !== seenLength) {
      throw new Refusal('changed', 'The clock of this meeting was changed in another window just now.');
    }
    return writer.patch('meetings', meeting.id, { log: [...meeting.log, ...events] });
  });
}

/** Takes a mistaken start back: as if the clock had never been started. One step of undo. */
export function cancelStart(context: CommandContext, incidentId: string): Promise<Written<Meeting>> {
  return write(context, { label: 'Start of the meeting taken back' }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    return writer.patch('meetings', meeting.id, { log: [] });
  });
}

import type { ClockEvent } from '#shared/domain/agenda/types';
import { EMPTY_MEETING } from '#shared/domain/incident/empty-rows';
import type { Meeting, Row } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';
import { sameValue } from '../same-value';
import { sortRows } from '../sort-rows';
import type { UndoStep } from '../undo-stack';
import { type CommandContext, write } from '../write';
import type { Writer } from '../writer';
import { Refusal, type Written } from '../written';

/** The incident's meeting, the last where there are several; made on first need. */
export async function meetingOf(
  context: CommandContext,
  writer: Writer,
  incidentId: string,
): Promise<Meeting> {
  const meetings = await context.db.meetings.where('incidentId').equals(incidentId).toArray();
  const last = sortRows(meetings).at(-1);
  return last ?? writer.add('meetings', { ...EMPTY_MEETING, incidentId, order: 0 });
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

const CLOCK_STEPS: Readonly<Record<ClockEvent['kind'], string>> = {
  started: 'Meeting started',
  moved: 'Clock moved to another stage',
  paused: 'Clock paused',
  resumed: 'Clock resumed',
  extended: 'Minutes changed',
  backdated: 'Stage began earlier',
  gap: 'Missing time found',
  gap_answered: 'Missing time answered',
  ended: 'Meeting ended',
  reopened: 'Meeting reopened',
};

/**
 * Appends what has happened to the clock.
 *
 * A step of undo as long as nothing has followed it, since it may have been a mistake; the start for as long as the clock was left
 * alone. Refused (`changed`) where the log is no longer as long as the caller saw it: two windows that
 * both press "next" must not skip a stage.
 *
 * @param seenLength length of the log that the caller decided on
 */
export async function appendClock(
  context: CommandContext,
  incidentId: string,
  events: readonly ClockEvent[],
  seenLength: number,
): Promise<Written<Meeting>> {
  const isStart = events.some(({ kind }) => kind === 'started');
  // Made beforehand, so that undoing the start does not take the meeting itself away.
  if (isStart) await ensureMeeting(context, incidentId);
  const stored = await write(
    context,
    {
      label: CLOCK_STEPS[events.at(-1)?.kind ?? 'moved'],
      fleeting: !isStart,
    },
    async (writer) => {
      const meeting = await meetingOf(context, writer, incidentId);
      if (meeting.log.length !== seenLength) {
        throw new Refusal('changed', 'The clock of this meeting was changed in another window just now.');
      }
      return writer.patch('meetings', meeting.id, { log: [...meeting.log, ...events] });
    },
  );
  if (stored.ok && !isStart) {
    const { id } = stored.value;
    context.undo.forget((step) => step.fleeting !== true && changesClock(step, id));
  }
  return stored;
}

/** Something that nobody did has followed what was done to the clock of this meeting: it can no longer be undone. */
export function forgetClock(context: CommandContext, meetingId: string): void {
  context.undo.forget((step) => changesClock(step, meetingId));
}

function changesClock({ changes }: UndoStep, meetingId: string): boolean {
  const logOf = (row: Row | null) => (row && 'log' in row ? row.log : null);
  return changes.some(({ id, before, after }) => id === meetingId && !sameValue(logOf(before), logOf(after)));
}

/** Takes a mistaken start back: as if the clock had never been started. One step of undo. */
export function cancelStart(context: CommandContext, incidentId: string): Promise<Written<Meeting>> {
  return write(context, { label: 'Start of the meeting taken back' }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    return writer.patch('meetings', meeting.id, { log: [] });
  });
}

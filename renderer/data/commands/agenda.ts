import { editPlan, type PlanEdit } from '#shared/domain/agenda/edit-plan';
import { LATER_PLAN } from '#shared/domain/agenda/presets';
import { EMPTY_MEETING } from '#shared/domain/incident/empty-rows';
import type { Meeting } from '#shared/domain/incident/types';
import type { DurationMs } from '#shared/domain/units';
import { sortRows } from '../sort-rows';
import { type CommandContext, write } from '../write';
import { Refusal, type Written } from '../written';
import { meetingOf } from './meeting';

const LABELS: Readonly<Record<PlanEdit['kind'], string>> = {
  length: 'Length of a stage changed',
  lengthen: 'Length of a stage changed',
  add: 'Stage added',
  remove: 'Stage removed',
  move: 'Stage moved',
  take: 'Plan changed',
};

/** Changes the plan of the meeting. Refused (`changed`) once it has begun: from then on the clock is changed instead. */
export function changePlan(
  context: CommandContext,
  incidentId: string,
  edit: PlanEdit,
): Promise<Written<Meeting>> {
  const isLength = edit.kind === 'length' || edit.kind === 'lengthen';
  const mergeKey = isLength ? { mergeKey: `plan:${incidentId}:${edit.stage}` } : {};
  return write(context, { label: LABELS[edit.kind], ...mergeKey }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    if (meeting.log.length > 0)
      throw new Refusal('changed', 'The meeting has begun; its plan stays as it was.');
    return writer.patch('meetings', meeting.id, { plan: editPlan(meeting.plan, edit) });
  });
}

/** @param booked how long the room is booked for; null where nobody has said */
export function bookLength(
  context: CommandContext,
  incidentId: string,
  booked: DurationMs | null,
): Promise<Written<Meeting>> {
  return write(context, { label: 'Booked length changed' }, async (writer) => {
    const meeting = await meetingOf(context, writer, incidentId);
    return writer.patch('meetings', meeting.id, { booked });
  });
}

/**
 * A further meeting about the incident, to settle the actions unless its plan is changed. Refused (`changed`) while
 * there is one that has not ended: it would be hidden behind the new one.
 */
export function planMeeting(context: CommandContext, incidentId: string): Promise<Written<Meeting>> {
  return write(context, { label: 'Meeting planned' }, async (writer) => {
    const rows = await context.db.meetings.where('incidentId').equals(incidentId).toArray();
    const last = sortRows(rows).at(-1);
    const turn = last?.log.findLast(({ kind }) => kind === 'ended' || kind === 'reopened');
    if (last === undefined || turn?.kind !== 'ended') {
      throw new Refusal(
        'changed',
        'There is a meeting that has not ended; another one can be planned after it.',
      );
    }
    return writer.add('meetings', {
      ...EMPTY_MEETING,
      incidentId,
      order: last.order + 1,
      zone: last.zone,
      plan: LATER_PLAN,
    });
  });
}

import { MILESTONES, type Milestone, type TimelineEvent } from '#shared/domain/incident/types';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import type { EpochMs, IsoDate } from '#shared/domain/units';
import { type CommandContext, write } from '../write';
import type { Writer } from '../writer';
import type { Written } from '../written';
import { clearDraftOf, forgetDraftOf, type KeepOptions } from './lines';
import { type PatchOptions, patchRow } from './patch-row';
import { addPlaced, type EventFields, freeMilestones, moveInTime, type NewEvent } from './put-events';

export interface AddEventOptions extends KeepOptions {
  /** The event below which the new one is inserted, null: above all; otherwise its time gives the place, or the end. */
  readonly after?: string | null;
}

export function addEvent(
  context: CommandContext,
  incidentId: string,
  fields: EventFields = {},
  options: AddEventOptions = {},
): Promise<Written<TimelineEvent>> {
  forgetDraftOf(context, incidentId, options);
  return write(context, { label: 'Event added', text: fields.text ?? '' }, async (writer) => {
    await clearDraftOf(context, incidentId, options);
    return needOne((await addPlaced(writer, incidentId, [fields], options.after))[0]);
  });
}

/** Adds several lines that were captured at once: all of it in one transaction and one step of undo, each at its time's place. */
export function addEvents(
  context: CommandContext,
  incidentId: string,
  list: readonly NewEvent[],
): Promise<Written<TimelineEvent[]>> {
  const text = list.map((event) => event.text ?? '').join('\n');
  const label = list.length === 1 ? 'Event added' : `${list.length} events added`;
  return write(context, { label, text }, async (writer) => {
    return addPlaced(writer, incidentId, await freeMilestones(writer, incidentId, list));
  });
}

/** Changes fields of an event. A new time moves it to that time's place. */
export function patchEvent(
  context: CommandContext,
  id: string,
  fields: EventFields,
  options?: PatchOptions<EventFields>,
): Promise<Written<TimelineEvent>> {
  if (fields.at === undefined) return patchRow(context, 'events', id, fields, options);
  const { at } = fields;
  return write(context, { label: 'Event changed' }, (writer) =>
    moveInTime(writer, id, { ...fields, at }, options),
  );
}

/** Marks an event, or takes its mark away. An incident has each milestone once: it is taken from its event. */
export function setMilestone(
  context: CommandContext,
  id: string,
  milestone: Milestone | null,
): Promise<Written<TimelineEvent>> {
  return write(context, { label: 'Milestone changed' }, async (writer) => {
    const event = await writer.need('events', id);
    const holder = milestone && (await withMilestone(writer, event.incidentId, milestone));
    if (holder && holder.id !== id) await writer.patch('events', holder.id, { milestone: null });
    return writer.patch('events', id, { milestone });
  });
}

/**
 * Edits a milestone in the header: moves the event that has it, or makes one without text.
 *
 * @param at null takes the mark away; an event without text, which said nothing else, goes with it
 */
export function setMilestoneTime(
  context: CommandContext,
  incidentId: string,
  milestone: Milestone,
  at: EpochMs | null,
): Promise<Written<TimelineEvent | null>> {
  return write(context, { label: 'Milestone changed' }, (writer) =>
    putMilestone(writer, incidentId, milestone, at),
  );
}

/**
 * As {@link setMilestoneTime}, for a time of day: on the day of the incident, or the night after it. Reads that day and the
 * milestones before from the store, since somebody who types date and times in one go is ahead of what is shown.
 *
 * @param minute since midnight UTC
 * @param day where the incident has no date
 */
export function setMilestoneMinute(
  context: CommandContext,
  incidentId: string,
  milestone: Milestone,
  minute: number | null,
  day: IsoDate,
): Promise<Written<TimelineEvent | null>> {
  return write(context, { label: 'Milestone changed' }, async (writer) => {
    if (minute === null) return putMilestone(writer, incidentId, milestone, null);
    const { date } = await writer.need('incidents', incidentId);
    const events = await writer.list('events', incidentId);
    const before = MILESTONES.slice(0, MILESTONES.indexOf(milestone)).map(
      (earlier) => events.find((event) => event.milestone === earlier)?.at ?? null,
    );
    const previous = before.findLast((moment) => moment !== null) ?? null;
    const at = resolveInstant(date ?? day, minute, previous);
    return putMilestone(writer, incidentId, milestone, at);
  });
}

async function putMilestone(
  writer: Writer,
  incidentId: string,
  milestone: Milestone,
  at: EpochMs | null,
): Promise<TimelineEvent | null> {
  const holder = await withMilestone(writer, incidentId, milestone);
  if (at !== null && holder) return moveInTime(writer, holder.id, { at });
  if (at !== null) return needOne((await addPlaced(writer, incidentId, [{ at, milestone }]))[0]);
  if (holder && holder.text.trim() === '') await writer.remove('events', holder.id);
  else if (holder) await writer.patch('events', holder.id, { milestone: null });
  return null;
}

async function withMilestone(
  writer: Writer,
  incidentId: string,
  milestone: Milestone,
): Promise<TimelineEvent | undefined> {
  return (await writer.list('events', incidentId)).find((event) => event.milestone === milestone);
}

function needOne(added: TimelineEvent | undefined): TimelineEvent {
  if (added === undefined) throw new Error('One event in, one event out');
  return added;
}

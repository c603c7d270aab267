import { EMPTY_EVENT } from '#shared/domain/incident/empty-rows';
import type { TimelineEvent } from '#shared/domain/incident/types';
import type { Writer } from '../writer';
import { fillIn } from './lines';
import type { PatchOptions } from './patch-row';
import { placeEvents } from './place-events';

/** What people may write about an event; milestones have commands of their own, since each is given once. */
export type EventFields = Partial<
  Pick<
    TimelineEvent,
    | 'at'
    | 'approximate'
    | 'text'
    | 'source'
    | 'link'
    | 'actor'
    | 'starred'
    | 'disputed'
    | 'privateNote'
    | 'question'
  >
>;

/** An event as evidence tells it. A milestone that the incident already has is not taken from its event. */
export type NewEvent = EventFields & Partial<Pick<TimelineEvent, 'milestone' | 'origin'>>;

/** Adds events, each at its time's place, or one below another (null: above all). */
export async function addPlaced(
  writer: Writer,
  incidentId: string,
  list: readonly NewEvent[],
  below?: string | null,
): Promise<TimelineEvent[]> {
  const others = await writer.list('events', incidentId);
  const times = list.map(({ at }) => at ?? null);
  const orders = await placeEvents(writer, others, times, below);
  return writer.addAll(
    'events',
    list.map((event, index) => ({ ...fillIn(EMPTY_EVENT, event), incidentId, order: orders[index] ?? 0 })),
  );
}

/** Each milestone once: one that a row of the incident, or an event before it, has already is taken off. */
export async function freeMilestones<E extends NewEvent>(
  writer: Writer,
  incidentId: string,
  list: readonly E[],
): Promise<E[]> {
  const taken = new Set((await writer.list('events', incidentId)).map(({ milestone }) => milestone));
  return list.map((event) => {
    const { milestone = null } = event;
    const free = !taken.has(milestone);
    taken.add(milestone);
    return { ...event, milestone: free ? milestone : null };
  });
}

/** Changes an event that gets a time, and moves it to that time's place. */
export async function moveInTime(
  writer: Writer,
  id: string,
  fields: EventFields & Pick<TimelineEvent, 'at'>,
  options: PatchOptions<EventFields> = {},
): Promise<TimelineEvent> {
  const event = await writer.need('events', id);
  if (fields.at === null || fields.at === event.at)
    return writer.patch('events', id, fields, options.basedOn);
  const others = (await writer.list('events', event.incidentId)).filter((other) => other.id !== id);
  const [order] = await placeEvents(writer, others, [fields.at]);
  return writer.patch('events', id, { ...fields, order }, options.basedOn);
}

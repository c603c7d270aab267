import type { Milestone } from '../../incident/types';
import type { ReadEvent } from './importer';

/**
 * A milestone is a mark on one event at most. Of several events that claim it the earliest keeps it, so that
 * "acknowledged" is the first acknowledgement; of several that claim "resolved" the latest, since what came before did
 * not last.
 *
 * @returns the events in their order, the others without a milestone
 */
export function keepOneMilestone(events: readonly ReadEvent[]): ReadEvent[] {
  const keepers = new Map<Milestone, ReadEvent>();
  for (const event of events) {
    if (event.milestone === null) continue;
    const kept = keepers.get(event.milestone);
    if (kept === undefined || isRather(event, kept)) keepers.set(event.milestone, event);
  }
  return events.map((event) =>
    event.milestone === null || keepers.get(event.milestone) === event
      ? event
      : { ...event, milestone: null },
  );
}

function isRather(event: ReadEvent, kept: ReadEvent): boolean {
  return event.milestone === 'resolved' ? event.at > kept.at : event.at < kept.at;
}

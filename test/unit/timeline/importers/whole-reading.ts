import {
  NOTHING_ASSUMED,
  PLAIN_EVENT,
  type ReadEvent,
  type Reading,
} from '#shared/domain/timeline/importers/importer';
import { epochMs } from '#shared/domain/units';

/** An event as a test writes it: its time as ISO, the rest as most have it. */
export function event(
  iso: string,
  text: string,
  path: string,
  rest: Partial<Omit<ReadEvent, 'at' | 'text' | 'where'>>,
): ReadEvent {
  return { ...PLAIN_EVENT, at: instant(iso), text, where: { kind: 'path', path }, ...rest };
}

export function instant(iso: string) {
  return epochMs(Date.parse(iso));
}

/** A reading whose times all say their day and zone. */
export function reading(found: Partial<Pick<Reading, 'events' | 'doubts' | 'skipped'>>): Reading {
  return { events: [], doubts: [], skipped: [], ...found, ...NOTHING_ASSUMED };
}

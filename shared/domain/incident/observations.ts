import { formatDuration } from '../agenda/say-time';
import { sayEnd, sayMoment, spansDays } from '../timeline/say-moment';
import { findSilences, longestSilences, type Silence } from '../timeline/silences';
import { DAY_MS } from '../units';
import { milestoneTimes } from './durations';
import { type Observation, placeOfEvent } from './observation';
import { observeContradictions, observeGaps, observeNoTimes, observeUnmarked } from './observe-milestones';
import type { PictureEvent } from './picture-event';
import type { IncidentRecord } from './types';

/** More would not be read; the picture and the timeline show them all. */
const SILENCES_SAID = 3;
const FAR_OFF_SAID = 3;

/**
 * What the times of an incident say, for whoever prepares it: first what cannot be right, then what the room may
 * want to talk about, then what is not marked yet. Nothing where no event has a time.
 */
export function observeTimes({
  incident,
  events,
}: Pick<IncidentRecord, 'incident' | 'events'>): Observation[] {
  if (events.every(({ at }) => at === null)) return [];
  const withDay = spansDays(events);
  return [
    ...observeContradictions(events, withDay),
    ...observeNoTimes(events, withDay),
    ...observeFarOff(events),
    ...observeGaps(events, withDay),
    ...observeSilences(events, withDay),
    ...observeUnmarked(events, incident.id),
  ];
}

/**
 * What of it a reader of the document is told in words: how long nobody knew, how long nobody took it on.
 * Silences stand in the timeline where they are, and in the picture; the rest is for those who can still change it.
 */
export function observeForReaders(events: readonly PictureEvent[]): string[] {
  return observeGaps(events, spansDays(events)).map(({ text }) => text);
}

function observeSilences(events: readonly PictureEvent[], withDay: boolean): Observation[] {
  const { longest, others } = longestSilences(findSilences(events), SILENCES_SAID);
  const byId = new Map(events.map((event) => [event.id, event]));
  const said = longest.map((silence): Observation => {
    const ends = [byId.get(silence.afterId), byId.get(silence.beforeId)];
    const places = ends.flatMap((event) => (event ? [placeOfEvent(event, 'text', withDay)] : []));
    return { kind: 'silence', text: saySilence(silence, withDay), places };
  });
  if (others === 0) return said;
  const text = `${others} more ${others === 1 ? 'silence' : 'silences'} of 15 min or longer.`;
  return [...said, { kind: 'silence', text, places: [] }];
}

function saySilence({ from, to, length }: Silence, withDay: boolean): string {
  const [start, end] = [sayMoment(from, false, withDay), sayEnd(from, to, false, withDay)];
  return `Nothing is written between ${start} and ${end}: ${formatDuration(length)}.`;
}

/** A day before impact start or a day after resolved is often a date that was read wrongly. */
function observeFarOff(events: readonly PictureEvent[]): Observation[] {
  const { impact_start: start, resolved: end } = milestoneTimes(events);
  const isFar = {
    before: ({ at, milestone }: PictureEvent) =>
      milestone === null && at !== null && start !== null && start - at > DAY_MS,
    after: ({ at, milestone }: PictureEvent) =>
      milestone === null && at !== null && end !== null && at - end > DAY_MS,
  };
  return [
    ...sayFarOff(events.filter(isFar.before), 'before impact start'),
    ...sayFarOff(events.filter(isFar.after), 'after it was resolved'),
  ];
}

function sayFarOff(events: readonly PictureEvent[], where: string): Observation[] {
  if (events.length === 0) return [];
  const which = events.length === 1 ? '1 event is' : `${events.length} events are`;
  const days = events.length === 1 ? 'its day is right' : 'their days are right';
  return [
    {
      kind: 'far_off',
      text: `${which} more than a day ${where}, if ${days}.`,
      places: events.slice(0, FAR_OFF_SAID).map((event) => placeOfEvent(event, 'at', true)),
    },
  ];
}

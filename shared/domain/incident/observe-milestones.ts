import { formatDuration } from '../agenda/say-time';
import { capitalise } from '../capitalise';
import { type DurationMs, durationMs, minutes } from '../units';
import { findContradictions } from './durations';
import { joinWords, type Observation, placeOfEvent } from './observation';
import type { PictureEvent } from './picture-event';
import { MILESTONE_LABELS, MILESTONES, type Milestone } from './types';

/** From here on it is worth a sentence; below, the figures say enough. */
export const GAP_MS = minutes(10);

const nameOf = (milestone: Milestone) => MILESTONE_LABELS[milestone].toLowerCase();

/** Milestones that cannot both be right: those before the same one share a sentence. */
export function observeContradictions(events: readonly PictureEvent[], withDay: boolean): Observation[] {
  const found = findContradictions(events);
  return MILESTONES.flatMap((than): Observation[] => {
    const before = found.filter((one) => one.than === than).map(({ milestone }) => milestone);
    if (before.length === 0) return [];
    const verb = before.length === 1 ? 'is' : 'are';
    return [
      {
        kind: 'contradiction',
        text: capitalise(`${joinWords(before.map(nameOf))} ${verb} before ${nameOf(than)}.`),
        places: [...before, than].flatMap((milestone) =>
          eventsOf(milestone, events).map((event) => placeOfEvent(event, 'at', withDay)),
        ),
      },
    ];
  });
}

/** A milestone on an event that nobody has given a time counts for nothing yet. */
export function observeNoTimes(events: readonly PictureEvent[], withDay: boolean): Observation[] {
  return events.flatMap((event): Observation[] => {
    if (event.milestone === null || event.at !== null) return [];
    const text = capitalise(`${nameOf(event.milestone)} is marked on an event that has no time yet.`);
    return [{ kind: 'no_time', text, places: [placeOfEvent(event, 'at', withDay)] }];
  });
}

/** What is not marked yet leads to the field where its time can be typed. */
export function observeUnmarked(events: readonly PictureEvent[], incidentId: string): Observation[] {
  const absent = MILESTONES.filter((milestone) => eventsOf(milestone, events).length === 0);
  if (absent.length === 0) return [];
  const places = absent.map((milestone) => ({
    label: `Set ${nameOf(milestone)}`,
    name: `Set ${nameOf(milestone)}`,
    place: { table: 'incident' as const, id: incidentId, field: milestone },
  }));
  const text =
    absent.length === MILESTONES.length
      ? 'No milestone is marked yet; all times count from impact start.'
      : `Not marked yet: ${joinWords(absent.map(nameOf))}.`;
  return [{ kind: 'not_marked', text, places: places.slice(0, absent.length === MILESTONES.length ? 1 : 5) }];
}

/**
 * How long nobody knew, and how long nobody took it on. Said where it is ten minutes and more, with what was
 * already to be seen in between.
 */
export function observeGaps(events: readonly PictureEvent[], withDay: boolean): Observation[] {
  return [
    ...gapBetween('impact_start', 'detected', events, withDay),
    ...gapBetween('detected', 'acknowledged', events, withDay),
  ];
}

function gapBetween(
  earlier: Milestone,
  later: Milestone,
  events: readonly PictureEvent[],
  withDay: boolean,
): Observation[] {
  const [from] = eventsOf(earlier, events);
  const [to] = eventsOf(later, events);
  if (!from || !to || from.at === null || to.at === null || to.at - from.at < GAP_MS) return [];
  const [start, end] = [from.at, to.at];
  const isBetween = ({ id, at }: PictureEvent) =>
    at !== null && at >= start && at < end && id !== from.id && id !== to.id;
  const length = sayLength(durationMs(end - start), from.approximate || to.approximate);
  const text = `${MILESTONE_LABELS[later]} ${length} after ${GAP_STARTS[earlier] ?? nameOf(earlier)}`;
  const places = [from, to].map((event) => placeOfEvent(event, 'text', withDay));
  return [{ kind: 'gap', text: `${text}${sayBetween(events.filter(isBetween).length)}.`, places }];
}

const GAP_STARTS: Readonly<Partial<Record<Milestone, string>>> = { detected: 'it was detected' };

function sayLength(length: DurationMs, approximate: boolean): string {
  return `${approximate ? 'about ' : ''}${formatDuration(length)}`;
}

function sayBetween(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; 1 event lies in between' : `; ${count} events lie in between`;
}

function eventsOf(milestone: Milestone, events: readonly PictureEvent[]): PictureEvent[] {
  return events.filter((event) => event.milestone === milestone).slice(0, 1);
}

import {
  DAY_MS,
  type EpochMs,
  epochMs,
  type IsoDate,
  MINUTE_MS,
  SECOND_MS,
  startOfUtcDay,
  utcDay,
} from '../units';
import type { PastedTime } from './paste-types';
import { datesMeant, resolveDate, type WrittenDate } from './read-date';
import { type RangeEnd, sayEnd } from './read-head';
import { resolveTime } from './roll-over';
import type { TimeOfDay } from './time-of-day';
import type { AreaZone, WrittenZone } from './time-zone';
import { clockOf, clockOfArea, fitsSeason, type ZoneClock } from './zone-clock';
import { sayClock, type ZonedTime } from './zoned-time';

export type Placed =
  | { readonly kind: 'certain'; readonly time: PastedTime }
  | { readonly kind: 'doubtful'; readonly why: string; readonly proposed: PastedTime | null };

/** A zone of a heading or of a column; null where none names one. */
export type ContextZone = WrittenZone | AreaZone | null;

export interface PlaceOptions {
  /** The day that bare times belong to, in `zone`; null where nobody has said. */
  readonly day: IsoDate | null;
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** The event that the paste continues, or null. */
  readonly lastAt: EpochMs | null;
}

/** Turns the times of a paste into instants, one after the other: each is placed by the one before it. */
export interface TimePlacer {
  /** The day of the headings so far, else that of the options; null while none is known. */
  readonly day: () => IsoDate | null;
  /** Times that follow belong to this day. */
  readonly beginDay: (day: IsoDate) => void;
  readonly place: (time: TimeOfDay, date: WrittenDate | null, context: ContextZone) => Placed;
  /** The end of a range as it is told: in UTC, or as written with the zone beside it where the instant is not certain. */
  readonly sayEnd: (
    end: RangeEnd,
    begins: { time: TimeOfDay; at: EpochMs | null },
    context: ContextZone,
  ) => string;
  /** The time of the event before, to be offered where a row names none. */
  readonly last: () => PastedTime | null;
  /** The next times are judged by this one. */
  readonly accept: (time: PastedTime) => void;
  /** The day of an instant in the zone of the options, counted from 1970. */
  readonly dayOf: (at: EpochMs) => number;
  /** Whether a time needed the day, or the zone, of the options. */
  readonly assumed: () => { readonly day: boolean; readonly zone: boolean };
}

export function placeTimes({ day: givenDay, zone: givenZone, lastAt }: PlaceOptions): TimePlacer {
  const givenClock = clockOfArea(givenZone);
  const assumed = { day: false, zone: false };
  let day = givenDay;
  let isGivenDay = true;
  let previous = givenDay === null ? null : lastAt;
  let last: PastedTime | null = null;

  const follow = (next: IsoDate) => {
    day = next;
    isGivenDay = false;
  };

  const place: TimePlacer['place'] = (time, date, context) => {
    const zone = time.zone ?? context;
    const clock = zone ? clockOf(zone) : givenClock;
    const written = date && resolveDate(date, day);
    if (written && !written.ok) return doubtful(written.message, proposeOrder(time, date, context));
    assumed.zone ||= zone === null;
    assumed.day ||= !written && isGivenDay;
    if (written) follow(written.day);
    if (day === null) return doubtful('No day is known for this time.');
    if (!clock) return doubtful(`The time is in ${nameOf(zone)}, which does not say how far from UTC it is.`);
    const ofDay = ofDayMs(time);
    const wall = written
      ? startOfUtcDay(day) + ofDay
      : resolveTime(day, ofDay, previous === null ? null : epochMs(clock.wallAt(previous)));
    const placed = judge(clock.resolve(wall), time, clock, zone);
    const at = placed.kind === 'certain' ? placed.time.at : placed.proposed?.at;
    // Bare times that follow are read in the zone of the context, where it may be another day.
    if (written && at !== undefined) follow(utcDay(epochMs((clockOrNull(context) ?? givenClock).wallAt(at))));
    return placed;
  };

  /** Of the days that `03/04/2026` may be, the one nearest to the day that is known. */
  const proposeOrder = (time: TimeOfDay, date: WrittenDate | null, context: ContextZone) => {
    if (!date || !(date.ambiguous || date.shortYear) || day === null) return null;
    const near = startOfUtcDay(day);
    const distanceOf = (order: WrittenDate) => {
      const read = resolveDate(order, null);
      return read.ok ? Math.abs(startOfUtcDay(read.day) - near) : Number.POSITIVE_INFINITY;
    };
    const [nearest] = datesMeant(date).sort((a, b) => distanceOf(a) - distanceOf(b));
    const placed = nearest ? place(time, nearest, context) : null;
    return placed?.kind === 'certain' ? placed.time : (placed?.proposed ?? null);
  };

  return {
    place,
    day: () => day,
    beginDay: (next) => {
      follow(next);
      previous = null;
    },
    sayEnd(end, begins, context) {
      const zone = begins.time.zone ?? context;
      const clock = zone ? clockOf(zone) : givenClock;
      if (!clock) return sayEnd(end, nameOf(zone));
      if (begins.at === null || end.date || end.time.zone || clock.name === 'UTC')
        return sayEnd(end, clock.name);
      const start = clock.wallAt(begins.at);
      const sameDay = Math.floor(start / DAY_MS) * DAY_MS + ofDayMs(end.time);
      const ends = clock.resolve(sameDay < start ? sameDay + DAY_MS : sameDay);
      return ends.kind === 'one' ? `${sayClock(ends.at)} UTC` : sayEnd(end, clock.name);
    },
    last: () => last,
    accept(time) {
      last = time;
      previous = time.at;
    },
    dayOf: (at) => Math.floor(givenClock.wallAt(at) / DAY_MS),
    assumed: () => ({ ...assumed }),
  };
}

function judge(
  zoned: ZonedTime,
  time: TimeOfDay,
  clock: ZoneClock,
  zone: WrittenZone | AreaZone | null,
): Placed {
  const { approximate } = time;
  const written = sayClock(ofDayMs(time));
  if (zoned.kind === 'none') {
    const { from, to } = zoned;
    const jump =
      from.day === to.day
        ? `from ${sayClock(from.ofDayMs)} to ${sayClock(to.ofDayMs)} that night`
        : `from ${from.day} ${sayClock(from.ofDayMs)} to ${to.day} ${sayClock(to.ofDayMs)}`;
    return doubtful(`There was no ${written}: the clock jumped ${jump} in ${clock.name}.`);
  }
  if (zoned.kind === 'twice') {
    const [first, second] = [sayClock(zoned.first), sayClock(zoned.second)];
    const why = `${written} came twice that night in ${clock.name}: at ${first} UTC and at ${second} UTC.`;
    return doubtful(why, { at: zoned.first, approximate });
  }
  const { at } = zoned;
  if (zone && 'exact' in zone && !fitsSeason(zone, at)) {
    const why = `${zone.name} does not fit the season: ${written} ${zone.name} is ${sayClock(at)} UTC.`;
    return doubtful(why, { at, approximate });
  }
  return { kind: 'certain', time: { at, approximate } };
}

function doubtful(why: string, proposed: PastedTime | null = null): Placed {
  return { kind: 'doubtful', why, proposed };
}

function ofDayMs({ minuteOfDay, second }: TimeOfDay): number {
  return minuteOfDay * MINUTE_MS + second * SECOND_MS;
}

function clockOrNull(zone: ContextZone): ZoneClock | null {
  return zone ? clockOf(zone) : null;
}

function nameOf(zone: ContextZone): string {
  if (zone === null) return 'UTC';
  return 'exact' in zone ? zone.name : zone.area;
}

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
import { resolveDate, type WrittenDate } from './read-date';
import { resolveTime } from './roll-over';
import type { TimeOfDay } from './time-of-day';
import type { WrittenZone } from './time-zone';

/** Stands for the unknown first day while times are only compared with each other. */
const SOME_DAY = '2000-01-01' as IsoDate; // an existing day

export type Placed =
  | { readonly kind: 'certain'; readonly time: PastedTime }
  | { readonly kind: 'doubtful'; readonly why: string; readonly proposed: PastedTime | null };

/** Turns the times of a paste into instants, one after the other: each is placed by the one before it. */
export interface TimePlacer {
  /** The day of the headings so far, else that of the incident; null while none is known. */
  readonly day: () => IsoDate | null;
  /** Times that follow belong to this day. */
  readonly beginDay: (day: IsoDate) => void;
  readonly place: (time: TimeOfDay, date: WrittenDate | null, contextZone: WrittenZone | null) => Placed;
  /** The time of the event before, to be offered where a row names none. */
  readonly last: () => PastedTime | null;
  /** The next times are judged by this one. */
  readonly accept: (time: PastedTime) => void;
}

/**
 * @param incidentDay the day that bare times belong to, or null where nobody has said
 * @param lastAt the event that the paste continues, or null
 */
export function placeTimes(incidentDay: IsoDate | null, lastAt: EpochMs | null): TimePlacer {
  let known = incidentDay !== null;
  let day = incidentDay ?? SOME_DAY;
  let firstDay = day;
  let previous = known ? lastAt : null;
  let last: PastedTime | null = null;

  const beginDay = (next: IsoDate) => {
    if (!known) firstDay = next;
    known = true;
    day = next;
    previous = null;
  };

  const pasted = (at: EpochMs, approximate: boolean): PastedTime => {
    const sinceFirstDay = at - startOfUtcDay(firstDay);
    const dayOffset = Math.floor(sinceFirstDay / DAY_MS);
    const minuteOfDay = Math.floor((sinceFirstDay - dayOffset * DAY_MS) / MINUTE_MS);
    return { at: known ? at : null, minuteOfDay, dayOffset, approximate };
  };

  const place: TimePlacer['place'] = (time, date, contextZone) => {
    const zone = time.zone ?? contextZone;
    const written = date && resolveDate(date, known ? day : null);
    if (written && !written.ok) return { kind: 'doubtful', why: written.message, proposed: null };
    if (written && !known) beginDay(written.day);
    const ofDay = time.minuteOfDay * MINUTE_MS + time.second * SECOND_MS - (zone?.offset ?? 0) * MINUTE_MS;
    const at = written ? epochMs(startOfUtcDay(written.day) + ofDay) : resolveTime(day, ofDay, previous);
    const found = pasted(at, time.approximate);
    if (zone && !zone.exact) return { kind: 'doubtful', ...doubtZone(zone, time, found) };
    if (written) day = utcDay(at);
    return { kind: 'certain', time: found };
  };

  const accept = (time: PastedTime) => {
    last = time;
    previous = epochMs(
      time.at ?? startOfUtcDay(firstDay) + time.dayOffset * DAY_MS + time.minuteOfDay * MINUTE_MS,
    );
  };

  return { day: () => (known ? day : null), beginDay, place, last: () => last, accept };
}

function doubtZone(zone: WrittenZone, time: TimeOfDay, inUtc: PastedTime) {
  if (zone.offset === null) {
    return { why: `The time is in ${zone.name}, which does not say how far from UTC it is.`, proposed: null };
  }
  const why = `The time is in ${zone.name}: ${clock(time.minuteOfDay)} there is ${clock(inUtc.minuteOfDay)} UTC.`;
  return { why, proposed: inUtc };
}

function clock(minuteOfDay: number): string {
  const pad = (count: number) => String(count).padStart(2, '0');
  return `${pad(Math.floor(minuteOfDay / 60))}:${pad(minuteOfDay % 60)}`;
}

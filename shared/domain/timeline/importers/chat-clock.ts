import {
  DAY_MS,
  type EpochMs,
  epochMs,
  HOUR_MS,
  type IsoDate,
  MINUTE_MS,
  SECOND_MS,
  startOfUtcDay,
  utcDay,
} from '../../units';
import { type DateReading, resolveDate, type WrittenDate } from '../read-date';
import { STEP_BACK_MS } from '../roll-over';
import { resolveZoned } from '../zoned-time';
import type { ReadOptions } from './importer';
import type { ChatClock, ChatDay } from './slack-copy-stamp';

export type ChatPlace =
  | { readonly kind: 'certain'; readonly at: EpochMs }
  | { readonly kind: 'doubtful'; readonly why: string; readonly proposed: EpochMs | null };

/** Turns the times of a chat into instants, one after the other. Chats are in order: a step back is another day. */
export interface ChatTimes {
  /** A line between messages names a day. */
  readonly beginDay: (day: ChatDay) => void;
  readonly place: (clock: ChatClock, day: ChatDay | null) => ChatPlace;
  /** Whether the day of the options decided about any time. */
  readonly assumesDay: () => boolean;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Stands for the day that nobody has named yet: times are compared on it, and no event is put there. */
const SOME_DAY = utcDay(epochMs(DAY_MS));

/** @param countsTo12 a time without AM or PM leaves out which; else it counts to 24 */
export function placeChatTimes({ day: chosen, zone, lastAt }: ReadOptions, countsTo12: boolean): ChatTimes {
  const base = chosen ?? SOME_DAY;
  let day = base;
  /** Milliseconds since midnight of the message before, on `day`; null where a day begins. */
  let previous: number | null = null;
  /** Why `day` is not sure. */
  let unsure: string | null = null;
  let word: string | null = null;
  let isDated = false;
  let isFirst = true;
  let assumes = false;

  const move = (to: IsoDate, why: string | null) => {
    day = to;
    unsure = why;
    previous = null;
    isFirst = false;
  };

  const beginDay = (named: ChatDay) => {
    if (named.kind === 'date') {
      const reading = readDay(named.date, chosen);
      assumes ||= named.date.year === null;
      isDated ||= reading.ok;
      word = null;
      return reading.ok ? move(reading.day, null) : move(day, reading.message);
    }
    const next = named.word.toLowerCase();
    assumes = true;
    if (isDated || (word === null && !isFirst))
      move(addDays(day, 1), `“${named.word}” does not say which day it is.`);
    else if (word === 'yesterday' && next === 'today') move(addDays(day, 1), unsure);
    else if (next === 'today' || next === 'yesterday') move(word === next ? day : base, null);
    else move(nearestWeekday(base, next), `“${named.word}” does not say which day it is.`);
    word = next;
  };

  const place = (clock: ChatClock, named: ChatDay | null): ChatPlace => {
    if (named !== null) beginHeadDay(named);
    const ofDay = timeOfDay(clock, countsTo12, previous);
    const back = previous === null ? 0 : Math.max(0, previous - ofDay);
    if (back > 0) day = addDays(day, 1);
    else if (isFirst && lastAt !== null && !isDated) day = dayAfter(day, ofDay, lastAt, zone);
    const isHalfUnknown = clock.half === null && countsTo12 && previous === null;
    isFirst = false;
    previous = ofDay;
    assumes ||= !isDated;
    const found = resolveZoned(day, ofDay, zone);
    const at = found.kind === 'one' ? found.at : found.kind === 'twice' ? found.first : null;
    const isDayKnown = chosen !== null || isDated;
    const why =
      unsure ??
      (isDayKnown ? null : 'No day is known for this time.') ??
      (isHalfUnknown ? 'Nothing says whether this is before or after noon.' : null) ??
      (back > 0 && back <= STEP_BACK_MS
        ? 'It is earlier than the message before it: of another day?'
        : null) ??
      doubtZoned(found.kind, zone);
    if (why === null && at !== null) return { kind: 'certain', at };
    return { kind: 'doubtful', why: why ?? '', proposed: isDayKnown ? at : null };
  };

  /** The day beside a time, as threads have it: each is counted from the day of the copy. */
  const beginHeadDay = (named: ChatDay) => {
    if (named.kind === 'date') return beginDay(named);
    const next = named.word.toLowerCase();
    assumes = true;
    const why = next === 'today' ? null : `“${named.word}” does not say which day it is.`;
    move(WEEKDAYS.includes(next) ? nearestWeekday(base, next) : base, why);
  };

  return { beginDay, place, assumesDay: () => assumes };
}

/** A follow-up leaves AM and PM out: it means the next such time after the message before it. */
function timeOfDay(
  { hour, minute, second, half }: ChatClock,
  countsTo12: boolean,
  previous: number | null,
): number {
  const ofHour = (hours: number) => hours * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
  if (half !== null) return ofHour((hour % 12) + (half === 'pm' ? 12 : 0));
  if (!countsTo12 || hour > 12 || previous === null) return ofHour(hour);
  const [before, after] = [ofHour(hour % 12), ofHour((hour % 12) + 12)];
  const wait = (time: number) => (time - previous + DAY_MS) % DAY_MS;
  return wait(before) < wait(after) ? before : after;
}

/** As {@link resolveDate}; a year that no incident lies in is a mistake. */
function readDay(date: WrittenDate, near: IsoDate | null): DateReading {
  const { year } = date;
  return year !== null && (year < 1971 || year > 2199)
    ? { ok: false, message: `The year is ${year}.` }
    : resolveDate(date, near);
}

function addDays(day: IsoDate, days: number): IsoDate {
  return utcDay(epochMs(startOfUtcDay(day) + days * DAY_MS));
}

function nearestWeekday(day: IsoDate, weekday: string): IsoDate {
  const offset = WEEKDAYS.indexOf(weekday) - new Date(startOfUtcDay(day)).getUTCDay();
  return addDays(day, ((offset + 10) % 7) - 3);
}

/** The first day on which a time is not long before the event that is there already. */
function dayAfter(day: IsoDate, ofDay: number, lastAt: EpochMs, zone: string): IsoDate {
  const found = resolveZoned(day, ofDay, zone);
  const at = found.kind === 'one' ? found.at : found.kind === 'twice' ? found.first : lastAt;
  const days = Math.ceil((lastAt - STEP_BACK_MS - at) / DAY_MS);
  return days > 0 ? addDays(day, days) : day;
}

function doubtZoned(kind: 'one' | 'none' | 'twice', zone: string): string | null {
  if (kind === 'one') return null;
  return kind === 'none'
    ? `The clocks of ${zone} were put forward over this time: it does not exist there.`
    : `The clocks of ${zone} were put back over this time: it was there twice.`;
}

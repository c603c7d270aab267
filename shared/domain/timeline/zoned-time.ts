import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
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
} from '../units';

/** What the clock on the wall of a zone shows: its day, and milliseconds since midnight of that clock. */
export interface WallClock {
  readonly day: IsoDate;
  readonly ofDayMs: number;
}

/** The instant of a time on a wall clock: in a spring night some times do not exist, in an autumn night some exist twice. */
export type ZonedTime =
  | { readonly kind: 'one'; readonly at: EpochMs }
  /** The clock jumped over it, `from` one time `to` another. */
  | { readonly kind: 'none'; readonly from: WallClock; readonly to: WallClock }
  | { readonly kind: 'twice'; readonly first: EpochMs; readonly second: EpochMs };

/** Whether an engine knows a zone of this name: `Europe/Berlin`, `UTC`. Remembered: a table may ask for each of its rows. */
export function isZone(name: string): boolean {
  const known = asked.get(name) ?? askEngine(name);
  if (asked.size >= MOST_REMEMBERED) asked.clear();
  asked.set(name, known);
  return known;
}

const MOST_REMEMBERED = 1000;
const asked = new Map<string, boolean>();

function askEngine(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * @param ofDayMs milliseconds since midnight as the clock shows it; a day's worth more or less leads into the next or last day
 * @param zone IANA name
 * @throws RangeError where there is no such zone: names are checked where they come in ({@link isZone})
 */
export function resolveZoned(day: IsoDate, ofDayMs: number, zone: string): ZonedTime {
  return resolveWall(startOfUtcDay(day) + ofDayMs, zone);
}

/** As {@link resolveZoned}, for a wall clock as one number: the milliseconds since 1970 if it showed UTC. */
export function resolveWall(wall: number, zone: string): ZonedTime {
  const steady = steadyOffset(Math.floor(wall / DAY_MS), zone);
  if (steady !== null) return { kind: 'one', at: epochMs(wall - steady) };
  const written = calendarTime(wall);
  const first = toZoned(written, zone, 'earlier');
  const second = toZoned(written, zone, 'later');
  const [early, late] = [first.toDate().getTime(), second.toDate().getTime()];
  if (early === late) return { kind: 'one', at: epochMs(early) };
  if (early + first.offset === wall) return { kind: 'twice', first: epochMs(early), second: epochMs(late) };
  const jump = findJump(early, late, zone);
  return { kind: 'none', from: wallOf(jump + first.offset), to: wallOf(jump + second.offset) };
}

/** What the clock of a zone shows at an instant. */
export function wallClock(at: EpochMs, zone: string): WallClock {
  return wallOf(wallAt(at, zone));
}

/** The same as one number, as {@link resolveWall} takes it. */
export function wallAt(at: EpochMs, zone: string): number {
  return at + (steadyOffset(Math.floor(at / DAY_MS), zone) ?? fromAbsolute(at, zone).offset);
}

function wallOf(wall: number): WallClock {
  const day = utcDay(epochMs(wall));
  return { day, ofDayMs: wall - startOfUtcDay(day) };
}

function calendarTime(wall: number): CalendarDateTime {
  const at = new Date(wall);
  return new CalendarDateTime(
    ...([at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()] as const),
    ...([at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds()] as const),
  );
}

/** The second in which a zone's offset changes, between two instants that lie before and after it. */
function findJump(before: number, after: number, zone: string): number {
  const { offset } = fromAbsolute(before, zone);
  let [low, high] = [before, after];
  while (high - low > SECOND_MS) {
    const middle = Math.floor((low + high) / 2 / SECOND_MS) * SECOND_MS;
    if (middle <= low) break;
    if (fromAbsolute(middle, zone).offset === offset) low = middle;
    else high = middle;
  }
  return Math.ceil(high / SECOND_MS) * SECOND_MS;
}

const remembered = new Map<string, number | null>();

/**
 * How far a zone is ahead of UTC on a day and the days beside it; null where it changes in them. No zone has changed twice
 * in three days. Remembered, because asking an engine costs microseconds and a table asks for each of its rows.
 *
 * @param day days since 1970-01-01
 */
function steadyOffset(day: number, zone: string): number | null {
  if (zone === 'UTC') return 0;
  const key = `${day} ${zone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const before = fromAbsolute((day - 1) * DAY_MS, zone).offset;
  const after = fromAbsolute((day + 2) * DAY_MS, zone).offset;
  const offset = before === after ? before : null;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, offset);
  return offset;
}

/** `14:03`, and the seconds where there are any. */
export function sayClock(ofDayMs: number): string {
  const pad = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const ms = ((ofDayMs % DAY_MS) + DAY_MS) % DAY_MS;
  const time = `${pad(ms / HOUR_MS)}:${pad((ms % HOUR_MS) / MINUTE_MS)}`;
  return ms % MINUTE_MS < SECOND_MS ? time : `${time}:${pad((ms % MINUTE_MS) / SECOND_MS)}`;
}

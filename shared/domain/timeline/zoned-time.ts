import { CalendarDateTime, fromAbsolute, toZoned } from '@internationalized/date';
import { type EpochMs, epochMs, type IsoDate, startOfUtcDay } from '../units';

/** The instant of a time on a wall clock: in a spring night some times do not exist, in an autumn night some exist twice. */
export type ZonedTime =
  | { readonly kind: 'one'; readonly at: EpochMs }
  | { readonly kind: 'none' }
  | { readonly kind: 'twice'; readonly first: EpochMs; readonly second: EpochMs };

/**
 * @param ofDayMs milliseconds since midnight as the clock shows it
 * @param zone IANA name
 * @throws RangeError where there is no such zone: names are checked where they come in
 */
export function resolveZoned(day: IsoDate, ofDayMs: number, zone: string): ZonedTime {
  const wall = startOfUtcDay(day) + ofDayMs;
  const written = fromAbsolute(wall, 'UTC');
  const local = new CalendarDateTime(
    ...([written.year, written.month, written.day] as const),
    ...([written.hour, written.minute, written.second, written.millisecond] as const),
  );
  const [first, second] = [toZoned(local, zone, 'earlier'), toZoned(local, zone, 'later')];
  const [early, late] = [first.toDate().getTime(), second.toDate().getTime()];
  if (early === late) return { kind: 'one', at: epochMs(early) };
  return early + first.offset === wall
    ? { kind: 'twice', first: epochMs(early), second: epochMs(late) }
    : { kind: 'none' };
}

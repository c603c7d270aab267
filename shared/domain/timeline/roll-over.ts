import { DAY_MS, type EpochMs, epochMs, HOUR_MS, type IsoDate, MINUTE_MS, startOfUtcDay } from '../units';

/**
 * A step back of up to this is a line out of order; a longer one is midnight. People write down late what
 * happened minutes or an hour ago; no timeline goes back by most of a day.
 */
export const STEP_BACK_MS = 6 * HOUR_MS;

/**
 * The instant meant by a time of day without a date, from the row before it: between 6 hours before that row
 * and 18 hours after it, but never before the first day.
 *
 * @param firstDay the day of the incident, or of the date heading that the time stands under
 * @param sinceMidnight milliseconds since 00:00 UTC; may lie outside one day where an offset was taken off
 * @param previousAt the row before, or null where there is none
 */
export function resolveTime(firstDay: IsoDate, sinceMidnight: number, previousAt: EpochMs | null): EpochMs {
  const first = startOfUtcDay(firstDay) + sinceMidnight;
  if (previousAt === null) return epochMs(first);
  const earliest = previousAt - STEP_BACK_MS;
  const daysOn = Math.max(0, Math.ceil((earliest - first) / DAY_MS));
  return epochMs(first + daysOn * DAY_MS);
}

/** As {@link resolveTime}, for a minute of the day as a row's time field gives it. */
export function resolveInstant(firstDay: IsoDate, minuteOfDay: number, previousAt: EpochMs | null): EpochMs {
  return resolveTime(firstDay, minuteOfDay * MINUTE_MS, previousAt);
}

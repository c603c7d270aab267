import { formatDayAndMonth, formatTimeUtc } from '../agenda/say-time';
import { type EpochMs, utcDay } from '../units';

/** `09:27`; `~09:27` where it is not exact; `12 May, 09:27` where there is more than one day. All UTC. */
export function sayMoment(at: EpochMs, approximate: boolean, withDay: boolean): string {
  const time = `${approximate ? '~' : ''}${formatTimeUtc(at)}`;
  return withDay ? `${formatDayAndMonth(utcDay(at))}, ${time}` : time;
}

/** The end of a stretch whose beginning has been said: without its day where that is the same. */
export function sayEnd(from: EpochMs, to: EpochMs, approximate: boolean, withDay: boolean): string {
  return sayMoment(to, approximate, withDay && utcDay(from) !== utcDay(to));
}

/** Whether a time of day alone does not say which of these moments is meant. */
export function spansDays(events: readonly { readonly at: EpochMs | null }[]): boolean {
  let [first, last]: [EpochMs | null, EpochMs | null] = [null, null];
  for (const { at } of events) {
    if (at === null) continue;
    if (first === null || at < first) first = at;
    if (last === null || at > last) last = at;
  }
  return first !== null && last !== null && utcDay(first) !== utcDay(last);
}

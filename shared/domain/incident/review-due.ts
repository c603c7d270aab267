import { formatDateShort, formatDuration, formatTimeUtc } from '../agenda/say-time';
import { DAY_MS, durationMs, type EpochMs, epochMs, HOUR_MS, startOfUtcDay, utcDay } from '../units';
import { milestoneTimes } from './durations';
import { knownDay } from './known-day';
import type { ReviewKind, TeamPolicy } from './policy';
import type { IncidentRecord } from './types';

/** The last moment that `Date` knows (ECMA-262, Time Values). */
const LAST_MOMENT_MS = 8.64e15;

/** By when a review is due. */
export type ReviewDue =
  | { readonly kind: 'at'; readonly at: EpochMs }
  /** Nothing is due: a log entry has no time, and a level may have none. */
  | { readonly kind: 'never' }
  /** What is missing to say it. */
  | { readonly kind: 'unknown'; readonly missing: 'severity' | 'date' };

/**
 * The level's hours after the incident was resolved. Before it is marked as resolved, and where nobody has said
 * when, they count from the end of its UTC day: late enough for any incident of one day, and there is a time to plan with.
 */
export function reviewDue(
  { incident, events }: Pick<IncidentRecord, 'incident' | 'events'>,
  { levels }: TeamPolicy,
  answer: ReviewKind,
): ReviewDue {
  if (answer === 'entry') return { kind: 'never' };
  if (incident.severity === null) return { kind: 'unknown', missing: 'severity' };
  const { dueHours } = levels[incident.severity];
  if (dueHours === null) return { kind: 'never' };
  const day = knownDay({ incident, events });
  const from = milestoneTimes(events).resolved ?? (day === null ? null : startOfUtcDay(day) + DAY_MS);
  if (from === null) return { kind: 'unknown', missing: 'date' };
  return { kind: 'at', at: epochMs(Math.min(from + dueHours * HOUR_MS, LAST_MOMENT_MS)) };
}

/** `Fri 6 Mar 2026, 11:10 UTC` */
export function sayMomentUtc(at: EpochMs): string {
  return `${formatDateShort(utcDay(at))}, ${formatTimeUtc(at)} UTC`;
}

/** `Overdue by 3 h`; empty while there is time left. */
export function sayOverdue(at: EpochMs, now: EpochMs): string {
  return now <= at ? '' : `Overdue by ${formatDuration(durationMs(now - at))}`;
}

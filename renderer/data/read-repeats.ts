import { findRepeats, type PastIncident, type Repeat } from '#shared/domain/log/repeats';
import { DAY_MS, epochMs, startOfUtcDay, utcDay } from '#shared/domain/units';
import type { DebriefDb } from './db';

/**
 * The incidents on this computer that one may repeat, the latest first; null where it has no date.
 *
 * Only those of the days before it are read, by the index of days: years of incidents cost nothing.
 */
export async function readRepeats(
  db: DebriefDb,
  incident: PastIncident,
  withinDays: number,
): Promise<Repeat[] | null> {
  const { date } = incident;
  if (date === null) return null;
  const first = utcDay(epochMs(Math.max(startOfUtcDay(date) - withinDays * DAY_MS, FIRST_DAY_MS)));
  const log = await db.incidents.where('date').between(first, date, true, true).toArray();
  return findRepeats(
    incident,
    log.filter(({ deletedAt }) => deletedAt === null),
    withinDays,
  );
}

/** 0000-01-01: before it, days have no four-digit year and would not sort as text. */
const FIRST_DAY_MS = Date.parse('0000-01-01T00:00:00Z');

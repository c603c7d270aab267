import { DAY_MS, type EpochMs, type IsoDate, startOfUtcDay } from '../units';
import { similarTitles } from './similar-titles';

/** What of an incident tells whether another repeats it. */
export interface PastIncident {
  readonly id: string;
  readonly title: string;
  readonly services: readonly string[];
  readonly date: IsoDate | null;
  readonly createdAt: EpochMs;
}

/** An incident that came before and was of the same kind. */
export interface Repeat {
  readonly id: string;
  /** Never blank. */
  readonly title: string;
  /** Whole days; 0 on the same day. */
  readonly daysEarlier: number;
  /** What both have: `checkout-web`; empty where their titles are alike. */
  readonly service: string;
}

/**
 * The incidents that this one may repeat: at most so many days before it, with an affected service in common or
 * with clearly similar titles. It may be wrong, and people have the last word.
 *
 * @param withinDays 30 by default in a team's thresholds
 * @returns the latest first; null where the incident has no date, so that nobody can look
 */
export function findRepeats(
  incident: PastIncident,
  log: readonly PastIncident[],
  withinDays: number,
): Repeat[] | null {
  const { date } = incident;
  if (date === null) return null;
  const day = startOfUtcDay(date);
  return log
    .flatMap((other): Repeat[] => {
      if (other.id === incident.id || other.date === null) return [];
      const daysEarlier = (day - startOfUtcDay(other.date)) / DAY_MS;
      if (daysEarlier < 0 || daysEarlier > withinDays) return [];
      // Of two on one day the one that was written down first came first.
      if (daysEarlier === 0 && other.createdAt >= incident.createdAt) return [];
      const service = sharedService(incident.services, other.services);
      if (service === null && !similarTitles(incident.title, other.title)) return [];
      return [
        {
          id: other.id,
          title: other.title.trim() || 'Untitled incident',
          daysEarlier,
          service: service ?? '',
        },
      ];
    })
    .sort((one, next) => one.daysEarlier - next.daysEarlier);
}

function sharedService(mine: readonly string[], theirs: readonly string[]): string | null {
  const names = new Set(theirs.map((name) => name.trim().toLowerCase()));
  return mine.map((name) => name.trim()).find((name) => name !== '' && names.has(name.toLowerCase())) ?? null;
}

/** `12 days earlier` */
export function sayDaysEarlier(days: number): string {
  if (days === 0) return 'earlier that day';
  return days === 1 ? 'a day earlier' : `${days} days earlier`;
}

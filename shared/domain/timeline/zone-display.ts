import { fromAbsolute } from '@internationalized/date';
import { DAY_MS, type EpochMs, type IsoDate, isoDate, startOfUtcDay, utcDay } from '../units';

/** A moment as the clocks of a place had it. */
export interface ZonedMoment {
  /** `15:23` */
  readonly time: string;
  readonly day: IsoDate;
  /** Days by which that calendar is ahead of UTC's: −1, 0 or 1. */
  readonly daysAhead: number;
}

/** Beyond these years a day is not written `YYYY-MM-DD`. */
const FIRST_MS = Date.UTC(1, 0, 1);
const LAST_MS = Date.UTC(9999, 0, 1);

/**
 * A moment on the clocks of an IANA zone, daylight saving included.
 *
 * @param zone such as `Europe/Berlin`; anything, since records are imported
 * @returns null where there is no such zone, or no calendar has the moment
 */
export function showInZone(at: EpochMs, zone: string): ZonedMoment | null {
  if (at < FIRST_MS || at > LAST_MS) return null;
  const local = inZone(at, zone);
  const day = local && isoDate(`${pad(local.year, 4)}-${pad(local.month, 2)}-${pad(local.day, 2)}`);
  if (!local || !day) return null;
  return {
    time: `${pad(local.hour, 2)}:${pad(local.minute, 2)}`,
    day,
    daysAhead: Math.round((startOfUtcDay(day) - startOfUtcDay(utcDay(at))) / DAY_MS),
  };
}

/** `Berlin`, `Buenos Aires`: what people call a zone. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Whether the zone is one of its own, to be shown beside UTC. */
export function isOtherZone(zone: string): boolean {
  return !/^(?:UTC|Etc\/(?:UTC|UCT|GMT|Zulu|Universal|Greenwich|GMT[+-]?0)|GMT|UCT|Zulu)$/i.test(zone);
}

/** @returns null for a zone that this computer does not know: the library says so by an error */
function inZone(at: EpochMs, zone: string) {
  try {
    return fromAbsolute(at, zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function pad(count: number, digits: number): string {
  return String(count).padStart(digits, '0');
}

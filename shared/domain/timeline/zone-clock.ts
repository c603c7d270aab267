import { type EpochMs, epochMs, MINUTE_MS } from '../units';
import type { AreaZone, WrittenZone } from './time-zone';
import { resolveWall, wallAt, type ZonedTime } from './zoned-time';

/** The clock of one zone. A time on its wall is one number: milliseconds since 1970 if it showed UTC. */
export interface ZoneClock {
  readonly name: string;
  readonly wallAt: (at: EpochMs) => number;
  readonly resolve: (wall: number) => ZonedTime;
}

/** @param zone IANA name */
export function clockOfArea(zone: string): ZoneClock {
  return { name: zone, wallAt: (at) => wallAt(at, zone), resolve: (wall) => resolveWall(wall, zone) };
}

/** @returns null where the name of a zone does not say how far from UTC it is */
export function clockOf(zone: WrittenZone | AreaZone): ZoneClock | null {
  if (!('exact' in zone)) return clockOfArea(zone.area);
  if (zone.offset === null) return zone.area === null ? null : clockOfArea(zone.area);
  const ahead = zone.offset * MINUTE_MS;
  return {
    name: zone.exact && ahead === 0 ? 'UTC' : zone.name,
    wallAt: (at) => at + ahead,
    resolve: (wall) => ({ kind: 'one', at: epochMs(wall - ahead) }),
  };
}

/** False for the name of winter time in summer, and the other way round: most who write `PST` in July mean the clock on their wall. */
export function fitsSeason({ offset, exact, area }: WrittenZone, at: EpochMs): boolean {
  return exact || offset === null || (area !== null && wallAt(at, area) - at === offset * MINUTE_MS);
}

import { useMemo } from 'react';
import { cityOf, isOtherZone, showInZone, type ZonedMoment } from '#shared/domain/timeline/zone-display';
import { type EpochMs, epochMs } from '#shared/domain/units';

/** The zone of the people, beside UTC. The same object while the zone is the same. */
export interface SecondZone {
  /** `Berlin` */
  readonly city: string;
  readonly inZone: (at: EpochMs) => ZonedMoment | null;
}

const ANY_MOMENT = epochMs(0);

/** Null where only UTC is shown, or this computer does not know the zone. */
export function useSecondZone(zone: string): SecondZone | null {
  return useMemo(() => {
    if (!isOtherZone(zone) || showInZone(ANY_MOMENT, zone) === null) return null;
    // Every save asks for every row again.
    const known = new Map<EpochMs, ZonedMoment | null>();
    const inZone = (at: EpochMs) => {
      const moment = known.has(at) ? (known.get(at) ?? null) : showInZone(at, zone);
      known.set(at, moment);
      return moment;
    };
    return { city: cityOf(zone), inZone };
  }, [zone]);
}

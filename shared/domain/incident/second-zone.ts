import { fromAbsolute } from '@internationalized/date';
import { formatDayAndMonth } from '../agenda/say-time';
import { isoDate } from '../units';
import type { Tick } from './time-axis';

/** The same marks as people there read them. */
export interface SecondZone {
  /** The town of its name: `Berlin` for `Europe/Berlin`. */
  readonly name: string;
  /** One for each tick. */
  readonly labels: readonly string[];
}

/**
 * The marks of an axis in another zone, with the offset that holds at each.
 *
 * @param zone IANA name
 * @returns null for UTC, and for a name that this computer does not know
 */
export function secondZone(zone: string, ticks: readonly Tick[]): SecondZone | null {
  if (zone === 'UTC') return null;
  try {
    const labels = ticks.map(({ at }) => {
      const { year, month, day, hour, minute } = fromAbsolute(at, zone);
      const date = isoDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
      if (hour === 0 && minute === 0 && date !== null) return formatDayAndMonth(date);
      return `${digits(hour, 2)}:${digits(minute, 2)}`;
    });
    return { name: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '), labels };
  } catch (error) {
    if (error instanceof RangeError) return null; // thrown by Intl for a zone that is in no table
    throw error;
  }
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

import { describe, expect, it } from 'vitest';
import { cityOf, isOtherZone, showInZone } from '#shared/domain/timeline/zone-display';
import { epochMs } from '#shared/domain/units';
import { momentOf } from '../document/records';

describe('a moment in a second zone', () => {
  it.each([
    ['2026-05-12T13:23:00Z', 'Europe/Berlin', '15:23', '2026-05-12', 0],
    ['2026-05-12T22:30:59Z', 'Europe/Berlin', '00:30', '2026-05-13', 1],
    ['2026-05-12T02:00:00Z', 'America/New_York', '22:00', '2026-05-11', -1],
    ['2026-01-12T13:23:00Z', 'Europe/Berlin', '14:23', '2026-01-12', 0],
    ['2026-05-12T00:00:00Z', 'Asia/Kathmandu', '05:45', '2026-05-12', 0],
    ['2026-05-12T11:00:00Z', 'Pacific/Kiritimati', '01:00', '2026-05-13', 1],
    // Clocks go forward at 01:00 UTC and back at 01:00 UTC.
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', '01:59', '2026-03-29', 0],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '03:00', '2026-03-29', 0],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '02:30', '2026-10-25', 0],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '02:30', '2026-10-25', 0],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '00:30', '2027-01-01', 1],
  ])('%s in %s is %s on %s, %i ahead', (at, zone, time, day, daysAhead) => {
    expect(showInZone(momentOf(at), zone)).toEqual({ time, day, daysAhead });
  });

  it.each([['Nowhere/At_All'], [''], ['<b>'], ['__proto__']])(
    'is not shown in %o, which is no zone',
    (zone) => {
      expect(showInZone(momentOf('2026-05-12T13:23:00Z'), zone)).toBeNull();
    },
  );

  it.each([[8.64e15], [8.7e15], [-8.64e15], [Date.UTC(9999, 11, 31)], [-62_200_000_000_000]])(
    'is not shown where no calendar has it: %d',
    (at) => {
      expect(showInZone(epochMs(at), 'Europe/Berlin')).toBeNull();
    },
  );

  it.each([
    ['Europe/Berlin', 'Berlin'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s is called %s', (zone, city) => {
    expect(cityOf(zone)).toBe(city);
  });

  it.each([
    ['UTC', false],
    ['Etc/UTC', false],
    ['Etc/GMT', false],
    ['GMT', false],
    ['Etc/GMT+5', true],
    ['Europe/London', true],
  ])('%s stands beside UTC: %s', (zone, is) => {
    expect(isOtherZone(zone)).toBe(is);
  });
});

import { parseZonedDateTime } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZone, resolveZoned, sayClock, wallClock } from '#shared/domain/timeline/zoned-time';
import { epochMs, HOUR_MS, type IsoDate, isoDate, MINUTE_MS } from '#shared/domain/units';

const dayOf = (text: string): IsoDate => {
  const day = isoDate(text);
  if (day === null) throw new Error(text);
  return day;
};
const ofDay = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR_MS + minutes * MINUTE_MS;
};
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

/** `2026-03-29 02:30 Europe/Berlin` as one line. */
function tell(written: string): string {
  const [day = '', clock = '', zone = ''] = written.split(' ');
  const found = resolveZoned(dayOf(day), ofDay(clock), zone);
  if (found.kind === 'one') return iso(found.at);
  if (found.kind === 'twice') return `${iso(found.first)} and ${iso(found.second)}`;
  const { from, to } = found;
  return `none: ${from.day} ${sayClock(from.ofDayMs)} → ${to.day} ${sayClock(to.ofDayMs)}`;
}

describe('a time on the clock of a zone', () => {
  it.each([
    ['2026-07-01 12:00 UTC', '2026-07-01T12:00'],
    ['2026-07-01 00:10 Europe/Berlin', '2026-06-30T22:10'],
    ['2026-01-01 12:00 Europe/Berlin', '2026-01-01T11:00'],
    ['2026-07-01 12:00 Asia/Kathmandu', '2026-07-01T06:15'],
    ['2026-07-01 22:00 America/New_York', '2026-07-02T02:00'],
    // The night in spring: 02:00 is the first that is not there, 03:00 the first that is.
    ['2026-03-29 01:59 Europe/Berlin', '2026-03-29T00:59'],
    ['2026-03-29 02:00 Europe/Berlin', 'none: 2026-03-29 02:00 → 2026-03-29 03:00'],
    ['2026-03-29 02:59 Europe/Berlin', 'none: 2026-03-29 02:00 → 2026-03-29 03:00'],
    ['2026-03-29 03:00 Europe/Berlin', '2026-03-29T01:00'],
    ['2026-03-08 02:30 America/New_York', 'none: 2026-03-08 02:00 → 2026-03-08 03:00'],
    // The night in autumn.
    ['2026-10-25 01:59 Europe/Berlin', '2026-10-24T23:59'],
    ['2026-10-25 02:00 Europe/Berlin', '2026-10-25T00:00 and 2026-10-25T01:00'],
    ['2026-10-25 02:59 Europe/Berlin', '2026-10-25T00:59 and 2026-10-25T01:59'],
    ['2026-10-25 03:00 Europe/Berlin', '2026-10-25T02:00'],
    ['2026-11-01 01:30 America/New_York', '2026-11-01T05:30 and 2026-11-01T06:30'],
    // Half an hour, midnight, and a whole day.
    ['2026-10-04 02:15 Australia/Lord_Howe', 'none: 2026-10-04 02:00 → 2026-10-04 02:30'],
    ['2026-04-05 01:45 Australia/Lord_Howe', '2026-04-04T14:45 and 2026-04-04T15:15'],
    ['2018-11-04 00:30 America/Sao_Paulo', 'none: 2018-11-04 00:00 → 2018-11-04 01:00'],
    ['2011-12-30 12:00 Pacific/Apia', 'none: 2011-12-30 00:00 → 2011-12-31 00:00'],
  ])('%s', (written, expected) => {
    expect(tell(written)).toBe(expected);
  });

  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  );
  const moments = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2090, 0, 1) });

  it('comes back from every instant', () => {
    fc.assert(
      fc.property(zones, moments, (zone, ms) => {
        const { day, ofDayMs } = wallClock(epochMs(ms), zone);
        expect(ofDayMs).toBeGreaterThanOrEqual(0);
        const found = resolveZoned(day, ofDayMs, zone);
        const instants =
          found.kind === 'one' ? [found.at] : found.kind === 'twice' ? [found.first, found.second] : [];
        expect(instants).toContain(ms);
      }),
    );
  });

  it('is what the library says, hour by hour of a year with its two odd nights', () => {
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += HOUR_MS) {
      const wall = new Date(ms).toISOString().slice(0, 19);
      const found = resolveZoned(dayOf(wall.slice(0, 10)), ofDay(wall.slice(11, 16)), 'Europe/Berlin');
      if (found.kind === 'none') continue;
      const early = parseZonedDateTime(`${wall}[Europe/Berlin]`).toDate().getTime();
      expect(found.kind === 'one' ? found.at : found.first).toBe(early);
    }
  });
});

describe('the name of a zone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['America/Argentina/Ushuaia', true],
    ['Europe/Nowhere', false],
    ['CE ST', false],
    ['', false],
    ['../etc', false],
  ])('%j: %s', (name, known) => {
    expect(isZone(name)).toBe(known);
  });
});

describe('a clock', () => {
  it.each([
    [0, '00:00'],
    [ofDay('14:03'), '14:03'],
    [ofDay('14:03') + 5_000, '14:03:05'],
    [ofDay('23:59') + 59_999, '23:59:59'],
    [-HOUR_MS, '23:00'],
    [Date.UTC(2026, 2, 17, 14, 3), '14:03'],
  ])('%i ms after midnight shows %s', (ms, shown) => {
    expect(sayClock(ms)).toBe(shown);
  });
});

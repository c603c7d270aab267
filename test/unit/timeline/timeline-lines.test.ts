import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/domain/incident/types';
import { findSilences } from '#shared/domain/timeline/silences';
import { type LineOptions, lineUp } from '#shared/domain/timeline/timeline-lines';
import { showInZone } from '#shared/domain/timeline/zone-display';
import { epochMs, type IsoDate } from '#shared/domain/units';
import { eventOf, momentOf } from '../document/records';

const DAY = '2026-05-12' as IsoDate; // written as a day is
const PLAIN: LineOptions = { day: DAY, isShown: () => true, inZone: null, gaps: new Map() };

const read = (events: readonly TimelineEvent[], options: Partial<LineOptions> = {}) =>
  lineUp(events, { ...PLAIN, ...options }).map(({ event, previousAt, newDay, newZoneDay, gap }) => [
    event.text,
    previousAt === null ? null : new Date(previousAt).toISOString().slice(11, 16),
    newDay,
    newZoneDay,
    gap ? gap.length / 60_000 : null,
  ]);

const ROWS = [
  eventOf('2026-05-12T21:50:00Z', 'a', { starred: true }),
  eventOf(null, 'b'),
  eventOf('2026-05-12T22:10:00Z', 'c', { starred: true }),
  eventOf('2026-05-13T00:05:00Z', 'd'),
  eventOf(null, 'e', { starred: true }),
];

describe('the lines of a timeline', () => {
  it('name a day where it begins, and the time above for a row that has none', () => {
    expect(read(ROWS)).toEqual([
      ['a', null, null, null, null],
      ['b', '21:50', null, null, null],
      ['c', '21:50', null, null, null],
      ['d', '22:10', '2026-05-13', null, null],
      ['e', '00:05', null, null, null],
    ]);
  });

  it('name the day of the second zone where it begins there', () => {
    const inZone = (at: number) => showInZone(epochMs(at), 'Europe/Berlin');
    expect(read(ROWS, { inZone }).map(([text, , day, zoneDay]) => [text, day, zoneDay])).toEqual([
      ['a', null, null],
      ['b', null, null],
      ['c', null, '2026-05-13'],
      ['d', '2026-05-13', null],
      ['e', null, null],
    ]);
  });

  it('tell a row that has no time of the hidden row above it, and name days as they are shown', () => {
    const isShown = ({ starred }: TimelineEvent) => starred;
    expect(read(ROWS, { isShown })).toEqual([
      ['a', null, null, null, null],
      ['c', '21:50', null, null, null],
      ['e', '00:05', null, null, null],
    ]);
  });

  it('say how long nothing is written, behind the row that it follows', () => {
    const gaps = new Map(findSilences(ROWS).map((gap) => [gap.afterId, gap]));
    expect(read(ROWS, { gaps }).map(([text, , , , gap]) => [text, gap])).toEqual([
      ['a', 20],
      ['b', null],
      ['c', 115],
      ['d', null],
      ['e', null],
    ]);
  });

  it('are there for a moment that no calendar has, and for no rows at all', () => {
    const beyond = { ...eventOf(null, 'z'), at: epochMs(9e15) };
    expect(read([beyond])).toEqual([['z', null, null, null, null]]);
    expect(read([])).toEqual([]);
    expect(momentOf('2026-05-12T21:50:00Z')).toBe(ROWS[0]?.at);
  });
});

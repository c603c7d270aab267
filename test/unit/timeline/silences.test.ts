import { describe, expect, it } from 'vitest';
import type { Milestone } from '#shared/domain/incident/types';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import { findSilences } from '#shared/domain/timeline/silences';
import { type EpochMs, type IsoDate, MINUTE_MS } from '#shared/domain/units';

const event = (id: string, minute: number | null, milestone: Milestone | null = null) => ({
  id,
  at: (minute === null ? null : minute * MINUTE_MS) as EpochMs | null,
  milestone,
});
const gaps = (events: ReturnType<typeof event>[]) =>
  findSilences(events).map(({ from, to, length, afterId }) => [
    afterId,
    from / MINUTE_MS,
    to / MINUTE_MS,
    length / MINUTE_MS,
  ]);

describe('silences of a timeline', () => {
  it('are gaps of 15 minutes and more between one event and the next', () => {
    expect(gaps([event('a', 0), event('b', 14), event('c', 29), event('d', 60)])).toEqual([
      ['b', 14, 29, 15],
      ['c', 29, 60, 31],
    ]);
  });

  it('lie between impact start and resolved where these are marked', () => {
    const events = [
      event('before', 0),
      event('start', 30, 'impact_start'),
      event('middle', 60),
      event('end', 70, 'resolved'),
      event('after', 120),
    ];
    expect(gaps(events)).toEqual([['start', 30, 60, 30]]);
  });

  it('do not depend on the order of the rows, nor on rows without a time', () => {
    expect(gaps([event('b', 30), event('x', null), event('a', 0)])).toEqual([['a', 0, 30, 30]]);
    expect(gaps([event('x', null), event('a', 0)])).toEqual([]);
    expect(gaps([])).toEqual([]);
  });

  it('ignore a milestone that has no time', () => {
    expect(gaps([event('s', null, 'impact_start'), event('a', 0), event('b', 20)])).toEqual([
      ['a', 0, 20, 20],
    ]);
  });
});

describe('a time typed into a row', () => {
  const day = '2026-05-12' as IsoDate;
  const moment = (text: string) => Date.parse(`${text}:00Z`) as EpochMs;

  it.each([
    ['09:10', null, '2026-05-12T09:10'],
    ['09:10', '2026-05-12T15:10', '2026-05-12T09:10'],
    ['09:09', '2026-05-12T15:10', '2026-05-13T09:09'],
    ['00:04', '2026-05-12T23:58', '2026-05-13T00:04'],
    ['23:58', '2026-05-13T00:04', '2026-05-12T23:58'],
    ['12:00', '2026-05-14T11:00', '2026-05-14T12:00'],
    ['12:00', '2026-05-01T11:00', '2026-05-12T12:00'],
  ])('%s below %s is %s', (typed, previous, expected) => {
    const [hour = 0, rest = 0] = typed.split(':').map(Number);
    const at = resolveInstant(day, hour * 60 + rest, previous === null ? null : moment(previous));
    expect(new Date(at).toISOString().slice(0, 16)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDateLong,
  formatDateShort,
  formatDayAndMonth,
  formatDuration,
  formatTimeUtc,
  stageState,
} from '#shared/domain/agenda/say-time';
import type { DurationMs, EpochMs, IsoDate } from '#shared/domain/units';

const ms = (value: number) => value as DurationMs;
const minute = 60_000;

describe('times as people read them', () => {
  it.each([
    [342_000, '5:42'],
    [341_001, '5:42'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1000, '+0:01'],
    [-134_000, '+2:14'],
    [-3_723_000, '+1:02:03'],
  ])('%d ms left of a stage are %s', (left, shown) => {
    expect(formatClock(ms(left))).toBe(shown);
  });

  it.each([
    [0, 'under 1 min'],
    [59_999, 'under 1 min'],
    [-59_999, 'under 1 min'],
    [minute, '1 min'],
    [17 * minute + 59_000, '17 min'],
    [60 * minute, '1 h'],
    [108 * minute, '1 h 48 min'],
    [24 * 60 * minute, '1 d'],
    [51 * 60 * minute + 20 * minute, '2 d 3 h'],
    [24 * 60 * minute + 59 * minute, '1 d'],
    [-90 * minute, '−1 h 30 min'],
  ])('%d ms are %s', (length, shown) => {
    expect(formatDuration(ms(length))).toBe(shown);
  });

  it('says a moment in UTC, and nothing where there is none', () => {
    expect(formatTimeUtc(Date.UTC(2026, 4, 12, 9, 27, 59) as EpochMs)).toBe('09:27');
    expect(formatTimeUtc(-1 as EpochMs)).toBe('23:59');
    expect(formatTimeUtc(9e15 as EpochMs)).toBe('–');
  });

  it('says a day without asking the computer for its language', () => {
    const day = '2026-05-12' as IsoDate;
    expect([formatDateShort(day), formatDateLong(day), formatDayAndMonth(day)]).toEqual([
      'Tue 12 May 2026',
      'Tuesday 12 May 2026',
      '12 May',
    ]);
    expect(formatDateShort('2028-02-29' as IsoDate)).toBe('Tue 29 Feb 2028');
    expect(formatDateLong('0099-01-01' as IsoDate)).toBe('Thursday 1 Jan 0099');
  });

  it.each([
    [20, 20, 'on_time'],
    [4.1, 20, 'on_time'],
    [4, 20, 'soon'],
    [0.1, 20, 'soon'],
    [0, 20, 'over'],
    [-1, 20, 'over'],
    [0, 0, 'over'],
  ])('%d of %d minutes left is %s', (left, planned, state) => {
    expect(stageState(ms(left * minute), ms(planned * minute))).toBe(state);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '#shared/domain/timeline/parse-line';

const at = (minuteOfDay: number, approximate = false, day: string | null = null) => ({
  minuteOfDay,
  approximate,
  day,
});

describe('a line typed in the meeting', () => {
  it.each([
    ['14:05 rollback starts', at(845), 'rollback starts'],
    ['~14:05 rollback starts', at(845, true), 'rollback starts'],
    ['14:05: rollback starts', at(845), 'rollback starts'],
    ['  14:05   rollback  starts ', at(845), 'rollback  starts'],
    ['2:05pm rollback', at(845), 'rollback'],
    ['at 14:05 we roll back', at(845), 'we roll back'],
    ['14:05', at(845), ''],
    ['14:05 UTC rollback', at(845), 'rollback'],
    ['00:30+02:00 rollback', at(1350), 'rollback'],
    ['2026-05-12 14:05 rollback', at(845, false, '2026-05-12'), 'rollback'],
    ['2026-05-12T00:30+02:00 rollback', at(1350, false, '2026-05-11'), 'rollback'],
    ['14:05–14:20 rollback', at(845), 'rollback (until 14:20)'],
  ])('%s', (line, time, text) => {
    expect(parseLine(line)).toEqual({ time, text, why: null });
  });

  it.each([
    '',
    '   ',
    'rollback starts',
    '3 nodes left',
    '16:9 wall',
    'half past two it ended',
    'May be 14:05',
    'T+5 x',
  ])('%j stays text', (line) => {
    expect(parseLine(line)).toEqual({ time: null, text: line.trim(), why: null });
  });

  it.each([
    ['9:72 gateway', 'There is no minute 72.'],
    ['25:99', 'There is no hour 25.'],
    ['14:05 CET rollback', 'The time is not in UTC but in CET.'],
    ['12 May 14:05 rollback', 'The date has no year.'],
    ['2026-02-31 14:05 x', 'There is no day 2026-02-31.'],
  ])('%s is kept as typed, with the reason', (line, why) => {
    expect(parseLine(line)).toEqual({ time: null, text: line, why });
  });

  it('never throws, and loses no letter of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { time, text: kept } = parseLine(text);
        if (time === null) expect(kept).toBe(text.trim());
      }),
    );
  });
});

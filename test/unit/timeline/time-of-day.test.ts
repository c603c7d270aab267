import { describe, expect, it } from 'vitest';
import { scanTimeInWords } from '#shared/domain/timeline/time-in-words';
import { readTime } from '#shared/domain/timeline/time-of-day';

const minute = (hour: number, rest: number) => hour * 60 + rest;

describe('a time typed into the time of a row', () => {
  it.each([
    ['14:05', minute(14, 5)],
    ['0:00', 0],
    ['23:59', minute(23, 59)],
    ['9:05', minute(9, 5)],
    ['1405', minute(14, 5)],
    ['905', minute(9, 5)],
    ['14h05', minute(14, 5)],
    ['14:05h', minute(14, 5)],
    ['2pm', minute(14, 0)],
    ['2:23 PM', minute(14, 23)],
    ['2:23 p.m.', minute(14, 23)],
    ['12:30 AM', 30],
    ['12:30 PM', minute(12, 30)],
    ['  14:05  ', minute(14, 5)],
  ])('%s is understood', (typed, minuteOfDay) => {
    expect(readTime(typed)).toEqual({ ok: true, minuteOfDay, second: 0, approximate: false, zone: null });
  });

  it.each(['~14:03', 'about 14:03', 'around 2:03pm', 'ca. 14:03', '14:03ish', '≈14:03', '~1403'])(
    '%s is understood as approximate',
    (typed) => {
      expect(readTime(typed)).toMatchObject({ ok: true, minuteOfDay: minute(14, 3), approximate: true });
    },
  );

  it('keeps the second and the zone beside the minute', () => {
    const zone = { name: 'UTC', offset: 0, exact: true, area: null };
    const reading = { ok: true, minuteOfDay: minute(14, 23), second: 5, approximate: false };
    expect(readTime('14:23:05 UTC')).toEqual({ ...reading, zone });
    expect(readTime('14:23:05Z')).toEqual({ ...reading, zone });
    expect(readTime('14:23:05+02:00')).toEqual({
      ...reading,
      zone: { name: '+02:00', offset: 120, exact: true, area: null },
    });
  });

  it.each([
    ['25:99', 'no_such_hour', 'There is no hour 25.'],
    ['24:00', 'no_such_hour', 'There is no hour 24.'],
    ['9:72', 'no_such_minute', 'There is no minute 72.'],
    ['972', 'no_such_minute', 'There is no minute 72.'],
    ['14:05:61', 'no_such_second', 'There is no second 61.'],
    ['13pm', 'no_such_hour', 'There is no 13 pm.'],
    ['0am', 'no_such_hour', 'There is no 0 am.'],
  ])('%s says which part does not exist', (typed, code, message) => {
    expect(readTime(typed)).toEqual({ ok: false, code, message });
  });

  it.each([
    '',
    ' ',
    'soon',
    '14',
    '14:5',
    '1:1',
    '14:05 text',
    '14:05:06:07',
    '16:9',
    '14:050',
    '12345',
    '-5:00',
    '14:05%',
  ])('%j is no time', (typed) => {
    expect(readTime(typed)).toMatchObject({ ok: false, code: 'no_time' });
  });
});

describe('a time in words', () => {
  it.each([
    ['twenty past nine support says', minute(9, 20), 16],
    ['half past two: text', minute(2, 30), 13],
    ['a quarter to one', minute(0, 45), 16],
    ['quarter to twelve', minute(11, 45), 17],
    ['ten to one', minute(0, 50), 10],
    ['five to twelve', minute(11, 55), 14],
    ['at twenty-five past 9', minute(9, 25), 21],
    ["ten o'clock", minute(10, 0), 11],
    ['around noon', minute(12, 0), 11],
    ['about midnight', 0, 14],
  ])('%s', (text, minuteOfDay, end) => {
    expect(scanTimeInWords(text, 0)).toEqual({ minuteOfDay, end });
  });

  it.each(['ten servers past nine', 'noontime', 'half the fleet', 'five past 13', ''])(
    '%j has none',
    (text) => {
      expect(scanTimeInWords(text, 0)).toBeNull();
    },
  );
});

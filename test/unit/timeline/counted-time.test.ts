import { describe, expect, it } from 'vitest';
import { scanCounted } from '#shared/domain/timeline/counted-time';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import { isoDate } from '#shared/domain/units';

const clock = (ms: number) => new Date(ms).toISOString().slice(11, 19).replace(/:00$/, '');

/** Each entry in the order of the paste: `14:08 ~ text`, or `? 14:08 text` for a doubt. */
function read(text: string): string[] {
  const { understood, doubtful } = parsePaste(text, { day: isoDate('2026-05-12') });
  const entries = [
    ...understood.map((event) => ({
      line: event.line,
      says: `${clock(event.at)}${event.approximate ? ' ~' : ''} ${event.text}`,
    })),
    ...doubtful.map(({ line, text: said, proposed }) => ({
      line,
      says: `? ${proposed ? `${clock(proposed.at)} ` : ''}${said}`,
    })),
  ];
  return entries.sort((a, b) => a.line - b.line).map(({ says }) => says);
}

describe('a time counted from the start', () => {
  it.each([
    ['T+5', '5'],
    ['T+ 5', '5'],
    ['t + 5', '5'],
    ['T+05', '5'],
    ['T+00:05', '5'],
    ['T+1:05', '65'],
    ['T+1:02:30', '62.5'],
    ['T+5m', '5'],
    ['T+5 min', '5'],
    ['T+5 minutes', '5'],
    ['T+90s', '1.5'],
    ['T+2h', '120'],
    ['T+1h30m', '90'],
    ['T+1h 30m', '90'],
    ['T+1h30', '90'],
    ['T+1d', '1440'],
    ['T-10', '-10'],
    ['T−10', '-10'],
    ['T+0', '0'],
    ['T-0', '0'],
    ['T0', '0'],
    ['+5m', '5'],
    ['+2 h', '120'],
  ])('%s', (written, minutes) => {
    const found = scanCounted(`${written} x`, 0);
    expect([String((found?.counted.sinceStart ?? Number.NaN) / 60_000), found?.end]).toEqual([
      minutes,
      written.length,
    ]);
  });

  it.each([
    '+5',
    '+5%',
    '+5 hosts',
    'T5',
    'T',
    'T+',
    'T+x',
    'T+5.5',
    'T+5%',
    '+02:00',
    'To+5',
    '-5m',
    'T+5th',
  ])('%j is none', (written) => {
    expect(scanCounted(`${written} x`, 0)).toBeNull();
  });

  it('is understood where a line says T+0 beside a time, wherever that stands', () => {
    const expected = ['13:53 deploy', '14:03 alert', '14:05 else', '14:08 rollback', '15:08 calm'];
    const paste = (start: string) => `T-10 deploy\n${start}\n14:05 else\nT+5 rollback\nT+1:05 — calm`;
    for (const start of [
      'T+0 14:03 alert',
      'T0 (14:03 UTC): alert',
      '[T+0] 14:03 — alert',
      '**T+0** 14:03 alert',
      'T0 = 14:03 alert',
    ]) {
      expect(read(paste(start))).toEqual(expected);
    }
    expect(read(paste('14:03 T+0 alert'))).toEqual(expected.with(1, '14:03 T+0 alert'));
    expect(read(paste('14:03 (T0) alert'))).toEqual(expected.with(1, '14:03 (T0) alert'));
  });

  it('is as rough as the time that it is counted from', () => {
    expect(read('T+0 ~14:03 alert\nT+5 rollback')).toEqual(['14:03 ~ alert', '14:08 ~ rollback']);
  });

  it('is understood, marked approximate, where the one time on a clock stands first', () => {
    expect(read('14:03 alert\nT+5 rollback\nT+00:10 calm')).toEqual([
      '14:03 alert',
      '14:08 ~ rollback',
      '14:13 ~ calm',
    ]);
  });

  it('is understood, marked approximate, where an event is tagged as impact start', () => {
    expect(read('14:00 deploy\n14:03 [impact start] refusals\n14:05 alert\nT+5 rollback')).toEqual([
      '14:00 deploy',
      '14:03 refusals',
      '14:05 alert',
      '14:08 ~ rollback',
    ]);
  });

  it('is proposed from the first time above where there are several', () => {
    expect(read('14:03 alert\n14:04 page\nT+5 rollback')).toEqual([
      '14:03 alert',
      '14:04 page',
      '? 14:08 rollback',
    ]);
    const [doubt] = parsePaste('14:03 a\n14:04 b\nT+5 c', { day: isoDate('2026-05-12') }).doubtful;
    expect(doubt?.why).toBe(
      'Counted from a start that the line does not name: from 14:03 UTC it is 14:08 UTC.',
    );
  });

  it('is proposed where its start is itself a doubt', () => {
    expect(read('T+0 14:03 CET alert\nT+5 rollback')).toEqual(['? 13:03 alert', '? 13:08 rollback']);
  });

  it('has no time where nothing stands before it that it can be counted from', () => {
    expect(read('T+0 alert\nT+5 rollback')).toEqual(['? alert', '? rollback']);
    expect(read('T+5 rollback\n14:03 alert\n14:04 page')).toEqual([
      '? rollback',
      '14:03 alert',
      '14:04 page',
    ]);
  });

  it('is only proposed where it does not say what it is counted from', () => {
    expect(read('T+0 14:03 alert\n+5m rollback')).toEqual(['14:03 alert', '? 14:08 rollback']);
    expect(read('14:03 alert\n+5m rollback\n+10m calm')).toEqual([
      '14:03 alert',
      '? 14:08 rollback',
      '? 14:13 calm',
    ]);
  });

  it('takes the lines below it, and cells of a table, like any time', () => {
    expect(read('14:03 alert\nT+5\nrollback\n   of 4711')).toEqual([
      '14:03 alert',
      '14:08 ~ rollback of 4711',
    ]);
    expect(read('| Time | Event |\n|-|-|\n| 14:03 | alert |\n| T+5 | rollback |')).toEqual([
      '14:03 alert',
      '14:08 ~ rollback',
    ]);
  });

  it('gives way to a clock beside it', () => {
    expect(read('14:00 a\nT+5 14:06 rollback')).toEqual(['14:00 a', '14:06 rollback']);
  });
});

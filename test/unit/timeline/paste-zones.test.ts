import { describe, expect, it } from 'vitest';
import { type PasteOptions, parsePaste } from '#shared/domain/timeline/parse-paste';
import { epochMs, isoDate } from '#shared/domain/units';

const iso = (ms: number) => new Date(ms).toISOString().replace(/:00\.000Z$|\.000Z$/, '');

/** Events, then doubts with what they propose, then what had to be assumed. */
function read(
  text: string,
  { day = '2026-05-12', ...rest }: { day?: string | null } & Omit<Partial<PasteOptions>, 'day'>,
) {
  const paste = parsePaste(text, { zone: 'Europe/Berlin', ...rest, day: day === null ? null : isoDate(day) });
  return [
    ...paste.understood.map(({ at, text: said }) => `${iso(at)} ${said}`),
    ...paste.doubtful.map(
      ({ text: said, why, proposed }) => `${said}: ${why}${proposed ? ` ${iso(proposed.at)}` : ''}`,
    ),
    Object.entries(paste.assumed)
      .flatMap(([what, assumed]) => (assumed ? [what] : []))
      .join(' '),
  ];
}

describe('times without a zone', () => {
  it('are read in the zone of the options, and those with one in their own', () => {
    expect(read('14:00 a\n14:00 UTC b\n14:00+05:30 c\n2026-01-12 14:00 d\n2026-01-12T14:00Z e', {})).toEqual([
      '2026-05-12T12:00 a',
      '2026-05-12T14:00 b',
      '2026-05-12T08:30 c',
      '2026-01-12T13:00 d',
      '2026-01-12T14:00 e',
      'day zone',
    ]);
  });

  it('are in UTC where no zone is given', () => {
    const { understood } = parsePaste('14:00 a', { day: isoDate('2026-05-12') });
    expect(understood.map(({ at }) => iso(at))).toEqual(['2026-05-12T14:00']);
  });

  it('belong to the day of that zone, and pass midnight by its clock', () => {
    const text = '23:50 a\n00:10 b\n01:30 UTC c\n08:00 d';
    expect(read(text, { zone: 'America/Los_Angeles' })).toEqual([
      '2026-05-13T06:50 a',
      '2026-05-13T07:10 b',
      '2026-05-13T01:30 c',
      '2026-05-13T15:00 d',
      'day zone',
    ]);
    const { spansMidnight } = parsePaste('17:30 a\n18:30 b', {
      day: isoDate('2026-05-12'),
      zone: 'America/New_York',
    });
    expect(spansMidnight).toBe(false);
    expect(
      parsePaste('23:30 a\n00:30 b', { day: isoDate('2026-05-12'), zone: 'Asia/Tokyo' }).spansMidnight,
    ).toBe(true);
  });

  it('are judged by the last event, on the clock of the zone', () => {
    const lastAt = epochMs(Date.UTC(2026, 4, 12, 21, 50)); // 23:50 in Berlin
    expect(read('00:10 a', { lastAt })).toEqual(['2026-05-12T22:10 a', 'day zone']);
    expect(read('23:40 a', { lastAt })).toEqual(['2026-05-12T21:40 a', 'day zone']);
  });

  it('below a date are of that day in the zone', () => {
    expect(read('2026-05-12T23:30Z a\n01:45 b', {})).toEqual([
      '2026-05-12T23:30 a',
      '2026-05-12T23:45 b',
      'zone',
    ]);
  });

  it.each([
    ['a heading', 'Timeline (times in Asia/Tokyo)\n14:00 a', '2026-05-12T05:00 a'],
    ['a line', 'All times are Asia/Tokyo.\n14:00 a', '2026-05-12T05:00 a'],
    ['a column', '| Time (Asia/Tokyo) | Event |\n|-|-|\n| 14:00 | a |', '2026-05-12T05:00 a'],
    ['a heading in UTC', 'Timeline (UTC)\n14:00 a', '2026-05-12T14:00 a'],
  ])('are read in the zone that %s names, and none is assumed', (_name, text, expected) => {
    expect(read(text, {})).toEqual([expected, 'day']);
  });

  it('take no words with a stroke for a zone', () => {
    expect(read('Times of Impact/Timeline\n14:00 a', {})).toEqual(['2026-05-12T12:00 a', 'day zone']);
  });

  it('with the name of winter time in summer are doubts that propose, each judged by the one before', () => {
    expect(read('23:50 CET a\n00:10 CET b', {})).toEqual([
      'a: CET does not fit the season: 23:50 CET is 22:50 UTC. 2026-05-12T22:50',
      'b: CET does not fit the season: 00:10 CET is 23:10 UTC. 2026-05-12T23:10',
      'day',
    ]);
  });

  it.each([
    ['2026-05-12', '14:00 CEST a', '2026-05-12T12:00 a'],
    ['2026-05-12', '14:00 CET a', 'a: CET does not fit the season: 14:00 CET is 13:00 UTC. 2026-05-12T13:00'],
    ['2026-01-12', '14:00 CET a', '2026-01-12T13:00 a'],
    [
      '2026-01-12',
      '14:00 CEST a',
      'a: CEST does not fit the season: 14:00 CEST is 12:00 UTC. 2026-01-12T12:00',
    ],
    ['2026-03-28', '14:00 CET a', '2026-03-28T13:00 a'],
    ['2026-03-29', '14:00 CEST a', '2026-03-29T12:00 a'],
    ['2026-05-12', '2:00 PM PDT a', '2026-05-12T21:00 a'],
    ['2026-05-12', '2:00 PM PT a', '2026-05-12T21:00 a'],
    ['2026-05-12', '14:00 PT - a', '2026-05-12T21:00 a'],
    ['2026-01-12', '2:00 PM PST a', '2026-01-12T22:00 a'],
    ['2026-01-12', '2:00 PM PT a', '2026-01-12T22:00 a'],
    ['2026-03-10', '9:00 AM EDT a', '2026-03-10T13:00 a'],
    ['2026-05-12', '14:00 JST a', '2026-05-12T05:00 a'],
    ['2026-01-12', '14:00 AEDT a', '2026-01-12T03:00 a'],
    ['2026-03-08', '2:30 AM PT a', /^a: There was no 02:30: the clock jumped from 02:00 to 03:00 /],
    ['2026-11-01', '1:30 AM PT a', /^a: 01:30 came twice that night .* 2026-11-01T08:30$/],
    ['2026-11-01', '1:30 AM PST a', '2026-11-01T09:30 a'],
    ['2026-05-12', '14:00 CST a', 'a: The time is in CST, which does not say how far from UTC it is.'],
  ])('on %s, %j is taken where its zone goes by that name that day', (day, text, expected) => {
    const [first] = read(text, { day });
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });
});

describe('a night in which the clock is changed', () => {
  it('has no times in spring that it jumped over', () => {
    expect(read('01:50 a\n02:30 b\nabout 2:40 c\n03:10 d', { day: '2026-03-29' })).toEqual([
      '2026-03-29T00:50 a',
      '2026-03-29T01:10 d',
      'b: There was no 02:30: the clock jumped from 02:00 to 03:00 that night in Europe/Berlin.',
      'c: There was no 02:40: the clock jumped from 02:00 to 03:00 that night in Europe/Berlin.',
      'day zone',
    ]);
  });

  it('has times twice in autumn: the first is proposed, both are named', () => {
    expect(read('01:50 a\n02:30:15 b\n03:10 c', { day: '2026-10-25' })).toEqual([
      '2026-10-24T23:50 a',
      '2026-10-25T02:10 c',
      'b: 02:30:15 came twice that night in Europe/Berlin: at 00:30:15 UTC and at 01:30:15 UTC. 2026-10-25T00:30:15',
      'day zone',
    ]);
  });

  it('is passed by the roll-over like any other', () => {
    expect(read('23:50 a\n00:10 b\n02:30 c\n03:10 d', { day: '2026-03-28' })).toEqual([
      '2026-03-28T22:50 a',
      '2026-03-28T23:10 b',
      '2026-03-29T01:10 d',
      'c: There was no 02:30: the clock jumped from 02:00 to 03:00 that night in Europe/Berlin.',
      'day zone',
    ]);
  });

  it('is told with its days where whole days were skipped', () => {
    expect(read('12:00 a', { day: '2011-12-30', zone: 'Pacific/Apia' })[0]).toBe(
      'a: There was no 12:00: the clock jumped from 2011-12-30 00:00 to 2011-12-31 00:00 in Pacific/Apia.',
    );
  });
});

describe('the end of a range', () => {
  it.each([
    ['14:23–15:10 a', '2026-05-12T12:23 a (until 13:10 UTC)'],
    ['14:23–15:10 UTC a', '2026-05-12T14:23 a (until 15:10 UTC)'],
    ['14:23+05:30–15:10 a', '2026-05-12T08:53 a (until 09:40 UTC)'],
    ['23:50–00:20 a', '2026-05-12T21:50 a (until 22:20 UTC)'],
    ['2:23 PM–3:10 a', '2026-05-12T12:23 a (until 13:10 UTC)'],
    ['14:23 → 15:10: a', '2026-05-12T12:23 a (until 13:10 UTC)'],
    ['14:23 until 15:10 a', '2026-05-12T12:23 a (until 13:10 UTC)'],
    ['2026-05-12 14:23 – 2026-05-13 15:10: a', '2026-05-12T12:23 a (until 2026-05-13 15:10 Europe/Berlin)'],
    ['| 14:23–15:10 | a |', '2026-05-12T12:23 a (until 13:10 UTC)'],
  ])('%s is told in UTC like its start', (text, expected) => {
    expect(read(text, {})[0]).toBe(expected);
  });

  it('is judged by the night that it lies in', () => {
    expect(read('23:50–03:10 a', { day: '2026-03-28' })[0]).toBe('2026-03-28T22:50 a (until 01:10 UTC)');
  });

  it('is told as written where its instant is not certain', () => {
    expect(read('01:50–02:30 a', { day: '2026-03-29' })[0]).toBe(
      '2026-03-29T00:50 a (until 02:30 Europe/Berlin)',
    );
    expect(read('14:00–15:00 IST: a', {})[0]).toMatch(/^a \(until 15:00 IST\): The time is in IST/);
  });
});

describe('without a day', () => {
  it('times are doubts until a date comes, in any zone', () => {
    expect(read('14:00 a\n14:05 CET b\n2026-05-12 14:10 c\n14:15 d', { day: null })).toEqual([
      '2026-05-12T12:10 c',
      '2026-05-12T12:15 d',
      'a: No day is known for this time.',
      'b: No day is known for this time.',
      'day zone',
    ]);
  });

  it('a count from the start has nothing to count from', () => {
    expect(read('14:00 a\nT+5 b', { day: null })).toEqual([
      'a: No day is known for this time.',
      'b: Counted from a start that the line does not name.',
      'day zone',
    ]);
  });

  it('a year that no incident lies in is none', () => {
    expect(read('9999-12-31 23:30 a\n0026-05-12 09:00 b', { day: null })).toEqual([
      'a: 9999 cannot be the year.',
      'b: 26 cannot be the year.',
      '',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import { isoDate } from '#shared/domain/units';

const day = isoDate('2026-05-12');

/** What was understood, as `2026-05-12T09:10 text`. */
function understood(text: string): string[] {
  return parsePaste(text, { day }).understood.map((event) => {
    return `${new Date(event.at).toISOString().replace(/:00\.000Z|\.000Z/, '')}${event.approximate ? ' ~' : ''} ${event.text}`;
  });
}

describe('the shapes in which timelines are written', () => {
  it.each([
    '09:10 — Cache refuses writes',
    '09:10 – Cache refuses writes',
    '09:10 - Cache refuses writes',
    '09:10 -- Cache refuses writes',
    '09:10: Cache refuses writes',
    '09:10 Cache refuses writes',
    '09:10, Cache refuses writes',
    '09:10; Cache refuses writes',
    '09:10 | Cache refuses writes',
    '09:10 → Cache refuses writes',
    '09:10 => Cache refuses writes',
    '09:10\tCache refuses writes',
    '- 09:10 - Cache refuses writes',
    '* 09:10 Cache refuses writes',
    '+ 09:10 Cache refuses writes',
    '1. 09:10 Cache refuses writes',
    '12) 09:10 Cache refuses writes',
    '- [ ] 09:10 Cache refuses writes',
    '- [x] 09:10 Cache refuses writes',
    '> 09:10 Cache refuses writes',
    '[09:10] — Cache refuses writes',
    '(09:10) Cache refuses writes',
    '• [09:10 UTC] - Cache refuses writes',
    '[09:10] UTC - Cache refuses writes',
    '**09:10** — Cache refuses writes',
    '**09:10 UTC:** Cache refuses writes',
    '`09:10` Cache refuses writes',
    '_09:10_: Cache refuses writes',
    '09:10 UTC Cache refuses writes',
    '09:10 (UTC) Cache refuses writes',
    '09:10 GMT: Cache refuses writes',
    '09:10Z Cache refuses writes',
    '0910Z Cache refuses writes',
    '0910 UTC Cache refuses writes',
    '0910h Cache refuses writes',
    '09h10 Cache refuses writes',
    '9:10 Cache refuses writes',
    '9:10 AM Cache refuses writes',
    '9:10am — Cache refuses writes',
    '9:10 a.m. Cache refuses writes',
    'At 09:10 Cache refuses writes',
    '11:10+02:00 Cache refuses writes',
    '11:10 UTC+2 - Cache refuses writes',
    '2026-05-12 09:10 Cache refuses writes',
    '2026-05-12T09:10 Cache refuses writes',
    '2026-05-12T11:10+02:00 Cache refuses writes',
    '2026-05-12T04:10:00-05:00 Cache refuses writes',
    '2026-05-12 04:10:00 -0500 Cache refuses writes',
    '2026/05/12 09:10 Cache refuses writes',
    '12 May 2026, 09:10 — Cache refuses writes',
    '12 May 09:10 — Cache refuses writes',
    'May 12, 2026 09:10 Cache refuses writes',
    'May 12 09:10 Cache refuses writes',
    'Tuesday, 12 May at 09:10 - Cache refuses writes',
    '12.05.2026 09:10 Cache refuses writes',
    '05/12/2026 09:10 is not this one\n09:10 Cache refuses writes',
    '| 09:10 | Cache refuses writes |',
    '\u200e[09:10]\u00a0Cache refuses writes',
    '\ufeff09:10\u200b — Cache refuses writes',
    '   09:10   —   Cache refuses writes   ',
    '>09:10 Cache refuses writes',
    '9.10 am Cache refuses writes',
    '9.10am — Cache refuses writes',
    'On 2026-05-12 at 09:10 Cache refuses writes',
    'On 12 May at 9:10 AM UTC: Cache refuses writes',
    '20260512T091000Z Cache refuses writes',
    '20260512T0910 Cache refuses writes',
    '12/May/2026:09:10:00 +0000 Cache refuses writes',
    '12/May/26 9:10 AM Cache refuses writes',
    '[12-May-2026 09:10:00 UTC] Cache refuses writes',
    '9:10 AM on May 12, 2026 - Cache refuses writes',
    '09:10 UTC, 12.05.2026: Cache refuses writes',
    '09:10 (12 May) Cache refuses writes',
    '[09:10 2026-05-12] Cache refuses writes',
  ])('%s', (text) => {
    expect(understood(text)).toEqual(['2026-05-12T09:10 Cache refuses writes']);
  });

  it.each([
    ['09:10:05 seconds', '2026-05-12T09:10:05 seconds'],
    ['2026-05-12T09:10:05.123Z fractions', '2026-05-12T09:10:05 fractions'],
    ['~09:10 about then', '2026-05-12T09:10 ~ about then'],
    ['about 2pm the queue grew', '2026-05-12T14:00 ~ the queue grew'],
    ['12:05 AM', []],
    ['09:10–10:40 Slow', '2026-05-12T09:10 Slow (until 10:40)'],
    ['09:10 – 10:40 Slow', '2026-05-12T09:10 Slow (until 10:40)'],
    ['09:10 - 10:40 - Slow', '2026-05-12T09:10 Slow (until 10:40)'],
    ['[09:10 - 10:40] Slow', '2026-05-12T09:10 Slow (until 10:40)'],
    ['09:10 to 10:40: Slow', '2026-05-12T09:10 Slow (until 10:40)'],
    ['2:10–3:40 PM Slow', '2026-05-12T14:10 Slow (until 3:40 PM)'],
    ['11:10 AM–1:40 PM Slow', '2026-05-12T11:10 Slow (until 1:40 PM)'],
    ['1:10 AM–1:40 PM Slow', '2026-05-12T01:10 Slow (until 1:40 PM)'],
    ['09:10 - 08:50 release is suspected', '2026-05-12T09:10 08:50 release is suspected'],
    ['09:10–99:99 odd', '2026-05-12T09:10 99:99 odd'],
    ['09:10 -5% traffic', '2026-05-12T09:10 -5% traffic'],
    ['09:10? who knows', '2026-05-12T09:10 ~ who knows'],
    ['[09:10?] who knows', '2026-05-12T09:10 ~ who knows'],
    ['09:10 (approx.) who knows', '2026-05-12T09:10 ~ who knows'],
    ['🔥 09:10 Queue burns', '2026-05-12T09:10 🔥 Queue burns'],
    ['- ✅ **09:10** — done', '2026-05-12T09:10 ✅ done'],
    [':rotating_light: 09:10 Queue burns', '2026-05-12T09:10 :rotating_light: Queue burns'],
    ['☐ 09:10 to do', '2026-05-12T09:10 ☐ to do'],
    ['*09:10* :rotating_light: Queue burns', '2026-05-12T09:10 :rotating_light: Queue burns'],
    ['09:10 - :fire: Queue burns', '2026-05-12T09:10 :fire: Queue burns'],
    ['09:10:checkout: down', '2026-05-12T09:10 checkout: down'],
    ['09:10 -!- ana has joined', '2026-05-12T09:10 -!- ana has joined'],
    ['23:10 on 11 May 2026 evening', '2026-05-11T23:10 evening'],
    ['09:10 May 5 was better', '2026-05-12T09:10 May 5 was better'],
    ['09:10 (5 May was better)', '2026-05-12T09:10 (5 May was better)'],
    ['09:10 API down', '2026-05-12T09:10 API down'],
    ['09:10 est. loss is small', '2026-05-12T09:10 est. loss is small'],
    ['9:10 AM west is down', '2026-05-12T09:10 west is down'],
    ['09:10 PT scanner down', '2026-05-12T09:10 PT scanner down'],
    ['09:10 **bold** and _more_', '2026-05-12T09:10 **bold** and _more_'],
    ['**09:10 Alert fired**', '2026-05-12T09:10 **Alert fired**'],
    ['**09:10 — Alert** fired', '2026-05-12T09:10 **Alert** fired'],
    ['[09:10 Alert fired]', '2026-05-12T09:10 [Alert fired]'],
    ['[09:10] [link](https://x.example)', '2026-05-12T09:10 [link](https://x.example)'],
    ['09:10 a | b', '2026-05-12T09:10 a | b'],
    ['2026-05-13T01:10+02:00 evening', '2026-05-12T23:10 evening'],
  ])('%s', (text, expected) => {
    expect(understood(text)).toEqual([expected].flat());
  });

  it('reads line ends of every kind', () => {
    expect(understood('09:10 a\r\n09:11 b\r09:12 c\n')).toEqual([
      '2026-05-12T09:10 a',
      '2026-05-12T09:11 b',
      '2026-05-12T09:12 c',
    ]);
  });
});

describe('lines that a person has to judge', () => {
  const doubts = (text: string) =>
    parsePaste(text, { day }).doubtful.map(({ text: kept, why, proposed }) => [
      kept,
      why,
      proposed === null
        ? null
        : new Date(proposed.at).toISOString().slice(0, 16) + (proposed.approximate ? '~' : ''),
    ]);

  it.each([
    ['25:99 rack fails', ['rack fails', 'There is no hour 25.', null]],
    ['9:72 revoke confirmed', ['revoke confirmed', 'There is no minute 72.', null]],
    ['- [14:60] - x', ['x', 'There is no minute 60.', null]],
    ['| 9:72 | x |', ['x', 'There is no minute 72.', null]],
    ['13:10 IST x', ['x', 'The time is in IST, which does not say how far from UTC it is.', null]],
    [
      '13:10 local time: x',
      ['x', 'The time is in local time, which does not say how far from UTC it is.', null],
    ],
    ['13:10 BST - x', ['x', 'The time is in BST, which does not say how far from UTC it is.', null]],
    ['1:10 pm est x', ['x', 'EST does not fit the season: 13:10 EST is 18:10 UTC.', '2026-05-12T18:10']],
    ['13:10 cet: x', ['x', 'CET does not fit the season: 13:10 CET is 12:10 UTC.', '2026-05-12T12:10']],
    ['03/04/2026 09:10 x', ['x', 'Day and month could be the other way round.', '2026-04-03T09:10']],
    ['11-12-2025 09:10 x', ['x', 'Day and month could be the other way round.', '2025-12-11T09:10']],
    ['2026-02-31 09:10 x', ['x', 'There is no day 2026-02-31.', null]],
    ['[HH:MM UTC] - Alert', ['Alert', 'The time is still to be filled in.', null]],
    ['[HH:MM] — Alert', ['Alert', 'The time is still to be filled in.', null]],
    ['14:?? - Alert', ['Alert', 'The time is still to be filled in.', null]],
    ['[time] Alert', ['Alert', 'The time is still to be filled in.', null]],
    ['T+5 rollback', ['rollback', 'Counted from a start that the line does not name.', null]],
    ['+15m rollback', ['rollback', 'Counted from a start that the line does not name.', null]],
    ['12 noon x', ['x', 'Time in words, so marked approximate.', '2026-05-12T12:00~']],
    ['5/13/26 9:10 AM x', ['x', 'Its year has two digits.', '2026-05-13T09:10']],
    ['5/4/26, 09:10 x', ['x', 'Its year has two digits.', '2026-05-04T09:10']],
    ['26/05/11 09:10 x', ['x', 'Its year has two digits.', '2026-05-11T09:10']],
    ['2026-05-12 rollback', ['rollback', 'A day without a time.', null]],
    ['9.10 — x', ['x', 'A number that may be a time.', '2026-05-12T09:10']],
    ['0910 - x', ['x', 'A number that may be a time.', '2026-05-12T09:10']],
    ['twenty past nine x', ['x', 'Time in words, so marked approximate.', '2026-05-12T09:20~']],
    ['09:10', ['', 'A time with no text beside it.', '2026-05-12T09:10']],
  ])('%s', (text, expected) => {
    expect(doubts(text)).toEqual([expected]);
    expect(parsePaste(text, { day }).understood).toEqual([]);
  });

  it.each([
    '16:9 screens',
    '11:10+15:00 no such offset',
    '3:1 odds',
    '14:23:05:07 address',
    '503 - errors',
    '9000 - more',
    'May be slow',
    '10:00/h',
    '',
  ])('%j has no time at all', (text) => {
    const paste = parsePaste(text, { day });
    expect([paste.understood, paste.doubtful]).toEqual([[], []]);
  });
});

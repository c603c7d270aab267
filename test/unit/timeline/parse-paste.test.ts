import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import type { Paste } from '#shared/domain/timeline/paste-types';
import { type EpochMs, isoDate } from '#shared/domain/units';
import { timesAsLong } from '../../bench/times-as-long';

const day = isoDate('2026-05-12');

function clock(at: EpochMs): string {
  return new Date(at).toISOString().slice(5, 16).replace('T', ' ');
}

/** The paste as one line per entry, so that a test shows what became of everything. */
function outline({ understood, doubtful, skipped }: Paste): string[] {
  const entries = [
    ...understood.map((event) => ({
      line: event.line,
      says: `${event.lines.join('+')} ${clock(event.at)} ${event.actor ? `${event.actor}: ` : ''}${event.text}${event.source || event.link ? ` <${event.source}${event.link}>` : ''}${event.milestone ? ` (${event.milestone})` : ''}`,
    })),
    ...doubtful.map(({ line, lines, text, why, proposed }) => ({
      line,
      says: `${lines.join('+')} doubt ${text}: ${why}${proposed ? ` ${clock(proposed.at)}` : ''}`,
    })),
    ...skipped.map(({ line, why }) => ({ line, says: `${line} skip: ${why}` })),
  ];
  return entries.sort((a, b) => a.line - b.line).map(({ says }) => says);
}

const outlineOf = (text: string) => outline(parsePaste(text, { day }));

describe('a paste', () => {
  it('gives everything about an event', () => {
    expect(parsePaste('Timeline:\n\n  • [09:10 UTC] - **Alert** fired [Detected]\n', { day })).toEqual({
      understood: [
        {
          line: 3,
          lines: [3],
          raw: '  • [09:10 UTC] - **Alert** fired [Detected]',
          at: Date.UTC(2026, 4, 12, 9, 10),
          approximate: false,
          text: '**Alert** fired',
          actor: '',
          source: '',
          link: '',
          milestone: 'detected',
        },
      ],
      doubtful: [],
      skipped: [
        { line: 1, lines: [1], raw: 'Timeline:', why: 'A heading.' },
        { line: 2, lines: [2], raw: '', why: 'Blank line.' },
      ],
      lines: 3,
      spansMidnight: false,
      assumed: { day: true, zone: false },
    });
  });

  it('guesses no milestone, and takes a named one once', () => {
    const text =
      '09:10 Alert detected\n09:11 (impact start) Refused\n09:12 [Impact Start] again\n09:13 [resolved]';
    expect(outlineOf(text)).toEqual([
      '1 05-12 09:10 Alert detected',
      '2 05-12 09:11 Refused (impact_start)',
      '3 05-12 09:12 [Impact Start] again',
      '4 05-12 09:13 [resolved]',
    ]);
  });

  it('invents no day for times while none is known, and says so', () => {
    const paste = parsePaste('23:50 a\n00:10 b\n2026-05-13 08:00 c\n08:05 d', { day: null });
    expect(outline(paste)).toEqual([
      '1 doubt a: No day is known for this time.',
      '2 doubt b: No day is known for this time.',
      '3 05-13 08:00 c',
      '4 05-13 08:05 d',
    ]);
    expect(paste.assumed).toEqual({ day: true, zone: true });
  });

  it('takes the day from the paste where the incident has none', () => {
    const paste = parsePaste('Date: 2026-05-12\n09:10 a\n09:11 b', { day: null });
    expect(paste.understood.map(({ at }) => clock(at))).toEqual(['05-12 09:10', '05-12 09:11']);
    expect(paste.assumed).toEqual({ day: false, zone: true });
  });

  it('doubts a date without a year while no day is known', () => {
    expect(outline(parsePaste('May 12 09:10 a', { day: null }))).toEqual([
      '1 doubt a: The date has no year.',
    ]);
  });
});

describe('midnight', () => {
  it('is rolled over where the time goes back by more than six hours, and lines out of order are not', () => {
    const text = '22:00 a\n23:58 b\n00:04 c\n23:59 late\n00:10 d';
    const paste = parsePaste(text, { day });
    expect(paste.understood.map(({ at }) => clock(at))).toEqual([
      '05-12 22:00',
      '05-12 23:58',
      '05-13 00:04',
      '05-12 23:59',
      '05-13 00:10',
    ]);
    expect(paste.spansMidnight).toBe(true);
  });

  it('is not invented by a small step back', () => {
    expect(outlineOf('14:00 a\n08:01 b\n08:00 c')).toEqual([
      '1 05-12 14:00 a',
      '2 05-12 08:01 b',
      '3 05-12 08:00 c',
    ]);
  });

  it('is judged by the event that the paste continues', () => {
    const lastAt = Date.UTC(2026, 4, 12, 23, 50) as EpochMs;
    expect(outline(parsePaste('00:10 a', { day, lastAt }))).toEqual(['1 05-13 00:10 a']);
    expect(outline(parsePaste('23:40 a', { day, lastAt }))).toEqual(['1 05-12 23:40 a']);
  });

  it('is passed by headings with a day, and by dates on the line', () => {
    const text = '## 12 May 2026\n23:50 a\n**Wednesday, May 13**\n00:05 b\n2026-05-15 08:00 c\n08:05 d';
    expect(outlineOf(text)).toEqual([
      '1 skip: A day: the times below belong to 2026-05-12.',
      '2 05-12 23:50 a',
      '3 skip: A day: the times below belong to 2026-05-13.',
      '4 05-13 00:05 b',
      '5 05-15 08:00 c',
      '6 05-15 08:05 d',
    ]);
  });

  it.each([
    '### Day 2 (2026-05-13)',
    '## Day 2 – 13 May',
    'Timeline of 13 May 2026',
    '**Timeline, Wednesday 13 May 2026 (UTC)**',
    '— 13 May 2026 —',
    '--- 2026-05-13 ---',
    '2026-05-13 | Timeline',
    'Events on 13.05.2026:',
  ])('is passed by a heading with a day beside words that say no more: %s', (heading) => {
    expect(outlineOf(`14:00 a\n${heading}\n14:05 b`).at(-1)).toBe('3 05-13 14:05 b');
  });

  it.each(['# Review on 2026-05-20', '## Action items until 2026-05-20', 'Published 20 May 2026:'])(
    'is no matter of a heading that tells of another day: %s',
    (heading) => {
      expect(outlineOf(`${heading}\n14:05 b`).at(-1)).toBe('2 05-12 14:05 b');
    },
  );

  it('is no matter where a heading or a date goes back to an earlier day', () => {
    expect(outlineOf('May 13\n20:00 a\nMay 12\n08:00 b').at(-1)).toBe('4 05-12 08:00 b');
    expect(outlineOf('2026-05-10 08:00 a\n08:05 b').at(-1)).toBe('2 05-10 08:05 b');
  });

  it('finds the nearest year for a date without one', () => {
    const newYear = { day: isoDate('2025-12-31') };
    const years = parsePaste('Dec 31 23:59 a\nJan 1 00:01 b', newYear).understood.map(({ at }) =>
      new Date(at ?? 0).toISOString(),
    );
    expect(years).toEqual(['2025-12-31T23:59:00.000Z', '2026-01-01T00:01:00.000Z']);
  });
});

describe('lines without a time', () => {
  it('continue the event above where they are indented or read on', () => {
    const text = [
      '- 14:00 First node',
      '  - leaves the ring',
      '    for good',
      '- 14:05 Second node (seen by',
      'the dashboard)',
      '- 14:06 Third',
      '',
      '  still the third',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      '1+2+3 05-12 14:00 First node leaves the ring for good',
      '4+5 05-12 14:05 Second node (seen by the dashboard)',
      '6+8 05-12 14:06 Third still the third',
      '7 skip: Blank line.',
    ]);
  });

  it('give their text to a time alone on its line', () => {
    expect(outlineOf('9:01 AM\nStarted\n9:04\nDone')).toEqual([
      '1+2 05-12 09:01 Started',
      '3+4 05-12 09:04 Done',
    ]);
  });

  it('continue what is doubtful too', () => {
    expect(outlineOf('9:72 first\n   and second')).toEqual([
      '1+2 doubt first and second: There is no minute 72.',
    ]);
  });

  it('are doubted where they could be events', () => {
    expect(
      outlineOf('- 14:00 a\n- Somebody calls\n- 14:05 b\nTip: look at the graph. It helps.\nMore'),
    ).toEqual([
      '1 05-12 14:00 a',
      '2 doubt Somebody calls: No time on this line.',
      '3 05-12 14:05 b',
      '4 doubt Tip: look at the graph. It helps.: No time here; it may belong to the line above.',
      '5 skip: No time on this line.',
    ]);
  });

  it('are never joined to the line above with a time of their own', () => {
    const text = [
      '14:00 a',
      'By 14:10 most had recovered.',
      'Today at 2:30 PM all was well',
      'and at 14:40 we went home',
      'Three of the 40:1 hosts',
      '15:00 b',
      '',
      'It was 15:30 when',
    ];
    expect(outlineOf(text.join('\n'))).toEqual([
      '1 05-12 14:00 a',
      '2 doubt By 14:10 most had recovered.: 14:10 stands inside the line, not at its head. 05-12 14:10',
      '3+4+5 doubt Today at 2:30 PM all was well and at 14:40 we went home Three of the 40:1 hosts: 2:30 PM stands inside the line, not at its head. 05-12 14:30',
      '6 05-12 15:00 b',
      '7 skip: Blank line.',
      '8 skip: No time at its head.',
    ]);
  });

  it('are doubted where times stand in sentences only', () => {
    expect(outlineOf('Alert fired at 14:23.\n\nMira acked: 14:25 UTC\nNobody knew')).toEqual([
      '1 doubt Alert fired at 14:23.: 14:23 stands inside the line, not at its head. 05-12 14:23',
      '2 skip: Blank line.',
      '3 doubt Mira acked: 14:25 UTC: 14:25 UTC stands inside the line, not at its head. 05-12 14:25',
      '4 doubt Nobody knew: No time here; it may belong to the line above.',
    ]);
  });

  it('are skipped as what they are', () => {
    const text = [
      '# Review',
      'Some words first',
      '14:00 a',
      '---',
      '```',
      '3. Root Cause Analysis',
      'It broke.',
      'Timeline:',
    ];
    expect(outlineOf(text.join('\n'))).toEqual([
      '1 skip: A heading.',
      '2 skip: No time on this line.',
      '3 05-12 14:00 a',
      '4 skip: A rule.',
      '5 skip: A rule.',
      '6 skip: A heading.',
      '7 skip: No time on this line.',
      '8 skip: A heading.',
    ]);
  });

  it('name the zone of the times below them', () => {
    expect(outlineOf('Timeline (all times CEST)\n14:00 a\n\nAll times in UTC+3 now\n14:00 b')).toEqual([
      '1 skip: A heading.',
      '2 05-12 12:00 a',
      '3 skip: Blank line.',
      '4 skip: No time on this line.',
      '5 05-12 11:00 b',
    ]);
  });

  it('doubt a day that does not exist or could be two', () => {
    expect(outlineOf('31 Feb 2026\n14:00 a\n06/07/2026\n14:05 b')).toEqual([
      '1 doubt 31 Feb 2026: There is no day 2026-02-31.',
      '2 05-12 14:00 a',
      '3 doubt 06/07/2026: Day and month could be the other way round.',
      '4 05-12 14:05 b',
    ]);
  });
});

describe('tables', () => {
  it('are read by the names of their columns', () => {
    const text = String.raw`
| Time (UTC) | Event | Owner | Graph |
|---|:--:|---|---|
| 14:00 | a \| b | alerts | 7 |
| ~14:10 | **x** | | |
| | same minute | x | |
| soon | foo | | |
| 14:20 | | | |
| | | | |`;
    expect(outlineOf(text)).toEqual([
      '1 skip: Blank line.',
      '2 skip: Header of a table.',
      '3 skip: Rule of a table.',
      '4 05-12 14:00 alerts: a | b · 7',
      '5 05-12 14:10 **x**',
      '6 doubt same minute: This row has no time. 05-12 14:10',
      '7 doubt soon · foo: The first words cannot be read as a time.',
      '8 doubt : A time with no text beside it. 05-12 14:20',
      '9 skip: A row without a time.',
    ]);
  });

  it.each([
    ['without edges', 'Time | Event\n--- | ---\n14:00 | x', '3 05-12 14:00 x'],
    ['without a header', '| 14:00 | x |', '1 05-12 14:00 x'],
    ['with tabs', 'Time\tEvent\tSource\n14:00\tx\t#inc', '2 05-12 14:00 x <#inc>'],
    [
      'with a day of their own',
      '| Date | Time | What |\n|-|-|-|\n| 2026-05-13 | 14:00 | x |',
      '3 05-13 14:00 x',
    ],
    ['with day and time in one', '| Date | What |\n|-|-|\n| 2026-05-13 14:00 | x |', '3 05-13 14:00 x'],
    ['with numbers first', '| # | Time UTC | Event |\n|-|-|-|\n| 1 | 14:00 | x |', '3 05-12 14:00 x'],
    [
      'with line breaks in a cell',
      '| Time | Event |\n|-|-|\n| 14:00 | x<br>y <BR/> z |',
      '3 05-12 14:00 x y z',
    ],
    [
      'with a zone of each row',
      '| Time | TZ | Event |\n|-|-|-|\n| 14:00 | Europe/Berlin | x |',
      '3 05-12 12:00 x',
    ],
    [
      'with a zone that nobody knows',
      '| Time | Time zone | Event |\n|-|-|-|\n| 14:00 | Pacific | x |',
      '3 doubt x · Pacific: “Pacific” is no time zone that is known. 05-12 14:00',
    ],
    [
      'with zones of a data centre',
      '| Time | Zone | Event |\n|-|-|-|\n| 14:00 | eu-1a | x |',
      '3 05-12 14:00 x · eu-1a',
    ],
    [
      'in another zone',
      '| Time (CET) | Event |\n|-|-|\n| 14:00 | x |',
      '3 doubt x: CET does not fit the season: 14:00 CET is 13:00 UTC. 05-12 13:00',
    ],
    ['in an exact zone', '| Time (UTC+2) | Event |\n|-|-|\n| 14:00 | x |', '3 05-12 12:00 x'],
  ])('%s', (_name, text, expected) => {
    expect(outlineOf(text).at(-1)).toBe(expected);
  });

  it('end at a blank line and at a line of text', () => {
    const table = '| Time (CET) | Event |\n|-|-|\n| 14:00 | x |';
    expect(outlineOf(`${table}\n\n14:05 a | b`).at(-1)).toBe('5 05-12 14:05 a | b');
    expect(outlineOf(`${table}\n14:04 c\n14:05 a | b`).at(-1)).toBe('5 05-12 14:05 a | b');
  });

  it('of anything else are no timeline', () => {
    const text =
      '| Action | Owner | Date |\n|---|---|---|\n| Add alert | Ines | 2026-06-01 |\n| Metric | 14:00 or so |';
    expect(outlineOf(text)).toEqual([
      '1 skip: Header of a table.',
      '2 skip: Rule of a table.',
      '3 skip: A row without a time.',
      '4 skip: A row without a time.',
    ]);
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '14:23',
      '23:59',
      '00:01',
      '9:72',
      '2026-05-12',
      'T',
      ' — ',
      '\t',
      '|',
      '\n',
      '\r\n',
      '- ',
      '[',
      ']',
    ),
    fc.constantFrom(
      '**',
      '`',
      '~',
      'UTC',
      'CET',
      '+02:00',
      'May 12',
      'Time (UTC)',
      '|---|',
      '\u00a0',
      '\u200b',
      '##',
    ),
    fc.constantFrom(
      'about ',
      'noon',
      'twenty past nine',
      '2pm',
      '31 Feb 2026',
      '99999999-99-99',
      '+14:59',
      'HH:MM',
      'T+5',
      'T0',
      '+5m ',
      '9999-12-31',
      '2011-12-30',
      '-0100',
      'times in Europe/Berlin',
      '03/04/2026',
    ),
  );
  const dstDay = isoDate('2026-03-29');
  const lastDay = isoDate('9999-12-31');
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'Asia/Kathmandu');
  const paste = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('is accounted for line by line, never throws and gives only real moments', () => {
    fc.assert(
      fc.property(paste, fc.constantFrom(day, dstDay, lastDay, null), zones, (text, on, zone) => {
        const read = parsePaste(text, { day: on, zone });
        const parts = [...read.understood, ...read.doubtful, ...read.skipped];
        const lines = parts.flatMap((part) => part.lines).sort((a, b) => a - b);
        expect(lines).toEqual(Array.from({ length: read.lines }, (_, index) => index + 1));
        for (const event of read.understood) {
          expect(new Date(event.at).getTime()).toBe(event.at);
          expect(event.text).not.toBe('');
        }
        for (const doubt of read.doubtful) {
          expect(doubt.why).not.toBe('');
          if (doubt.proposed) expect(new Date(doubt.proposed.at).getTime()).toBe(doubt.proposed.at);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of 5,000 lines takes little more than ten times what 500 take', () => {
    const two = (count: number) => String(count).padStart(2, '0');
    const lines = Array.from(
      { length: 5000 },
      (_, i) => `- ${two(Math.floor(i / 60) % 24)}:${two(i % 60)} - event ${i}`,
    );
    const text = lines.join('\n');
    expect(parsePaste(text, { day }).understood).toHaveLength(5000);
    const some = lines.slice(0, 500).join('\n');
    const read = (pasted: string) => () => parsePaste(pasted, { day });
    expect(timesAsLong(read(text), read(some), 20)).toBeLessThan(20);
  });

  const long = 20_000;
  const ordinary = '14:23 — The disk filled up\n'.repeat(long / 27);
  it.each([
    ['pipes', `${'|'.repeat(long)}\n${'|-'.repeat(long)}`],
    ['brackets', `${'['.repeat(long)}14:23${']'.repeat(long)} x`],
    ['stars', `${'*'.repeat(long)}14:23`],
    ['dashes', '-'.repeat(long)],
    ['quotes', '> '.repeat(long)],
    ['bullets', '- '.repeat(long)],
    ['white space', `14:23${' '.repeat(long)}x${' '.repeat(long)}`],
    ['words of time', 'about at '.repeat(long)],
    ['commas', `2026-05-12${', '.repeat(long)}x`],
    ['brackets in a header', `| time${'('.repeat(long)} | x |`],
    ['tags', `14:23 ${'[ '.repeat(long)}`],
    ['counts', 'T+5'.repeat(long)],
    ['counts with blanks', 'T+5 '.repeat(long)],
    ['amounts', `T+${'5m '.repeat(long)}`],
    ['areas', `times ${'Europe/'.repeat(long)}`],
    ['blanks in a cell', `| Time | Event |\n|-|-|\n${`| 14:23 | x${' '.repeat(long - 100)}y |\n`.repeat(5)}`],
    ['line breaks in a cell', `| Time | Event |\n|-|-|\n| 14:23 | ${' <br>'.repeat(long / 5)}y |`],
    ['emoji', `${'🔥'.repeat(long / 2)}14:23 x`],
    ['names of emoji', ':fire:'.repeat(long / 6)],
    ['times inside', `x${' 9:1'.repeat(long / 4)}`],
    ['question marks', `14:23${'?'.repeat(long)}`],
  ])('of nothing but %s costs little more than lines do', (_name, text) => {
    const read = (pasted: string) => () => parsePaste(pasted, { day });
    expect(timesAsLong(read(text), read(ordinary), 10)).toBeLessThan(10);
  });
});

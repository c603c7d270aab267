import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#shared/domain/files/evidence';
import { LIMITS } from '#shared/domain/files/limits';
import { csv } from '#shared/domain/timeline/importers/csv';
import type { ColumnMapping } from '#shared/domain/timeline/importers/importer';
import { timesAsLong } from '../../../bench/times-as-long';
import { evidenceOfFixture, evidenceOfText, OPTIONS, outline, readingOf } from './read-fixture';

const outlineOf = (text: string, options = {}) => outline(readingOf(csv, evidenceOfText(text), options));
const NO_COLUMN: ColumnMapping = {
  time: null,
  date: null,
  text: null,
  actor: null,
  source: null,
  link: null,
};

describe('a table in a file', () => {
  it('gives everything about an event, a doubt and a skipped row', () => {
    const text =
      'Time (UTC),Event,Owner,Link,Id\n14:23:05,Alert fired,Ines,https://chat.example/p/1,7\nsoon,Told,,,8';
    expect(readingOf(csv, evidenceOfText(text))).toEqual({
      events: [
        {
          at: Date.UTC(2026, 2, 17, 14, 23, 5),
          text: 'Alert fired',
          actor: 'Ines',
          approximate: false,
          milestone: null,
          source: '',
          link: 'https://chat.example/p/1',
          locator: '',
          where: { kind: 'line', line: 2 },
          suggested: true,
          hint: '',
        },
      ],
      doubts: [
        {
          text: 'soon · Told',
          why: '“soon” cannot be read as a time.',
          proposed: null,
          actor: '',
          source: '',
          link: '',
          locator: '',
          where: { kind: 'line', line: 3 },
          raw: 'soon,Told,,,8',
        },
      ],
      skipped: [
        {
          text: 'Time (UTC),Event,Owner,Link,Id',
          why: 'Header of the table. Not read: Id.',
          where: { kind: 'line', line: 1 },
        },
      ],
      assumed: { day: true, zone: false },
      table: {
        columns: ['Time (UTC)', 'Event', 'Owner', 'Link', 'Id'],
        mapping: { time: 0, date: null, text: 1, actor: 2, source: null, link: 3 },
      },
    });
  });

  it.each([
    [
      'quoted.csv',
      [
        '2 2026-03-17T14:23:05 Checkout refuses cards, first alert <Ines Ørsted> <https://chat.example/p/1>',
        '3 2026-03-17T14:26 Bo asks in the channel: "does anybody see this?" <Bo>',
        '5 2026-03-17T15:31 =HYPERLINK("https://evil.example") <javascript:alert(1)>',
        '6 2026-03-17T14:40 ~ (mitigated) Rollback begins <Ines Ørsted> <dashboard> <https://graphs.example/d/7>',
        '8 doubt Support hears of it <Mira>: This row has no time. 2026-03-17T14:40 ~',
        '9 doubt soon · Customers are told <Mira>: “soon” cannot be read as a time.',
        '10 doubt The clock of the bastion host <Bo>: There is no hour 25.',
        '11 doubt All green again · left over <Ines Ørsted>: This row has more cells than the table has columns. 2026-03-18T00:05',
        '1 skip: Header of the table. Not read: Severity.',
        '7 skip: Blank line.',
        'assumed:',
      ],
    ],
    [
      'semicolons.csv',
      [
        '2 2026-03-04T21:58 Die Warteschlange wächst',
        '3 2026-03-04T22:04 Erster Anruf',
        '4 2026-04-13T09:15 Nachlese',
        '1 skip: Header of the table. Not read: Gemeldet von.',
        'assumed: zone',
      ],
    ],
    [
      'spreadsheet.tsv',
      [
        '2 2026-03-17T21:58 Queue grows <Ana> <#inc-41>',
        '3 2026-03-17T22:04 A pasted cell of two lines <Jo> <#inc-41>',
        '5 2026-03-18T00:10 Queue is empty <Ana> <https://chat.example/c/41>',
        '1 skip: Header of the table.',
        'assumed: day zone',
      ],
    ],
    [
      'epoch.csv',
      [
        '2 2026-03-17T14:23 Pool is exhausted',
        '3 2026-03-17T14:24 Pool is still exhausted',
        '4 2026-03-17T14:25 Pool has room',
        '1 skip: Header of the table. Not read: id, level.',
        'assumed:',
      ],
    ],
    [
      'no-header.csv',
      [
        '1 2026-03-17T14:23 Health check fails three times · edge-7',
        '2 2026-03-17T14:25:30 Traffic is drained · edge-7',
        '3 2026-03-17T14:31 Health check passes · edge-7',
        'assumed:',
      ],
    ],
  ])('%s', (name, expected) => {
    expect(outline(readingOf(csv, evidenceOfFixture(`csv/${name}`)))).toEqual(expected);
  });

  it.each([
    ['an instant with its offset', '2026-03-17T14:23:05+02:00', '2026-03-17T12:23:05', ''],
    ['an instant of a service', '2026-03-17T14:23:05.123456Z', '2026-03-17T14:23:05', ''],
    ['an instant in words', '"Mar 17, 2026 @ 14:23:05.123"', '2026-03-17T14:23:05', 'zone'],
    ['a mail’s date', '"Tue, 17 Mar 2026 14:23:05 +0200"', '2026-03-17T12:23:05', ''],
    ['day and minute', '2026-03-17 14:23', '2026-03-17T14:23', 'zone'],
    ['a German day', '17.03.2026 14:23', '2026-03-17T14:23', 'zone'],
    ['a day that can be no month', '03/17/2026 2:23 PM', '2026-03-17T14:23', 'zone'],
    ['seconds since 1970', '1773757385', '2026-03-17T14:23:05', ''],
    ['milliseconds since 1970', '1773757385123', '2026-03-17T14:23:05', ''],
    ['microseconds since 1970', '1773757385123456', '2026-03-17T14:23:05', ''],
    ['nanoseconds since 1970', '1773757385123456789', '2026-03-17T14:23:05', ''],
    ['a time only', '14:23', '2026-03-17T14:23', 'day zone'],
    ['a time with its zone', '14:23Z', '2026-03-17T14:23', 'day'],
    ['a rough time', 'about 2pm', '2026-03-17T14:00 ~', 'day zone'],
  ])('%s', (_name, cell, at, assumed) => {
    expect(outlineOf(`When,What\n${cell},x`)).toEqual([
      `2 ${at} x`,
      '1 skip: Header of the table.',
      `assumed: ${assumed}`.trim(),
    ]);
  });

  it.each([
    ['Time (UTC+2)', '2 2026-03-17T12:23 x'],
    ['Time (Europe/Berlin)', '2 2026-03-17T13:23 x'],
    ['Time [CET]', '2 2026-03-17T13:23 x'],
    ['time_utc', '2 2026-03-17T14:23 x'],
  ])('is read in the zone of its header: %s', (header, expected) => {
    const lines = outlineOf(`${header},What\n14:23,x`, { zone: 'Asia/Tokyo' });
    expect(lines[0]).toBe(expected);
  });

  it('is read in the zone that its row names', () => {
    const rows = ['14:23,Europe/Berlin,a', '08:23,-05:00,b', '14:23,,c', '14:23,Pacific,d'];
    expect(outlineOf(`Time (UTC+2),Time zone,Event\n${rows.join('\n')}`)).toEqual([
      '2 2026-03-17T13:23 a',
      '3 2026-03-17T13:23 b',
      '4 2026-03-17T12:23 c',
      '5 doubt d: “Pacific” is no time zone that is known. 2026-03-17T12:23',
      '1 skip: Header of the table.',
      'assumed: day',
    ]);
  });

  it.each([
    [
      'of times, where a row names one',
      'UTC',
      'doubt b: “eu-1a” is no time zone that is known. 2026-03-17T14:24',
    ],
    ['of a data centre, where none does', 'eu-1b', '2026-03-17T14:24 b'],
  ])('takes a column named Zone for one %s', (_name, first, second) => {
    const lines = outlineOf(`Time,Zone,Event\n14:23,${first},a\n14:24,eu-1a,b`);
    expect(lines).toContain(`3 ${second}`);
    expect(lines).toContain(`1 skip: Header of the table.${first === 'UTC' ? '' : ' Not read: Zone.'}`);
  });

  it('believes a time that says its zone before a column that does not', () => {
    expect(outlineOf('When,TZ,What\n2026-03-17T14:23Z,Pacific,a\n2026-03-17T14:24Z,Europe/Berlin,b')).toEqual(
      ['2 2026-03-17T14:23 a', '3 2026-03-17T14:24 b', '1 skip: Header of the table.', 'assumed:'],
    );
  });

  it('has names that programs begin with an underscore', () => {
    const text =
      '_time,host,_raw\n"2026-03-17 14:23:05.000 UTC",web-1,"GET / 502"\n2026-03-17T14:24:05Z,web-2,"a, b"';
    expect(csv.recognise(evidenceOfText(text))).toBe(0.7);
    expect(outlineOf(text)).toEqual([
      '2 2026-03-17T14:23:05 GET / 502',
      '3 2026-03-17T14:24:05 a, b',
      '1 skip: Header of the table. Not read: host.',
      'assumed:',
    ]);
  });

  it('is a table by the names of its columns, however much of it is broken', () => {
    const rows = ['1773757385123,hello,pri', '-5,neg,z', '0,zero', '99999999999999999,far,z,more'];
    const text = `timestamp,message,user\n${rows.join('\n')}`;
    expect(csv.recognise(evidenceOfText(text))).toBe(0.7);
    expect(outlineOf(text)).toEqual([
      '2 2026-03-17T14:23:05 hello <pri>',
      '3 doubt -5 · neg <z>: “-5” cannot be read as a time.',
      '4 doubt 0 · zero: “0” cannot be read as a time.',
      '5 doubt 99999999999999999 · far · more <z>: This row has more cells than the table has columns.',
      '1 skip: Header of the table.',
      'assumed:',
    ]);
  });

  it('is read in the zone of the options, and past midnight of its clock', () => {
    const lines = outlineOf('Time,Event\n23:50,a\n00:10,b', { zone: 'America/New_York' });
    expect(lines.slice(0, 2)).toEqual(['2 2026-03-18T03:50 a', '3 2026-03-18T04:10 b']);
  });

  it.each([
    ['nothing says the order', '04/03/2026', 'doubt'],
    ['a day above 12 stands first', '25/03/2026', '2026-04-03T09:10'],
    ['a day above 12 stands second', '03/25/2026', '2026-03-04T09:10'],
  ])('doubts 03/04/2026 unless its column decides: %s', (_name, other, expected) => {
    const [first] = outlineOf(`When,What\n03/04/2026 09:10,x\n${other} 09:20,y`);
    expect(first?.includes(` ${expected}`)).toBe(true);
  });

  it('lets contradictory dates of a column decide nothing', () => {
    const lines = outlineOf('When,What\n25/03/2026 09:00,a\n03/25/2026 09:10,b\n03/04/2026 09:20,c');
    expect(lines[2]).toBe('4 doubt c: Day and month could be the other way round. 2026-04-03T09:20');
  });

  it('has no day to invent', () => {
    expect(outlineOf('Time,Event\n14:23,x', { day: null })).toEqual([
      '2 doubt x: No day is known for this time.',
      '1 skip: Header of the table.',
      'assumed: day zone',
    ]);
  });

  it('understands counted times and ranges as lines do', () => {
    expect(outlineOf('Time,Event\nT+0 14:00,a\nT+5,b\n14:10–14:20,c').slice(0, 3)).toEqual([
      '2 2026-03-17T14:00 a',
      '3 2026-03-17T14:05 b',
      '4 2026-03-17T14:10 c (until 14:20)',
    ]);
  });

  it('survives the marks, line ends and first lines of spreadsheets', () => {
    const text =
      '\ufeffsep=;\r\nExport of the evening\r\n\r\nTime;Event\r\n14:00;a;b\r\n14:01;c\r\n14:02;d\r\n';
    expect(outlineOf(text)).toEqual([
      '5 2026-03-17T14:00 a; b',
      '6 2026-03-17T14:01 c',
      '7 2026-03-17T14:02 d',
      '2 skip: Above the table.',
      '3 skip: Blank line.',
      '4 skip: Header of the table.',
      'assumed: day zone',
    ]);
  });

  it('reads on below a quotation mark too many, and doubts its row', () => {
    const why = 'A quotation mark in this row is missing or too many.';
    expect(outlineOf('Time,Event\n14:00,"a\n14:01,b\n14:02,"c" d\n14:03,"e, f"\n14:04,"cut')).toEqual([
      '3 2026-03-17T14:01 b',
      '5 2026-03-17T14:03 e, f',
      `2 doubt "a: ${why} 2026-03-17T14:00`,
      `4 doubt "c" d: ${why} 2026-03-17T14:02`,
      `6 doubt "cut: ${why} 2026-03-17T14:04`,
      '1 skip: Header of the table.',
      'assumed: day zone',
    ]);
  });

  it('loses no row to many odd quotation marks', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `14:${10 + index},"a" b`);
    const { events, doubts } = readingOf(csv, evidenceOfText(`Time,Event\n${rows.join('\n')}`));
    expect([events.length, doubts.length]).toEqual([20, 10]);
  });

  it.each([
    'file:///etc/passwd',
    'javascript://x.example/%0aalert(1)',
    'ftp://x.example',
    'https://a b',
    '//x.example',
  ])('takes %s for no address', (written) => {
    const [event] = readingOf(csv, evidenceOfText(`Time,Event,Link\n14:00,x,${written}`)).events;
    expect([event?.link, event?.source]).toEqual(['', written]);
  });

  it('takes no column for times that holds none', () => {
    const text = 'Time,Opened,What\n12 min,2026-03-17 14:23,x\n3 min,2026-03-17 14:24,y';
    expect(readingOf(csv, evidenceOfText(text)).table?.mapping).toMatchObject({ time: 1, text: 2 });
  });
});

describe('columns chosen by somebody', () => {
  const text = 'A,B,C,D\n14:00,15:00,one,two\n14:01,15:01,three,four';

  it('count before what names and cells say', () => {
    const mapping = { ...NO_COLUMN, time: 1, text: 3, actor: 2 };
    const reading = readingOf(csv, evidenceOfText(text), { mapping });
    expect(outline(reading).slice(0, 2)).toEqual([
      '2 2026-03-17T15:00 two <one>',
      '3 2026-03-17T15:01 four <three>',
    ]);
    expect(reading.table).toEqual({ columns: ['A', 'B', 'C', 'D'], mapping });
  });

  it('that are not there are none', () => {
    const mapping = { ...NO_COLUMN, time: 0, text: 99, actor: -1, link: 1.5, source: Number.NaN };
    const reading = readingOf(csv, evidenceOfText(text), { mapping });
    expect(reading.table?.mapping).toEqual({ ...NO_COLUMN, time: 0 });
    expect(outline(reading)[0]).toBe('2 2026-03-17T14:00 15:00 · one · two');
  });

  it('without one for times give no event, and say so', () => {
    const reading = readingOf(csv, evidenceOfText(text), { mapping: NO_COLUMN });
    expect(outline(reading).slice(0, 2)).toEqual([
      '1 skip: Header of the table.',
      '2 skip: No column is known to hold times.',
    ]);
  });
});

describe('a hostile table', () => {
  it.each([
    ['too many rows', `Time,Event\n${'\n'.repeat(LIMITS.lines)}14:00,x`, /more than 500,000 rows/],
    ['too many times', `Time,Event\n${'14:00,x\n'.repeat(LIMITS.events + 1)}`, /more than 200,000 times/],
    ['too many columns', `Time,Event${',x'.repeat(1000)}\n14:00${',y'.repeat(1001)}`, /500 columns/],
  ])('with %s is refused, with the limit', (_name, text, message) => {
    const result = csv.read(evidenceOfText(text), OPTIONS);
    expect(result.ok ? null : result.problem.message).toMatch(message);
  });

  it('cuts what nobody reads, and says so', () => {
    const [event] = readingOf(csv, evidenceOfText(`Time,Event\n14:00,${'😀'.repeat(5000)}`)).events;
    expect(event?.text.length).toBeLessThanOrEqual(LIMITS.eventChars);
    expect(event?.text.endsWith('😀… (cut)')).toBe(true);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('14:23', '2026-03-29 02:30', '1773757385', '"', '""', '__proto__', 'Time', 'constructor'),
    fc.constantFrom('03/04/2026', '9999-12-31 23:59', 'T+5', '=1+1', 'https://x.example', '\n', '\r\n'),
  );
  const delimiter = fc.constantFrom(',', ';', '\t', '|');
  const table = fc
    .tuple(delimiter, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }))
    .map(([mark, rows]) => rows.map((cells) => cells.join(mark)).join('\n'));
  const index = fc.option(fc.integer({ min: -1, max: 8 }));
  const mapping = fc.option(
    fc.record({ time: index, date: index, text: index, actor: index, source: index, link: index }),
  );

  it('never makes a reader throw, and gives only real moments and plain addresses', () => {
    fc.assert(
      fc.property(table, mapping, fc.constantFrom('UTC', 'Europe/Berlin'), (text, chosen, zone) => {
        const evidence: Evidence = { kind: 'text', name: 'x', text };
        const confidence = csv.recognise(evidence);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        const { events, doubts } = readingOf(csv, evidence, { mapping: chosen, zone });
        for (const { at, text: said, link } of events) {
          expect(new Date(at).getTime()).toBe(at);
          expect(said).toMatch(/^[^\n\r\0]+$/);
          expect(link).toMatch(/^(?:https?:\/\/.*)?$/);
        }
        for (const { proposed, why } of doubts) {
          expect(why).not.toBe('');
          if (proposed) expect(new Date(proposed.at).getTime()).toBe(proposed.at);
        }
      }),
      { numRuns: 500 },
    );
  });

  const long = 100_000;
  const ordinary = `Time,Event\n${'14:23,The disk filled up\n'.repeat(long / 25)}`;
  const read = (text: string) => () => {
    const evidence: Evidence = { kind: 'text', name: 'x', text };
    csv.recognise(evidence);
    csv.read(evidence, OPTIONS);
  };
  it.each([
    ['delimiters', ','.repeat(long)],
    ['quotation marks', '"'.repeat(long)],
    ['odd quotation marks', '14:00,"a" b\n'.repeat(long / 10)],
    ['white space', `14:00,${' '.repeat(long)}x`],
    ['one cell', `Time,Event\n14:00,${'x'.repeat(long)}`],
    ['line ends', '\n'.repeat(long)],
    ['names', `${'Time ('.repeat(long / 6)},Event\n14:00,x`],
  ])('of nothing but %s costs little more than a table', (_name, text) => {
    expect(timesAsLong(read(text), read(ordinary), 10)).toBeLessThan(10);
  });
});

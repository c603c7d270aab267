import { describe, expect, it } from 'vitest';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent } from '#shared/domain/timeline/importers/importer';
import type { ImportMatch } from '#shared/domain/timeline/match-import';
import {
  atMinute,
  correctRows,
  doubtfulRow,
  groupOf,
  NO_FILTER,
  type PreviewRow,
  passesFilter,
  planImport,
  type RowChoice,
  understoodRow,
} from '#shared/domain/timeline/preview-import';
import type { IsoDate } from '#shared/domain/units';
import { momentOf } from '../document/records';

const AT = momentOf('2026-03-17T14:23:05Z');
const LATER = momentOf('2026-03-17T14:30:00Z');
const LINE = { kind: 'line', line: 3 } as const;
const NEW: ImportMatch = { kind: 'new' };

function event(known: Partial<ReadEvent> = {}): ReadEvent {
  return { ...PLAIN_EVENT, at: AT, text: 'Alarm', where: LINE, locator: 'x:1', ...known };
}

function doubt(known: Partial<ReadDoubt> = {}): ReadDoubt {
  return {
    ...{ text: 'Perhaps', why: 'Why?', actor: '', source: '', link: '', locator: '', raw: '14.23 Perhaps' },
    proposed: { at: AT, approximate: true },
    where: LINE,
    ...known,
  };
}

const plan = (rows: readonly PreviewRow[], choices: readonly (readonly [number, RowChoice])[] = []) =>
  planImport(rows, new Map(choices), { day: '2026-03-17' as IsoDate, format: 'slack-day' }); // an existing day

describe('a preview', () => {
  it('puts what is doubtful, understood and already here apart', () => {
    const rows = [
      understoodRow(0, event(), NEW),
      understoodRow(1, event(), { kind: 'changed', id: 'r' }),
      understoodRow(2, event(), { kind: 'edited', id: 'r' }),
      understoodRow(3, event(), { kind: 'twice' }),
      doubtfulRow(4, doubt(), NEW),
      doubtfulRow(5, doubt(), { kind: 'same', id: 'r' }),
    ];
    expect(rows.map(groupOf)).toEqual(['understood', 'understood', 'here', 'here', 'doubtful', 'here']);
  });

  it('takes what was understood and suggested, with where it comes from, and nothing else unasked', () => {
    const rows = [
      understoodRow(0, event({ actor: 'Ada', source: '#inc', link: 'https://a.example/1' }), NEW),
      understoodRow(1, event({ suggested: false }), NEW),
      understoodRow(2, event(), { kind: 'same', id: 'r' }),
      doubtfulRow(3, doubt(), NEW),
    ];
    expect(plan(rows)).toEqual({
      add: [
        {
          at: AT,
          approximate: false,
          text: 'Alarm',
          actor: 'Ada',
          source: '#inc',
          link: 'https://a.example/1',
          milestone: null,
          origin: { format: 'slack-day', locator: 'x:1', at: AT, text: 'Alarm' },
        },
      ],
      update: [],
    });
  });

  it('follows a source that has changed, and never a row that was edited', () => {
    const rows = [
      understoodRow(0, event({ text: 'Alarm in Oslo' }), { kind: 'changed', id: 'one' }),
      understoodRow(1, event({ text: 'Alarm in Rome' }), { kind: 'edited', id: 'two' }),
    ];
    const { add, update } = plan(rows);
    expect(add).toEqual([]);
    expect(update.map(({ id, event: { text } }) => [id, text])).toEqual([['one', 'Alarm in Oslo']]);
  });

  it('keeps what the evidence said as the origin of a row that is corrected', () => {
    const [added] = plan(
      [understoodRow(0, event({ approximate: true }), NEW)],
      [[0, { minute: 15 * 60, text: ' The alarm rang ' }]],
    ).add;
    expect(added).toMatchObject({
      at: momentOf('2026-03-17T15:00:00Z'),
      approximate: false,
      text: 'The alarm rang',
      origin: { at: AT, text: 'Alarm' },
    });
  });

  it('takes a doubt once somebody says so, with the time that it offers, or none', () => {
    const rows = [doubtfulRow(0, doubt(), NEW), doubtfulRow(1, doubt({ proposed: null }), NEW)];
    const choices = [
      [0, { taken: true }],
      [1, { taken: true }],
    ] as const;
    expect(
      plan(rows, choices).add.map(({ at, approximate, origin }) => [at, approximate, origin?.at]),
    ).toEqual([
      [AT, true, AT],
      [null, false, undefined],
    ]);
  });

  it('leaves out what somebody leaves, and what says nothing', () => {
    const rows = [understoodRow(0, event(), NEW), understoodRow(1, event(), NEW)];
    const choices = [
      [0, { taken: false }],
      [1, { text: '  ' }],
    ] as const;
    expect(plan(rows, choices).add).toEqual([]);
  });

  it('adds in the order of time, as corrected', () => {
    const rows = [understoodRow(0, event(), NEW), understoodRow(1, event({ text: 'Calm', at: LATER }), NEW)];
    const moved = plan(rows, [[0, { minute: 15 * 60 }]]);
    expect(moved.add.map(({ text }) => text)).toEqual(['Calm', 'Alarm']);
  });
});

describe('a filter', () => {
  const row = understoodRow(0, event({ actor: 'Ada', source: '#inc' }), NEW);
  const minute = momentOf('2026-03-17T14:23:00Z');
  it.each([
    [{}, true],
    [{ words: ' aLaRm ' }, true],
    [{ words: 'ada' }, true],
    [{ words: 'oslo' }, false],
    [{ source: '#inc' }, true],
    [{ source: '#ops' }, false],
    [{ from: AT }, true],
    [{ from: LATER }, false],
    [{ to: minute }, true],
    [{ to: momentOf('2026-03-17T14:22:00Z') }, false],
  ])('%o shows the row: %s', (known, isShown) => {
    expect(passesFilter(row, { ...NO_FILTER, ...known })).toBe(isShown);
  });

  it('does not hide what has no time from whoever looks at a stretch of time', () => {
    const undated = doubtfulRow(0, doubt({ proposed: null }), NEW);
    expect(passesFilter(undated, { ...NO_FILTER, from: LATER, to: LATER })).toBe(true);
  });
});

describe('a minute that is typed', () => {
  const day = '2026-03-17' as IsoDate; // an existing day
  const undated = doubtfulRow(0, doubt({ proposed: null }), NEW);
  it.each([
    ['stays on the day of its row', doubtfulRow(0, doubt(), NEW), 30, null, '2026-03-17T00:30:00.000Z'],
    ['is on the day of the evidence', undated, 30, null, '2026-03-17T00:30:00.000Z'],
    [
      'is after the row above, past midnight',
      undated,
      30,
      momentOf('2026-03-17T23:50:00Z'),
      '2026-03-18T00:30:00.000Z',
    ],
  ] as const)('%s', (_name, row, typed, above, expected) => {
    const at = atMinute(row, typed, { above, day });
    expect(at && new Date(at).toISOString()).toBe(expected);
  });

  it('takes the time away where it is cleared', () => {
    expect(atMinute(undated, null, { above: null, day })).toBeNull();
  });
});

describe('what somebody has typed', () => {
  const line = (number: number) => ({ where: { kind: 'line', line: number } }) as const;
  const on = (day: string) => [
    understoodRow(0, event({ ...line(1), at: momentOf(`${day}T09:50:00Z`) }), NEW),
    doubtfulRow(1, doubt({ ...line(2), proposed: null }), NEW),
    understoodRow(2, event({ ...line(3), at: momentOf(`${day}T10:32:00Z`) }), NEW),
  ];
  const choices = new Map([[1, { minute: 10 * 60 + 5, taken: true }]]);

  it('belongs to the rows as they are read now, whatever they were read as when it was typed', () => {
    for (const day of ['2026-11-21', '2026-03-04']) {
      const at = correctRows(on(day), choices, day as IsoDate).map((row) => row.at); // an existing day
      expect(at).toEqual(['09:50', '10:05', '10:32'].map((time) => momentOf(`${day}T${time}:00Z`)));
    }
  });

  it('follows the line above past midnight, and changes no other row', () => {
    const [first, second, third] = on('2026-03-04');
    if (!first || !second || !third) throw new Error('There are three rows');
    const late = { ...first, at: momentOf('2026-03-04T23:50:00Z') };
    const [before, now, after] = correctRows([late, second, third], choices, '2026-03-04' as IsoDate);
    expect([before, after]).toEqual([late, third]);
    expect(now).toEqual({ ...second, at: momentOf('2026-03-05T10:05:00Z'), approximate: false });
  });
});

import { describe, expect, it } from 'vitest';
import {
  NOTHING_ASSUMED,
  PLAIN_EVENT,
  type ReadDoubt,
  type ReadEvent,
  type Reading,
} from '#shared/domain/timeline/importers/importer';
import { NO_FILTER } from '#shared/domain/timeline/preview-import';
import { filterRows, previewRows } from '#shared/domain/timeline/preview-rows';
import { eventOf, momentOf } from '../document/records';

const where = { kind: 'path', path: '$[0]' } as const;
const at = (minute: number) => momentOf(`2026-03-17T14:${String(minute).padStart(2, '0')}:00Z`);

function told(minute: number, text: string, known: Partial<ReadEvent> = {}): ReadEvent {
  return { ...PLAIN_EVENT, where, at: at(minute), text, locator: `x:${text}`, ...known };
}

function doubted(minute: number | null, text: string): ReadDoubt {
  const proposed = minute === null ? null : { at: at(minute), approximate: false };
  return {
    ...{ text, proposed, where, why: 'Why?', raw: text },
    actor: '',
    source: '',
    link: '',
    locator: '',
  };
}

function reading(events: readonly ReadEvent[], doubts: readonly ReadDoubt[] = []): Reading {
  return { ...NOTHING_ASSUMED, events, doubts, skipped: [] };
}

const texts = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text);

describe('the rows of a reading', () => {
  it('stand in time, whatever the order of the file, and those without a time last', () => {
    const read = reading(
      [told(20, 'late'), told(5, 'early')],
      [doubted(null, 'some time'), doubted(10, 'perhaps')],
    );
    const rows = previewRows(read, 'any', []);
    expect(texts(rows)).toEqual(['early', 'perhaps', 'late', 'some time']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });

  it('know what the timeline has already, doubts with a time to offer as well', () => {
    const timeline = [eventOf('2026-03-17T14:05:00Z', 'early'), eventOf('2026-03-17T14:10:00Z', 'perhaps')];
    const read = reading(
      [told(5, 'early'), told(20, 'late')],
      [doubted(10, 'perhaps'), doubted(null, 'perhaps')],
    );
    expect(previewRows(read, 'any', timeline).map(({ text, match: { kind } }) => [text, kind])).toEqual([
      ['early', 'same'],
      ['perhaps', 'same'],
      ['late', 'new'],
      ['perhaps', 'new'],
    ]);
  });
});

describe('a look at many rows', () => {
  const rows = previewRows(
    reading(
      [
        told(1, 'alarm', { source: '#ops' }),
        told(2, 'alarm again', { source: '#inc' }),
        told(3, 'calm'),
        told(3, 'calm'),
      ],
      [doubted(null, 'alarm perhaps')],
    ),
    'any',
    [],
  );

  it('counts all and names what there is to narrow them by', () => {
    expect(filterRows(rows, NO_FILTER, 10)).toEqual({
      summary: {
        all: 5,
        sources: ['#inc', '#ops'],
        first: at(1),
        last: at(3),
        groups: { doubtful: 1, understood: 3, here: 1 },
      },
      shown: [rows[4], rows[0], rows[1], rows[2], rows[3]],
    });
  });

  it('shows what passes, doubtful rows first, and of very many the first', () => {
    const { summary, shown } = filterRows(rows, { ...NO_FILTER, words: 'alarm' }, 2);
    expect(texts(shown)).toEqual(['alarm perhaps', 'alarm']);
    expect([summary.all, summary.groups]).toEqual([5, { doubtful: 1, understood: 2, here: 0 }]);
  });
});

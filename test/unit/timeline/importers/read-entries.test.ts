import { describe, expect, it } from 'vitest';
import { readEntries, type Told } from '#shared/domain/timeline/importers/read-entries';
import { event } from './api-fixtures';

const time = '2026-03-17T14:20:11Z';
const told = (text: string): Told => ({ text, source: 'Test', times: ['time'] });
const NO_PROGRESS = {};

describe('entries of a list', () => {
  it('are refused as a whole where there are too many, and the limit is named', () => {
    const entries = Array.from({ length: 200_001 }, () => ({ value: null, path: '$' }));
    expect(readEntries(entries, () => told('x'), NO_PROGRESS)).toEqual({
      ok: false,
      problem: {
        message:
          'It has more than 200,000 entries, the most that one file may give. Export a shorter period.',
        where: null,
      },
    });
    expect(readEntries(entries.slice(1), () => told('x'), NO_PROGRESS)).toMatchObject({ ok: true });
  });

  it('are not even listed to their end then', () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1;
        yield { value: {}, path: '$' };
      }
    }
    expect(readEntries(endless(), () => told('x'), NO_PROGRESS).ok).toBe(false);
    expect(given).toBe(200_001);
  });

  it('give texts, names and hints that are short, plain and on one line', () => {
    const value = { time };
    const hostile = `<b>${'x\n'.repeat(5_000)}`;
    const result = readEntries(
      [{ value, path: '$' }],
      () => ({ ...told(hostile), actor: hostile, hint: hostile }),
      NO_PROGRESS,
    );
    expect(result).toEqual({
      ok: true,
      events: [
        event('$', time, {
          text: `${'x '.repeat(1_996)}x… (cut)`,
          actor: `${'x '.repeat(96)}x… (cut)`,
          hint: `${'x '.repeat(56)}x… (cut)`,
          source: 'Test',
        }),
      ],
      doubts: [],
      skipped: [],
    });
  });

  it('say how far the reading is', () => {
    const shares: number[] = [];
    const entries = Array.from({ length: 8_000 }, () => ({ value: { time }, path: '$' }));
    readEntries(entries, () => told('x'), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('never take a field that was inherited', () => {
    const value: unknown = Object.create({ time });
    const result = readEntries([{ value, path: '$' }], () => told('x'), NO_PROGRESS);
    expect(result.ok && result.doubts.map(({ why }) => why)).toEqual(['It has no time.']);
  });
});

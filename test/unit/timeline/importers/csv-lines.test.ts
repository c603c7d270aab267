import { expect, it } from 'vitest';
import { csv } from '#shared/domain/timeline/importers/csv';
import { FIXTURE_OPTIONS } from './import-fixtures';

it('rows are counted as lines whatever ends them, also where ends of two kinds stand in a file', () => {
  const text =
    'Time,Event\n2026-03-17 14:00,one\r\n2026-03-17 14:01,"two\rand\r\nmore"\n2026-03-17 14:02,three';
  const result = csv.read({ kind: 'text', name: 'a.csv', text }, FIXTURE_OPTIONS);
  expect(result.ok && result.reading.events.map((event) => [event.where, event.text])).toEqual([
    [{ kind: 'line', line: 2 }, 'one'],
    [{ kind: 'line', line: 3 }, 'two and more'],
    [{ kind: 'line', line: 6 }, 'three'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { readTextEvidence } from '#shared/domain/files/evidence';
import { LIMITS } from '#shared/domain/files/limits';
import { timesAsLong } from '../../bench/times-as-long';

const listOf = (text: string) => {
  const reading = readTextEvidence('pages.json', text);
  return reading.ok && reading.evidence.kind === 'json' ? reading.evidence.value : null;
};
const problemOf = (text: string) => {
  const reading = readTextEvidence('pages.json', text);
  return reading.ok ? null : reading.problem;
};

describe('pages that stand behind each other', () => {
  it.each([
    ['[{"id":1}][{"id":2},{"id":3}]', [{ id: 1 }, { id: 2 }, { id: 3 }]],
    ['[{"id":1}]\n[{"id":2}]\n', [{ id: 1 }, { id: 2 }]],
    ['[{"id":1}][][{"id":2}]', [{ id: 1 }, { id: 2 }]],
    ['[{"text":"a][b"}][{"text":"\\"]["}]', [{ text: 'a][b' }, { text: '"][' }]],
    ['[[1],[2]][[3]]', [[1], [2], [3]]],
  ])('%s are one list', (text, value) => expect(listOf(text)).toEqual(value));

  it.each([
    ['[{"id":1}]\n[{"id":2},\n{"id":}]', 3],
    ['[{"id":1}]\n[{"id":2}]\n[{"id":3}', 3],
    ['[{"id":1}]\n[{"id":2}]\nend', 3],
    ['[{"id":1}\n[{"id":2}]', 2],
    ['[{"id":1}]\n{"id":2}', 2],
  ])('%j is told with its line', (text, line) =>
    expect(problemOf(text)).toEqual({
      message: 'It begins like JSON and is not: cut off, or changed by hand?',
      where: { kind: 'line', line },
    }),
  );

  it('are not read deeper than one', () => {
    const deep = `${'['.repeat(LIMITS.depth + 2)}${']'.repeat(LIMITS.depth + 2)}`;
    expect(problemOf(`[[1]]${deep}`)?.message).toContain('nested more than');
  });

  it('by the thousand take no longer than their length', () => {
    const [some, many] = ['[{"id":1}]'.repeat(5_000), '[{"id":1}]'.repeat(50_000)];
    expect(listOf(many)).toHaveLength(50_000);
    const read = (text: string) => () => listOf(text);
    expect(timesAsLong(read(many), read(some), 30)).toBeLessThan(30);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Sample, scoreSamples } from '../../../electron/commands/eval-score';

function sample(
  id: string,
  text: string,
  category: Sample['category'],
  severity: Sample['severity'] = 'medium',
): Sample {
  return {
    id,
    section: 'went_wrong',
    text,
    blame: category !== null,
    category,
    severity: category ? severity : null,
  };
}

describe('scoring a labelled file', () => {
  it('counts hits, misses and false alarms by sentence and leaves low ones apart', () => {
    const { score, errors } = scoreSamples([
      { ...sample('a', 'Marta corrupted the index.', 'person_fault'), flags: [{ start: 0, end: 25 }] },
      sample('b', 'The stars were against us.', 'hindsight'),
      sample('c', 'Nobody checked the graph.', null),
      sample('d', 'The disk was full.', null),
      sample('e', 'We could have avoided it.', 'counterfactual', 'low'),
    ]);
    expect({ ...score, wordsPerSecond: 0 }).toEqual({
      sentences: 4,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      falseAlarmShare: 0.5,
      categoryAccuracy: 1,
      spanIoU: 1,
      wordsPerSecond: 0,
      perCategory: {
        person_fault: { sentences: 1, found: 1, recall: 1, categoryAccuracy: 1 },
        hindsight: { sentences: 1, found: 0, recall: 0, categoryAccuracy: null },
      },
      low: { sentences: 1, found: 1 },
    });
    expect(errors.map(({ kind, id }) => [kind, id])).toEqual([
      ['MISSED', 'b'],
      ['FALSE', 'c'],
    ]);
  });

  it('has nothing to say about an empty file', () => {
    expect(scoreSamples([]).score).toMatchObject({
      sentences: 0,
      precision: null,
      recall: null,
      f1: null,
      spanIoU: null,
    });
  });

  it.each([
    ['unseen', 0.95, 0.95],
    ['second', 0.95, 0.95],
    ['third', 0.95, 0.9],
    ['unseen-2', 0.95, 0.78],
    ['unseen-3', 0.95, 0.87],
  ])('finds what is in %s.jsonl without crying wolf', (name, precision, recall) => {
    const file = new URL(`../../fixtures/language/${name}.jsonl`, import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    // The fixtures are our own, in the corpus format.
    const { score } = scoreSamples(lines.map((line) => JSON.parse(line) as Sample));
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.falseAlarmShare).toBeLessThanOrEqual(0.04);
  });
});

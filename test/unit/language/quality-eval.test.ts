import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelledFile } from '../../../electron/commands/eval-file';
import { type QualityKind, type QualitySample, scoreQuality } from '../../../electron/commands/eval-quality';

function readFixture(name: string): readonly QualitySample[] {
  const file = new URL(`../../fixtures/language/${name}.jsonl`, import.meta.url);
  const labelled = readLabelledFile(name, readFileSync(file, 'utf8'));
  return labelled.about === 'quality' ? labelled.samples : [];
}

describe('scoring texts by kind', () => {
  it('counts what is not ok as the thing to find', () => {
    const { score, errors } = scoreQuality([
      { id: 'a', kind: 'action', text: 'Improve monitoring', ok: false },
      { id: 'b', kind: 'action', text: 'Rotate the leaked key', ok: false },
      { id: 'c', kind: 'action', text: 'Strengthen alerting', ok: true },
      { id: 'd', kind: 'action', text: 'Delete the old bucket', ok: true },
      { id: 'e', kind: 'time', text: '09:12 UTC page sent', ok: true },
    ]);
    expect(score).toEqual({
      sentences: 5,
      perKind: {
        action: { sentences: 4, precision: 0.5, recall: 0.5, f1: 0.5 },
        time: { sentences: 1, precision: null, recall: null, f1: null },
      },
    });
    expect(errors.map(({ kind, id, detail }) => [kind, id, detail])).toEqual([
      ['MISSED', 'b', 'action'],
      ['FALSE', 'c', 'action-improves "Strengthen"'],
    ]);
  });

  it.each<[string, Readonly<Record<QualityKind, number>>]>([
    ['quality-second', { action: 0.95, time: 0.95, impact: 0.95, opinion: 0.95, lesson: 0.95 }],
    ['quality-unseen', { action: 0.87, time: 0.97, impact: 0.94, opinion: 0.86, lesson: 0.9 }],
  ])('finds what is in %s.jsonl without crying wolf', (name, floors) => {
    const { perKind } = scoreQuality(readFixture(name)).score;
    const tooLow = Object.entries(floors).filter(
      // The cast restates the keys that Object.entries widens to string.
      ([kind, floor]) => (perKind[kind as QualityKind]?.f1 ?? 0) < floor,
    );
    expect(tooLow).toEqual([]);
  });
});

describe('a labelled file', () => {
  const action = '{"kind":"action","text":"x","ok":true}';
  const blame = '{"text":"x","blame":false,"section":"lessons"}';

  it('is about quality or about blame', () => {
    expect([
      readLabelledFile('f', `${action}\n\n`).about,
      readLabelledFile('f', blame).about,
      readLabelledFile('f', '').about,
    ]).toEqual(['quality', 'blame', 'blame']);
  });

  it.each([
    [
      'both formats in one',
      `${action}\n${blame}`,
      'f:2: not a labelled sentence (about blame, the lines before it are not: one file, one format)',
    ],
    [
      'the other way round',
      `${blame}\n\n${action}`,
      'f:3: not a labelled sentence (about quality, the lines before it are not: one file, one format)',
    ],
    ['no JSON', `${action}\nhello`, 'f:2: not a labelled sentence (no JSON)'],
    [
      'an unknown kind',
      '{"kind":"toString","text":"x","ok":true}',
      'f:1: not a labelled sentence (unknown "kind")',
    ],
    ['no label', '{"text":"x"}', 'f:1: not a labelled sentence (neither "blame" nor "kind")'],
    [
      'a label that is no truth value',
      '{"kind":"time","text":"x","ok":"yes"}',
      'f:1: not a labelled sentence (no "ok")',
    ],
    ['no text', '{"kind":"time","ok":true}', 'f:1: not a labelled sentence (no "text")'],
    ['a list', '[]', 'f:1: not a labelled sentence (no "text")'],
    ['null', 'null', 'f:1: not a labelled sentence (no object)'],
  ])('with %s is refused, and the line named', (_name, source, message) => {
    expect(() => readLabelledFile('f', source)).toThrow(new Error(message));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../electron/commands/eval-score';
import { writeWeights } from '../../../electron/commands/learn';
import { judgeAuthors } from '../../../electron/commands/learn/judge';
import { learnModel } from '../../../electron/commands/learn/learn-model';
import { type Author, takeLessons } from '../../../electron/commands/learn/samples';
import { type Row, scoreSigns, trainWeights } from '../../../electron/commands/learn/train';
import { readModel } from '../../../shared/domain/language/classifier/model';
import { weighSentence } from '../../../shared/domain/language/classifier/weigh';

const row = (isYes: boolean, ...signs: number[]): Row => ({ isYes, signs: Int32Array.from(signs) });

function sample(text: string, blame: boolean, rest: Partial<Sample> = {}): Sample {
  return { id: '', section: 'went_wrong', text, blame, category: blame ? 'omission' : null, ...rest };
}

describe('logistic regression', () => {
  it('finds the weights at which no slope is left', () => {
    const rows = [row(true, 0), row(true, 0, 1), row(false, 1), row(false), row(true, 1), row(false, 0)];
    const weights = trainWeights(rows, 2, 0.5);
    for (const sign of [0, 1, 2]) {
      const slope = rows.reduce(
        (sum, { signs, isYes }) => {
          const miss = 1 / (1 + Math.exp(-scoreSigns(weights, signs))) - (isYes ? 1 : 0);
          return sum + (sign === 2 || signs.includes(sign) ? miss : 0);
        },
        sign === 2 ? 0 : 0.5 * (weights[sign] ?? 0),
      );
      expect(Math.abs(slope)).toBeLessThan(1e-3);
    }
  });

  it('gives a sign that speaks for neither side no weight', () => {
    const weights = trainWeights([row(true, 0), row(true, 1), row(false, 0), row(false, 1)], 2, 1);
    expect([...weights].map((weight) => Math.round(weight * 100))).toEqual([0, 0, 0]);
  });
});

describe('what is learnt', () => {
  const author: Author = {
    file: 'a',
    samples: ['disk', 'lamp', 'door', 'pump', 'mail'].flatMap((thing) => [
      sample(`Nadia ignored the ${thing} again.`, true),
      sample(`Nadia replaced the ${thing} again.`, false),
    ]),
  };

  it('tells sentences apart by the words in which they differ', () => {
    const lessons = author.samples.flatMap(takeLessons);
    const model = learnModel(lessons, ({ category }) => category !== null, 5);
    const weigh = (text: string) => {
      const [lesson] = takeLessons(sample(text, false));
      if (lesson === undefined) throw new Error('no sentence');
      return weighSentence(readModel(model), lesson.sentence, lesson.people, lesson.section);
    };
    expect(weigh('Piotr ignored the fence.')).toBeGreaterThan(100);
    expect(weigh('Piotr replaced the fence.')).toBeLessThan(-100);
    expect(`${model.word} ${model.next}`).not.toMatch(/disk|lamp|door|pump|mail|nadia/);
  });

  it('leaves hints out, and takes of several sentences those with a span in them', () => {
    const text = 'The disk was full. Nadia ignored it.';
    const flags = [{ start: 19, end: 32 }];
    const taken = (one: Sample) =>
      takeLessons(one).map(({ sentence, category }) => [
        text.slice(sentence.start, sentence.end).trim(),
        category,
      ]);
    expect(taken(sample(text, true, { flags }))).toEqual([['Nadia ignored it.', 'omission']]);
    expect(taken(sample(text, false))).toEqual([
      ['The disk was full.', null],
      ['Nadia ignored it.', null],
    ]);
    expect(taken(sample(text, true, { severity: 'low', flags }))).toEqual([]);
  });

  it('is judged on authors that it has not learnt from', () => {
    const other: Author = {
      file: 'b',
      samples: [
        sample('Omar ignored the valve again.', true),
        sample('Omar replaced the valve again.', false),
      ],
    };
    const lines = judgeAuthors([author, other], []);
    expect(lines.at(0)).toBe('6 sentences that blame, 6 that do not');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('is what stands in the program', () => {
    const stored = new URL('../../../shared/domain/language/classifier/weights.ts', import.meta.url);
    expect(readFileSync(stored, 'utf8')).toBe(writeWeights());
  }, 60_000);
});

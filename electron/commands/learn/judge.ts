import { type Model, readModel } from '#shared/domain/language/classifier/model';
import { weighSentence } from '#shared/domain/language/classifier/weigh';
import { matchByRules } from '#shared/domain/language/match-sentence';
import { findRoster } from '#shared/domain/language/names';
import { findPeople } from '#shared/domain/language/people/find-people';
import { readSentences } from '#shared/domain/language/read-sentences';
import { BLAME_CATEGORIES } from '#shared/domain/language/types';
import type { Sample } from '../eval-score';
import { learnBlame, learnCategories } from './learn-models';
import { type Author, type Lesson, takeLessons } from './samples';

/** A text that no rule flags: the score of its most suspect sentence, in hundredths, and whether its category was seen. */
interface Judged {
  readonly score: number;
  readonly isBlame: boolean;
  readonly isRightCategory: boolean;
}

const SHARES = [0.01, 0.015, 0.02, 0.025, 0.03, 0.04];

function isFlaggedByRule({ text, section, roster }: Sample): boolean {
  const names = findRoster(roster ?? []);
  return readSentences(text).some((sentence) =>
    matchByRules(sentence, findPeople(sentence, names), section).some(({ severity }) => severity !== 'low'),
  );
}

function weigh(model: Model, { sentence, people, section }: Lesson): number {
  return weighSentence(model, sentence, people, section);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/**
 * Learns from all authors but one and tries what was learnt on that one, for each in turn: how many sentences of a stranger
 * are found, at what price in harmless ones, for several least scores.
 *
 * @param others learnt from, and not tried
 */
export function judgeAuthors(authors: readonly Author[], others: readonly Author[]): string[] {
  const left: Judged[] = [];
  const counts = { blame: 0, harmless: 0, hits: 0, falseAlarms: 0 };
  for (const author of authors) {
    const lessons = [...authors, ...others]
      .filter((other) => other !== author)
      .flatMap(({ samples }) => samples.flatMap(takeLessons));
    const blame = readModel(learnBlame(lessons));
    const written = learnCategories(lessons);
    const categories = BLAME_CATEGORIES.map((category) => ({
      category,
      model: readModel(written[category]),
    }));
    for (const sample of author.samples) {
      if (sample.severity === 'low') continue;
      const isFlagged = isFlaggedByRule(sample);
      counts[sample.blame ? 'blame' : 'harmless'] += 1;
      if (isFlagged) {
        counts[sample.blame ? 'hits' : 'falseAlarms'] += 1;
        continue;
      }
      const [worst] = takeLessons({ ...sample, blame: false })
        .map((lesson) => ({ lesson, score: weigh(blame, lesson) }))
        .sort((one, other) => other.score - one.score);
      if (worst === undefined) continue;
      const [likeliest] = categories
        .map(({ category, model }) => ({ category, score: weigh(model, worst.lesson) }))
        .sort((one, other) => other.score - one.score);
      left.push({
        score: worst.score,
        isBlame: sample.blame,
        isRightCategory: likeliest?.category === sample.category,
      });
    }
  }
  return describe(left, counts);
}

function describe(
  left: readonly Judged[],
  counts: { blame: number; harmless: number; hits: number; falseAlarms: number },
): string[] {
  const lines = [
    `${counts.blame} sentences that blame, ${counts.harmless} that do not`,
    `rules alone: recall ${percent(counts.hits / counts.blame)}, harmless flagged ${percent(counts.falseAlarms / counts.harmless)}`,
  ];
  const sorted = left.toSorted((one, other) => other.score - one.score);
  for (const share of SHARES) {
    let harmless = share * counts.harmless;
    const length = sorted.findIndex(({ isBlame }) => !isBlame && --harmless < 0);
    const flagged = sorted.slice(0, length < 0 ? sorted.length : length);
    const blaming = flagged.filter(({ isBlame }) => isBlame);
    const hits = counts.hits + blaming.length;
    const falseAlarms = counts.falseAlarms + flagged.length - blaming.length;
    const right = blaming.filter(({ isRightCategory }) => isRightCategory).length;
    lines.push(
      `with a score of at least ${flagged.at(-1)?.score ?? 0}: recall ${percent(hits / counts.blame)}, precision ${percent(hits / (hits + falseAlarms))}, harmless flagged ${percent(falseAlarms / counts.harmless)}, right category of the added ${percent(right / blaming.length)}`,
    );
  }
  return lines;
}

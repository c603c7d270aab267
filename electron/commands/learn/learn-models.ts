import type { WrittenModel } from '#shared/domain/language/classifier/model';
import { BLAME_CATEGORIES, type BlameCategory } from '#shared/domain/language/types';
import { learnModel } from './learn-model';
import type { Lesson } from './samples';

/** Weights below it are left out, in hundredths: they are many and say little. */
const LEAST_WEIGHT = 15;
const LEAST_CATEGORY_WEIGHT = 30;

/** What tells sentences that blame from those that do not. */
export function learnBlame(lessons: readonly Lesson[]): WrittenModel {
  return learnModel(lessons, ({ category }) => category !== null, LEAST_WEIGHT);
}

/** What tells each category from the others, among sentences that blame. */
export function learnCategories(lessons: readonly Lesson[]): Record<BlameCategory, WrittenModel> {
  const blaming = lessons.filter(({ category }) => category !== null);
  // Object.fromEntries forgets that every category is there.
  return Object.fromEntries(
    BLAME_CATEGORIES.map((name) => [
      name,
      learnModel(blaming, ({ category }) => category === name, LEAST_CATEGORY_WEIGHT),
    ]),
  ) as Record<BlameCategory, WrittenModel>;
}

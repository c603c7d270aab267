import { NO_WORD, spellWord, type WrittenModel } from '#shared/domain/language/classifier/model';
import {
  readSigns,
  SIGN_KINDS,
  type SignKind,
  type WordReader,
} from '#shared/domain/language/classifier/signs';
import type { Lesson } from './samples';
import { type Row, trainWeights } from './train';

/** A sign that fewer sentences have says more about its author than about blame. */
const LEAST_SENTENCES = 3;
const PENALTY = 1;
const HUNDREDTHS = 100;

const SPELLING: WordReader<string> = { ofName: spellWord, ofToken: ({ lower }) => spellWord(lower) };

interface Sign {
  readonly kind: SignKind;
  readonly first: string;
  readonly second: string;
  sentences: number;
}

/** What the module that holds the weights cannot spell, or a blank would take apart. */
function isSpellable(word: string): boolean {
  return !/[`\\$\s]/.test(word) && word !== NO_WORD;
}

/** The signs of every lesson, by numbers; only those that are seen often enough have one. */
function countSigns(lessons: readonly Lesson[]) {
  const signs = new Map<string, Sign>();
  const seen = lessons.map((lesson) => {
    const keys: string[] = [];
    readSigns(lesson.sentence, lesson.people, lesson.section, SPELLING, (kind, first, second) => {
      if (!isSpellable(first) || !isSpellable(second)) return;
      const key = `${kind} ${first} ${second}`;
      const sign = signs.get(key) ?? { kind, first, second, sentences: 0 };
      signs.set(key, sign);
      if (!keys.includes(key)) sign.sentences += 1;
      keys.push(key);
    });
    return keys;
  });
  const kept = [...signs].filter(([, { sentences }]) => sentences >= LEAST_SENTENCES);
  const numbers = new Map(kept.map(([key], number) => [key, number]));
  return {
    signs: kept.map(([, sign]) => sign),
    rows: seen.map((keys) => Int32Array.from(keys.flatMap((key) => numbers.get(key) ?? []))),
  };
}

/**
 * Learns to tell the lessons that answer yes from the others.
 *
 * @param leastWeight what a sign must weigh to be written down, in hundredths
 */
export function learnModel(
  lessons: readonly Lesson[],
  isYes: (lesson: Lesson) => boolean,
  leastWeight: number,
): WrittenModel {
  const { signs, rows } = countSigns(lessons);
  const labelled = lessons.map(
    (lesson, at): Row => ({
      signs: rows[at] ?? new Int32Array(),
      isYes: isYes(lesson),
    }),
  );
  const weights = trainWeights(labelled, signs.length, PENALTY);
  const lists = Object.fromEntries(SIGN_KINDS.map((kind) => [kind, [] as string[]])) as Record<
    SignKind,
    string[]
  >;
  for (const [number, { kind, first, second }] of signs.entries()) {
    const weight = Math.round((weights[number] ?? 0) * HUNDREDTHS);
    if (Math.abs(weight) >= leastWeight)
      lists[kind].push(`${first} ${second === '' ? NO_WORD : second} ${weight}`);
  }
  return {
    constant: Math.round((weights[signs.length] ?? 0) * HUNDREDTHS),
    word: lists.word.sort().join(' '),
    next: lists.next.sort().join(' '),
    later: lists.later.sort().join(' '),
    behind: lists.behind.sort().join(' '),
    section: lists.section.sort().join(' '),
  };
}

import type { Pattern } from './pattern';
import type { Union } from './pattern-needs';
import type { Sentence } from './sentences';
import { commonBit, type WordList } from './word-list';

/** What is worth a try only where a sentence holds the words of its pattern. */
interface Sleeper {
  readonly pattern: Pattern;
}

/**
 * A word of one of these lists, by their numbers, or one of these common words, by their bits: hundreds of lists hold
 * "the" and "to", and to walk over them for each would cost more than the rest.
 */
interface Asked {
  readonly lists: readonly number[];
  readonly common: number;
}

interface Bed<S> {
  readonly sleeper: S;
  /** Among all of them: the order in which they are tried. */
  readonly place: number;
  readonly needsPerson: boolean;
  /** What a sentence must hold besides a word that wakes it. */
  readonly asked: readonly Asked[];
  /** The number of the sentence that woke it last, so that several of its words wake it once. */
  wokenIn: number;
}

/** What it means that a sentence holds a word. */
interface Holding<S> {
  readonly general: readonly Bed<S>[];
  /** Those that can wait until somebody is named. */
  readonly aboutPeople: readonly Bed<S>[];
  /** The lists that a sentence with the word has met; none for a common word, which has a bit instead. */
  readonly met: readonly number[];
  readonly common: number;
}

interface Word<S> {
  readonly lists: number[];
  /** Worked out when a text first holds the word. */
  holding: Holding<S> | null;
}

/**
 * Patterns by the words that wake them. What a sentence costs grows with its words and with what they wake, and hardly
 * with the number of patterns.
 */
export interface WakeIndex<S> {
  readonly words: ReadonlyMap<string, Word<S>>;
  /** By the numbers of lists: whom their words wake. */
  readonly wards: readonly (readonly Bed<S>[])[];
  /** Those that no word wakes. */
  readonly always: readonly Bed<S>[];
  /** For each list, the number of the last sentence that held a word of it. */
  readonly metIn: Int32Array;
  sentences: number;
}

/** @param sleepers in the order in which they are to be tried */
export function indexSleepers<S extends Sleeper>(sleepers: readonly S[]): WakeIndex<S> {
  const numbers = new Map<WordList, number>();
  const words = new Map<string, Word<S>>();
  const wards: Bed<S>[][] = [];
  const always: Bed<S>[] = [];

  function numberOf(list: WordList): number {
    const known = numbers.get(list);
    if (known !== undefined) return known;
    const number = wards.length;
    numbers.set(list, number);
    wards.push([]);
    list.forEachWord((word) => {
      const met = words.get(word);
      if (met) met.lists.push(number);
      else words.set(word, { lists: [number], holding: null });
    });
    return number;
  }

  function ask({ lists }: Union): Asked {
    const common = lists.reduce((bits, list) => bits | list.common, 0);
    return { lists: lists.map(numberOf), common };
  }

  for (const [place, sleeper] of sleepers.entries()) {
    const { needs, needsPerson } = sleeper.pattern;
    const [rarest, ...others] = needs;
    const bed: Bed<S> = { sleeper, place, needsPerson, asked: others.map(ask), wokenIn: 0 };
    if (rarest === undefined) always.push(bed);
    else for (const list of rarest.lists) wards[numberOf(list)]?.push(bed);
  }
  return { words, wards, always, metIn: new Int32Array(wards.length), sentences: 0 };
}

function workOut<S>(word: string, lists: readonly number[], { wards }: WakeIndex<S>): Holding<S> {
  const beds = [...new Set(lists.flatMap((list) => wards[list] ?? []))];
  const common = commonBit(word);
  return {
    general: beds.filter(({ needsPerson }) => !needsPerson),
    aboutPeople: beds.filter(({ needsPerson }) => needsPerson),
    met: common === 0 ? lists : [],
    common,
  };
}

/** The sleepers whose words a sentence holds, in their order. */
export function wakeSleepers<S>(index: WakeIndex<S>, { tokens }: Sentence, namesPeople: boolean): S[] {
  const { words, always, metIn } = index;
  index.sentences = (index.sentences + 1) | 0;
  const now = index.sentences;
  const woken = always.filter(({ needsPerson }) => namesPeople || !needsPerson);
  let common = 0;
  for (const { lower } of tokens) {
    const word = words.get(lower);
    if (word === undefined) continue;
    word.holding ??= workOut(lower, word.lists, index);
    const { holding } = word;
    common |= holding.common;
    for (const list of holding.met) metIn[list] = now;
    wake(holding.general, now, woken);
    if (namesPeople) wake(holding.aboutPeople, now, woken);
  }
  const isMet = (asked: Asked) =>
    (asked.common & common) !== 0 || asked.lists.some((list) => metIn[list] === now);
  return woken
    .filter(({ asked }) => asked.every(isMet))
    .sort((one, other) => one.place - other.place)
    .map(({ sleeper }) => sleeper);
}

function wake<S>(beds: readonly Bed<S>[], now: number, woken: Bed<S>[]): void {
  for (const bed of beds) {
    if (bed.wokenIn === now) continue;
    bed.wokenIn = now;
    woken.push(bed);
  }
}

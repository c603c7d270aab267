import type { Pattern } from './pattern';
import type { Anchor } from './pattern-anchor';
import { bitOfOnly, type Union } from './pattern-needs';
import type { Sentence } from './sentences';
import { commonBit, WORDS_WITH_BITS, type WordList } from './word-list';

/** What is worth a try only where a sentence holds the words of its pattern. */
interface Sleeper {
  readonly anchor: Anchor;
  /** Reads the pattern, when it wakes for the first time. */
  readonly pattern: () => Pattern;
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
  /** Common words all of which a sentence must hold, by their bits; all are known once it has woken. */
  mustHold: number;
  /** What else it must hold besides a word that wakes it; null until it has woken. */
  asked: readonly Asked[] | null;
  needsPerson: boolean;
  /** The number of the sentence that woke it last, so that several of its words wake it once. */
  wokenIn: number;
}

interface Word<S> {
  readonly wakes: Bed<S>[];
  /** The numbers of the lists it is in that somebody asks for. */
  asked: number[] | null;
  readonly common: number;
}

const NONE: readonly number[] = [];

/**
 * Patterns by the words that wake them. What a sentence costs grows with its words and with what they wake, and hardly
 * with the number of patterns.
 */
export class WakeIndex<S extends Sleeper> {
  readonly #words = new Map<string, Word<S>>();
  /** Those that no word wakes. */
  readonly #always: Bed<S>[] = [];
  readonly #numbers = new Map<WordList, number>();
  /** For each list that is asked for, the number of the last sentence that held a word of it. */
  readonly #metIn: number[] = [];
  #sentences = 0;

  #size = 0;

  constructor() {
    // Known whether or not a list holds them: patterns ask for their bits.
    for (const word of WORDS_WITH_BITS) this.#know(word);
  }

  /** Takes up another one, which is tried behind those that are there. */
  add(sleeper: S): void {
    const { lists, mustHold, needsPerson } = sleeper.anchor;
    const bed: Bed<S> = { sleeper, place: this.#size, mustHold, asked: null, needsPerson, wokenIn: 0 };
    this.#size += 1;
    if (lists === null) this.#always.push(bed);
    for (const list of lists ?? []) list.forEachWord((word) => this.#know(word).wakes.push(bed));
  }

  #know(lower: string): Word<S> {
    let word = this.#words.get(lower);
    if (word === undefined) {
      word = { wakes: [], asked: null, common: commonBit(lower) };
      this.#words.set(lower, word);
    }
    return word;
  }

  #numberOf(list: WordList): number {
    const known = this.#numbers.get(list);
    if (known !== undefined) return known;
    const number = this.#metIn.push(0) - 1;
    this.#numbers.set(list, number);
    list.forEachWord((lower) => {
      const word = this.#know(lower);
      if (word.common !== 0) return;
      word.asked ??= [];
      word.asked.push(number);
    });
    return number;
  }

  #ask({ lists }: Union): Asked {
    const common = lists.reduce((bits, list) => bits | list.common, 0);
    return { lists: lists.map((list) => this.#numberOf(list)), common };
  }

  /** @returns true where one of them woke for the first time */
  #readAll(woken: readonly Bed<S>[]): boolean {
    let isNew = false;
    for (const bed of woken) {
      if (bed.asked !== null) continue;
      const { anchor, pattern } = bed.sleeper;
      const { needs, needsPerson } = pattern();
      const others = needs.filter(({ lists }) => !isSame(lists, anchor.lists));
      bed.mustHold |= others.reduce((bits, union) => bits | bitOfOnly(union), 0);
      bed.asked = others.filter((union) => bitOfOnly(union) === 0).map((union) => this.#ask(union));
      bed.needsPerson = needsPerson;
      isNew = true;
    }
    return isNew;
  }

  #wordsOf(tokens: Sentence['tokens']): Word<S>[] {
    const words: Word<S>[] = [];
    for (const { lower } of tokens) {
      const word = this.#words.get(lower);
      if (word !== undefined) words.push(word);
    }
    return words;
  }

  /** The sleepers whose words a sentence holds, in their order. */
  wake({ tokens }: Sentence, namesPeople: boolean): S[] {
    this.#sentences = (this.#sentences + 1) | 0;
    const now = this.#sentences;
    const words = this.#wordsOf(tokens);
    const woken: Bed<S>[] = [];
    let common = 0;
    for (const word of words) common |= word.common;
    const rouse = (bed: Bed<S>): void => {
      if (bed.wokenIn === now || (bed.mustHold & ~common) !== 0 || (bed.needsPerson && !namesPeople)) return;
      bed.wokenIn = now;
      woken.push(bed);
    };
    for (const bed of this.#always) rouse(bed);
    for (const { wakes } of words) for (const bed of wakes) rouse(bed);
    const metIn = this.#metIn;
    // What is asked for the first time may be about words that nobody has asked for before.
    for (const { asked } of this.#readAll(woken) ? this.#wordsOf(tokens) : words)
      for (const list of asked ?? NONE) metIn[list] = now;
    const isMet = (asked: Asked): boolean => {
      if ((asked.common & common) !== 0) return true;
      for (const list of asked.lists) if (metIn[list] === now) return true;
      return false;
    };
    const met: Bed<S>[] = [];
    for (const bed of woken) {
      // What has just been read may need more than was known when it woke.
      if ((bed.mustHold & ~common) !== 0 || (bed.needsPerson && !namesPeople)) continue;
      if (bed.asked?.every(isMet)) met.push(bed);
    }
    return met.sort((one, other) => one.place - other.place).map(({ sleeper }) => sleeper);
  }
}

function isSame(lists: readonly WordList[], others: readonly WordList[] | null): boolean {
  return lists.length === others?.length && lists.every((list, place) => list === others[place]);
}

import { rememberByForm } from './forms';
import type { Pattern } from './pattern';
import type { Anchor } from './pattern-anchor';
import { bitOfOnly, bitsOf, type Union } from './pattern-needs';
import type { Sentence } from './sentences';
import { commonBit, SOMEBODY_BIT, WORDS_WITH_BITS, type WordList } from './word-list';

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

interface Word {
  /** Sleepers, by their places. */
  readonly wakes: number[];
  /** The numbers of the lists it is in that somebody asks for. */
  asked: number[] | null;
  readonly common: number;
  /** The number of the last sentence that held it. */
  metIn: number;
}

/**
 * Patterns by the words that wake them. What a sentence costs grows with its words and with what they wake, and hardly
 * with the number of patterns.
 */
export class WakeIndex<S extends Sleeper> {
  /** In the order in which they are tried. What is known of each is kept by its place, in lists that are quick to read. */
  readonly #sleepers: S[] = [];
  /** Bits all of which a sentence must hold; all are known once the sleeper has woken. */
  readonly #mustHold: number[] = [];
  /** What else it must hold besides a word that wakes it; null until the sleeper has woken. */
  readonly #asked: (readonly Asked[] | null)[] = [];
  /** The number of the sentence that woke it last, so that several of its words wake it once. */
  readonly #wokenIn: number[] = [];
  /** Those that no word wakes. */
  readonly #always: number[] = [];
  readonly #words = new Map<string, Word>();
  readonly #wordOf = rememberByForm(({ lower }) => this.#words.get(lower));
  readonly #numbers = new Map<WordList, number>();
  /** For each list that is asked for, the number of the last sentence that held a word of it. */
  readonly #metIn: number[] = [];
  #sentences = 0;

  constructor() {
    // Known whether or not a list holds them: patterns ask for their bits.
    for (const word of WORDS_WITH_BITS) this.#know(word);
  }

  /** Takes up another one, which is tried behind those that are there. */
  add(sleeper: S): void {
    const { lists, mustHold } = sleeper.anchor;
    const place = this.#sleepers.push(sleeper) - 1;
    this.#mustHold.push(mustHold);
    this.#asked.push(null);
    this.#wokenIn.push(0);
    if (lists === null) this.#always.push(place);
    for (const list of lists ?? []) list.forEachWord((word) => this.#know(word).wakes.push(place));
  }

  #know(lower: string): Word {
    let word = this.#words.get(lower);
    if (word === undefined) {
      word = { wakes: [], asked: null, common: commonBit(lower), metIn: 0 };
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

  /** What a sleeper must hold, read when it wakes for the first time. */
  #read(place: number, { anchor, pattern }: S): void {
    const read = pattern();
    this.#mustHold[place] = anchor.mustHold | bitsOf(read);
    this.#asked[place] = read.needs
      .filter((union) => bitOfOnly(union) === 0 && !isSame(union.lists, anchor.lists))
      .map((union) => this.#ask(union));
  }

  /** The words of a sentence that are known, each once; when asked again, those that have become known since. */
  #meetWords(tokens: Sentence['tokens']): Word[] {
    const words: Word[] = [];
    for (const token of tokens) {
      const word = this.#wordOf(token);
      if (word === undefined || word.metIn === this.#sentences) continue;
      word.metIn = this.#sentences;
      words.push(word);
    }
    return words;
  }

  #noteLists(words: readonly Word[]): void {
    for (const { asked } of words)
      if (asked !== null) for (const list of asked) this.#metIn[list] = this.#sentences;
  }

  #meetsOne(lists: readonly number[]): boolean {
    for (const list of lists) if (this.#metIn[list] === this.#sentences) return true;
    return false;
  }

  /** False where a sentence with these bits lacks something that a sleeper is known to ask for. */
  #isMet(place: number, bits: number): boolean {
    if (((this.#mustHold[place] ?? 0) & ~bits) !== 0) return false;
    const asked = this.#asked[place];
    if (asked != null)
      for (const { lists, common } of asked)
        if ((common & bits) === 0 && !this.#meetsOne(lists)) return false;
    return true;
  }

  /** Adds those that a sentence with these bits wakes and that are not awake already. */
  #rouse(places: readonly number[], bits: number, woken: number[]): void {
    for (const place of places) {
      if (!this.#isMet(place, bits) || this.#wokenIn[place] === this.#sentences) continue;
      this.#wokenIn[place] = this.#sentences;
      woken.push(place);
    }
  }

  /** @returns true where one of them woke for the first time, and what it asks for has just been read */
  #readAll(woken: readonly number[]): boolean {
    let isNew = false;
    for (const place of woken) {
      const sleeper = this.#sleepers[place];
      if (this.#asked[place] !== null || sleeper === undefined) continue;
      this.#read(place, sleeper);
      isNew = true;
    }
    return isNew;
  }

  /** The sleepers whose words a sentence holds, in their order. */
  wake({ tokens }: Sentence, namesPeople: boolean): S[] {
    this.#sentences = (this.#sentences + 1) | 0;
    const words = this.#meetWords(tokens);
    let bits = namesPeople ? SOMEBODY_BIT : 0;
    for (const { common } of words) bits |= common;
    this.#noteLists(words);
    const woken: number[] = [];
    this.#rouse(this.#always, bits, woken);
    for (const { wakes } of words) this.#rouse(wakes, bits, woken);
    // What is asked for the first time may be about words that nobody has asked for before.
    const isNew = this.#readAll(woken);
    if (isNew) this.#noteLists([...words, ...this.#meetWords(tokens)]);
    if (woken.length > 1) woken.sort((one, other) => one - other);
    const met: S[] = [];
    for (const place of woken) {
      const sleeper = this.#sleepers[place];
      if (sleeper !== undefined && (!isNew || this.#isMet(place, bits))) met.push(sleeper);
    }
    return met;
  }
}

function isSame(lists: readonly WordList[], others: readonly WordList[] | null): boolean {
  return lists.length === others?.length && lists.every((list, place) => list === others[place]);
}

import { wordsTagged } from './lexicon/lexicon';
import type { Token } from './tokens';
import { WORD_KINDS } from './word-kinds';

/** Words of nearly every sentence: that one holds them says little. The commonest first. */
const COMMON_WORDS = (
  "the a to of in , . on at for with by from and not was were be been had did have is it that this n't 's would should they " +
  "an or but no are has do does will could can we he she i you 're 've 'd his her their our your its who what when so as if all any one up out down off over just been being : !"
).split(' ');
/** What a word of nearly every sentence weighs, in rare ones. */
export const COMMON_WEIGHT = 151;
/** Small enough for an engine to keep a number of them, and of one more, without a box around it. */
const BITS = 29;
/** Stands for somebody, of whom a sentence must speak. */
export const SOMEBODY_BIT = 1 << BITS;
const commonPlaces = new Map(COMMON_WORDS.map((word, place) => [word, place]));

function weighWord(word: string): number {
  return commonPlaces.has(word) ? COMMON_WEIGHT : 1;
}

/** The words that have a bit of their own. */
export const WORDS_WITH_BITS: readonly string[] = COMMON_WORDS.slice(0, BITS);

/** A bit for each of the commonest words, so that a number tells which of them a sentence or a list holds; else 0. */
export function commonBit(word: string): number {
  const place = commonPlaces.get(word) ?? BITS;
  return place < BITS ? 1 << place : 0;
}

/** How often the words of a list are met. */
interface Commonness {
  /** About how many sentences hold one of them: how many there are, and more for those of nearly every sentence. */
  readonly weight: number;
  /** The bits of the commonest words among them. */
  readonly common: number;
}

const ofClasses = new Map<string, Commonness>();

function commonnessOf(words: Iterable<string>): Commonness {
  let weight = 0;
  let common = 0;
  for (const word of words) {
    weight += weighWord(word);
    common |= commonBit(word);
  }
  return { weight, common };
}

function commonnessOfClass(name: string): Commonness {
  const known = ofClasses.get(name) ?? commonnessOf(wordsTagged(name));
  ofClasses.set(name, known);
  return known;
}

/** `word|other|@class|@adv`: the choices that a pattern leaves for one token. */
export class WordList implements Commonness {
  readonly #literals: readonly string[];
  readonly #classes: readonly string[];
  readonly #kinds: readonly ((token: Token) => boolean)[];
  #words: ReadonlySet<string> | null = null;
  readonly weight: number;
  readonly common: number;

  /** @throws Error for a class that does not exist: a defect in a rule */
  constructor(source: string) {
    const literals: string[] = [];
    const classes: string[] = [];
    const kinds: ((token: Token) => boolean)[] = [];
    for (const choice of source.split('|')) {
      if (choice === '') throw new Error(`An empty choice in a pattern: ${source}`);
      if (choice.startsWith('<') && choice.endsWith('>'))
        throw new Error(`A condition is no word; give it a branch of its own: ${source}`);
      const name = choice.length > 1 && choice.startsWith('@') ? choice.slice(1) : null;
      const kind = name === null ? undefined : WORD_KINDS[choice];
      if (kind !== undefined) kinds.push(kind);
      else if (name !== null) {
        if (wordsTagged(name).size === 0) throw new Error(`No such class: ${choice}`);
        classes.push(name);
      } else literals.push(choice);
    }
    this.#literals = literals;
    this.#classes = classes;
    this.#kinds = kinds;
    const parts = [commonnessOf(literals), ...classes.map(commonnessOfClass)];
    this.weight = parts.reduce((sum, { weight }) => sum + weight, 0);
    this.common = parts.reduce((bits, { common }) => bits | common, 0);
  }

  /** False where a kind such as `@adv` makes the words open-ended. */
  get isClosed(): boolean {
    return this.#kinds.length === 0;
  }

  /** All of the words, as a set that is built when it is first asked for: of most lists it never is. */
  get words(): ReadonlySet<string> {
    this.#words ??= this.#unite();
    return this.#words;
  }

  #unite(): ReadonlySet<string> {
    const [only] = this.#classes;
    if (only !== undefined && this.#classes.length === 1 && this.#literals.length === 0)
      return wordsTagged(only);
    return new Set([...this.#literals, ...this.#classes.flatMap((name) => [...wordsTagged(name)])]);
  }

  holds(token: Token): boolean {
    if (this.words.has(token.lower)) return true;
    for (const isOfKind of this.#kinds) if (isOfKind(token)) return true;
    return false;
  }

  /** Calls back with every word, with some of them twice, and builds no set for it. */
  forEachWord(call: (word: string) => void): void {
    for (const word of this.#literals) call(word);
    for (const name of this.#classes) for (const word of wordsTagged(name)) call(word);
  }
}

/** Patterns say the same lists again and again. */
const lists = new Map<string, WordList>();

/**
 * Reads `word|other|@tag`: one token out of a set; `@adv`, `@pp` (participle), `@ing`, `@past` (could be a verb in the past),
 * `@third` (one in the present, behind a subject) and `@open` (no function word) are open-ended.
 */
export function readWordList(source: string): WordList {
  const list = lists.get(source) ?? new WordList(source);
  lists.set(source, list);
  return list;
}

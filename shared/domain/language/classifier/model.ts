import { rememberByForm } from '../forms';
import { rememberByWord } from '../word-memo';
import { SIGN_KINDS, type SignKind, stemWord, type WordReader } from './signs';

/** Weights by the number of the second word. */
type PairWeights = Map<number, number>;

/** What a word says for (above zero) or against, in hundredths of the logarithm of the odds: alone and with others. */
export interface WordWeights {
  /** Its own in its model. */
  readonly number: number;
  alone: number;
  behind: number;
  readonly next: PairWeights;
  readonly later: PairWeights;
  readonly section: PairWeights;
}

export interface Model {
  readonly constant: number;
  /** What words weigh; nothing for those that were seen too seldom. */
  readonly weights: WordReader<WordWeights>;
}

/** A model as it is stored: for each kind of sign its first words, second words (or `_`) and weights, between blanks. */
export interface WrittenModel extends Readonly<Record<SignKind, string>> {
  readonly constant: number;
}

/** Stands for no second word. */
export const NO_WORD = '_';

function weighNothing(number: number): WordWeights {
  return { number, alone: 0, behind: 0, next: new Map(), later: new Map(), section: new Map() };
}

export function readModel(written: WrittenModel): Model {
  const byStem = new Map<string, WordWeights>();
  const unknown = weighNothing(-1);
  const enter = (stem: string): WordWeights => {
    const weights = byStem.get(stem) ?? weighNothing(byStem.size);
    byStem.set(stem, weights);
    return weights;
  };
  for (const kind of SIGN_KINDS) {
    const parts = written[kind].trim().split(/\s+/);
    for (let at = 0; at + 2 < parts.length; at += 3) {
      const first = enter(parts[at] ?? '');
      const weight = Number(parts[at + 2]);
      if (kind === 'word') first.alone = weight;
      else if (kind === 'behind') first.behind = weight;
      else first[kind].set(enter(parts[at + 1] ?? '').number, weight);
    }
  }
  const weigh = (lower: string): WordWeights => byStem.get(spellWord(lower)) ?? unknown;
  return {
    constant: written.constant,
    weights: { ofName: rememberByWord(weigh), ofToken: rememberByForm(({ lower }) => weigh(lower)) },
  };
}

/** A word as the written model spells it: stems of words, blanks in the names in brackets taken out. */
export function spellWord(lower: string): string {
  return lower.startsWith('<') ? lower.replaceAll(' ', '-') : stemWord(lower);
}

/** What a sign weighs. */
export function weightOf(kind: SignKind, first: WordWeights, second: WordWeights): number {
  switch (kind) {
    case 'word':
      return first.alone;
    case 'behind':
      return first.behind;
    case 'next':
      return weightOfPair(first.next, second);
    case 'later':
      return weightOfPair(first.later, second);
    case 'section':
      return weightOfPair(first.section, second);
  }
}

function weightOfPair(weights: PairWeights, { number }: WordWeights): number {
  return weights.size === 0 ? 0 : (weights.get(number) ?? 0);
}

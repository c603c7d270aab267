import { rememberByWord } from '../word-memo';
import { SIGN_KINDS, type SignKind, stemWord } from './signs';

/** What a word says for (above zero) or against, in hundredths of the logarithm of the odds: alone and with others. */
export interface WordWeights {
  alone: number;
  behind: number;
  readonly next: Map<WordWeights, number>;
  readonly later: Map<WordWeights, number>;
  readonly section: Map<WordWeights, number>;
}

export interface Model {
  readonly constant: number;
  /** What a word in lower case weighs; nothing for words that were seen too seldom. */
  readonly weightsOf: (lower: string) => WordWeights;
}

/** A model as it is stored: for each kind of sign its first words, second words (or `_`) and weights, between blanks. */
export interface WrittenModel extends Readonly<Record<SignKind, string>> {
  readonly constant: number;
}

/** Stands for no second word. */
export const NO_WORD = '_';

function weighNothing(): WordWeights {
  return { alone: 0, behind: 0, next: new Map(), later: new Map(), section: new Map() };
}

export function readModel(written: WrittenModel): Model {
  const byStem = new Map<string, WordWeights>();
  const unknown = weighNothing();
  const enter = (stem: string): WordWeights => {
    const weights = byStem.get(stem) ?? weighNothing();
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
      else first[kind].set(enter(parts[at + 1] ?? ''), weight);
    }
  }
  return {
    constant: written.constant,
    weightsOf: rememberByWord((lower) => byStem.get(spellWord(lower)) ?? unknown),
  };
}

/** A word as the written model spells it: stems of words, blanks in the names in brackets taken out. */
export function spellWord(lower: string): string {
  return lower.startsWith('<') ? lower.replaceAll(' ', '-') : stemWord(lower);
}

/** What a sign weighs. */
export function weightOf(kind: SignKind, first: WordWeights, second: WordWeights): number {
  if (kind === 'word') return first.alone;
  return kind === 'behind' ? first.behind : (first[kind].get(second) ?? 0);
}

import { rememberByForm } from './forms';
import { type Token, tokenize } from './tokens';

/** One sentence of a masked text. */
export interface Sentence {
  /** Where it stands, its end mark and what was blanked out included: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The number of the clause each token stands in. */
  readonly clauses: readonly number[];
  readonly isQuestion: boolean;
}

/** Looks behind it, so that a run of marks which ends no sentence is tried once and not from each of its marks. */
const SENTENCE_END = /(?<![.?!])[.?!]+["”’)\]]*(?=\s|$)|\n+/g;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|vs|approx|etc|cf|resp|no|dr|mr|mrs|ms|st|prof|sgt|capt|lt|rev|cllr)|\b\p{Lu})\.$/iu;
const CLAUSE_MARKS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  '-',
  '…',
  '→',
  '|',
  '?',
  '!',
  '"',
  '“',
  '”',
]);
const CLAUSE_WORDS = new Set(
  splitClauseWords(
    'and but or so yet because since when while which that who after before until although though if whereas then as',
  ),
);

function splitClauseWords(list: string): string[] {
  return list.split(' ');
}

/** True for marks and conjunctions after which a new clause may begin. */
export const opensClause = rememberByForm(({ kind, lower }) =>
  kind === 'punctuation' ? CLAUSE_MARKS.has(lower) : CLAUSE_WORDS.has(lower),
);

function numberClauses(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token) => {
    if (opensClause(token)) clause += 1;
    return clause;
  });
}

/** Nobody writes longer ones. A pasted megabyte without a mark is cut here, so that no rule takes the square of it. */
const MOST_TOKENS = 1_000;

/** The sentences of a masked text; a line break ends one, and so does `.`, `?` or `!` before a space. */
export function splitSentences(masked: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const all = tokenize(masked, from, to);
    const isQuestion = all.slice(-4).some((token) => token.lower === '?');
    for (let first = 0; first < all.length; first += MOST_TOKENS) {
      const tokens = all.length <= MOST_TOKENS ? all : all.slice(first, first + MOST_TOKENS);
      const end = all[first + MOST_TOKENS]?.start ?? to;
      sentences.push({ start: from, end, tokens, clauses: numberClauses(tokens), isQuestion });
      from = end;
    }
    from = to;
  };
  SENTENCE_END.lastIndex = 0;
  for (let end = SENTENCE_END.exec(masked); end !== null; end = SENTENCE_END.exec(masked)) {
    const to = end.index + end[0].length;
    if (end[0] === '.' && ABBREVIATION.test(masked.slice(Math.max(from, to - 8), to))) continue;
    add(to);
  }
  add(masked.length);
  return sentences;
}

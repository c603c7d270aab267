import { MASK_CHAR } from './mask';
import { rememberByWord } from './word-memo';

export type TokenKind = 'word' | 'punctuation' | 'masked';

/** A word or mark as it is wherever it stands: tokens that are written alike share one. */
export interface Form {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly capital: boolean;
  /** See `rememberByForm`. */
  readonly answers: unknown[];
}

export function makeForm(kind: TokenKind, text: string, lower: string): Form {
  const first = text[0] ?? '';
  return { kind, text, lower, capital: first !== first.toLowerCase(), answers: [] };
}

let questions = 0;

/**
 * Remembers what a question about a word was answered with, by the word: one step takes the place of several classes and
 * regular expressions.
 *
 * @param ask may look at nothing but the form; where it answers with undefined, it is asked again
 */
export function rememberByForm<T extends string | number | boolean | object | undefined>(
  ask: (form: Form) => T,
): (token: { readonly form: Form }) => T {
  const place = questions;
  questions += 1;
  return ({ form }) => {
    const { answers } = form;
    const known = answers[place];
    // Nobody but this question writes at its place.
    if (known !== undefined) return known as T;
    while (answers.length < place) answers.push(undefined);
    const answer = ask(form);
    answers[place] = answer;
    return answer;
  };
}

const CONTRACTION = /^(.+?)(n't|'s|'ve|'d|'ll|'re|'m)$/;
const CANNOT = /^(can)(not)$/;
const IRREGULAR_HEADS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
const APOSTROPHE_LESS = /^(did|does|do|was|were|should|could|would|had|has|have|is|are|wo|ca)(nt)$/;
const MODAL_OF = /^(should|could|would|must|might)(ve|a)$/;

/** Where a contraction falls apart ("should|n't", "Maria|'s"), counted from the start; 0 where it does not. */
function contractionAt(lower: string): number {
  const found = lower.includes("'")
    ? (CONTRACTION.exec(lower) ?? APOSTROPHE_LESS.exec(lower) ?? MODAL_OF.exec(lower) ?? CANNOT.exec(lower))
    : contractionWithout(lower);
  const head = found?.[1] ?? '';
  return head === '' || (head.startsWith('@') && !lower.includes("'")) ? 0 : head.length;
}

/** "didnt", "cannot", "shouldve", "shoulda": few words end as they do. */
function contractionWithout(lower: string): RegExpExecArray | null {
  if (lower.endsWith('t')) return APOSTROPHE_LESS.exec(lower) ?? CANNOT.exec(lower);
  return lower.endsWith('ve') || lower.endsWith('a') ? MODAL_OF.exec(lower) : null;
}

function expand(part: string): string {
  if (part === 'nt') return "n't";
  return part === 've' || part === 'a' ? "'ve" : part;
}

const ASCII_WORD = /^[a-zA-Z0-9]/;

function isWord(text: string): boolean {
  return ASCII_WORD.test(text) || /^@?[\p{L}\p{N}]/u.test(text);
}

/** The forms of a word as it is written: two for a contraction. */
export const readForms = rememberByWord((word: string): readonly Form[] => {
  if (word === MASK_CHAR) return [makeForm('masked', word, word)];
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (!isWord(word)) return [makeForm('punctuation', word, lower)];
  const cut = lower.length === word.length ? contractionAt(lower) : 0;
  if (cut === 0) return [makeForm('word', word, lower)];
  const head = lower.slice(0, cut);
  return [
    makeForm('word', word.slice(0, cut), IRREGULAR_HEADS[head] ?? head),
    makeForm('word', word.slice(cut), expand(lower.slice(cut))),
  ];
});

import { MASK_CHAR } from './mask';
import { rememberByWord } from './word-memo';

export type TokenKind = 'word' | 'punctuation' | 'masked';

/** A word or mark of a sentence. Offsets are UTF-16 code units of the checked text, half-open. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const TOKEN = new RegExp(
  `@?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-'’_./:%&+][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*|${MASK_CHAR}|[^\\s\\p{C}*_~#\\\\]`,
  'gu',
);
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

/** What a token is wherever it stands; a contraction is two. */
interface Piece {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

function makePiece(kind: TokenKind, text: string, lower: string): Piece {
  const first = text[0] ?? '';
  return { kind, text, lower, capital: first !== first.toLowerCase() };
}

const ASCII_WORD = /^[a-zA-Z0-9]/;

function isWord(text: string): boolean {
  return ASCII_WORD.test(text) || /^@?[\p{L}\p{N}]/u.test(text);
}

const readPieces = rememberByWord((word: string): readonly Piece[] => {
  if (word === MASK_CHAR) return [makePiece('masked', word, word)];
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (!isWord(word)) return [makePiece('punctuation', word, lower)];
  const cut = lower.length === word.length ? contractionAt(lower) : 0;
  if (cut === 0) return [makePiece('word', word, lower)];
  const head = lower.slice(0, cut);
  return [
    makePiece('word', word.slice(0, cut), IRREGULAR_HEADS[head] ?? head),
    makePiece('word', word.slice(cut), expand(lower.slice(cut))),
  ];
});

/** The words and marks of `text` between two offsets. Control characters, Markdown marks and spaces are no tokens. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found !== null && found.index < to; found = TOKEN.exec(text)) {
    let start = found.index;
    for (const { kind, text, lower, capital } of readPieces(found[0])) {
      const end = start + text.length;
      tokens.push({ kind, text, lower, start, end, capital });
      start = end;
    }
  }
  return tokens;
}

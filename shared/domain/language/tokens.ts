import { type Form, readForms } from './forms';
import { MASK_CHAR } from './mask';
import { endOfPlainWord, isMark, isSkipped } from './plain-words';

/** A word or mark of a sentence. Offsets are UTF-16 code units of the checked text, half-open. */
export interface Token extends Omit<Form, 'answers'> {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

const TOKEN = new RegExp(
  `@?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[-'’_./:%&+][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*|${MASK_CHAR}|[^\\s\\p{C}*_~#\\\\]`,
  'gu',
);

/** A word or mark as it was written, and what it is made of. */
interface Written {
  readonly text: string;
  readonly forms: readonly Form[];
}

/** A power of two: what was met last with each hash is found without making a string of it. */
const PLACES = 4_096;
const met: (Written | undefined)[] = new Array(PLACES).fill(undefined);

/** No longer word is remembered. */
const LONGEST_KEPT = 60;

/** Of its own, letter by letter: an engine may hand out a piece of a text that keeps all of it alive. */
function copyOf(word: string): string {
  return [...word].join('');
}

/** What stands between two offsets, by its letters. */
function readWritten(text: string, from: number, to: number): Written {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1);
  const known = met[place];
  if (known !== undefined && known.text.length === to - from && text.startsWith(known.text, from))
    return known;
  if (to - from > LONGEST_KEPT) return { text: '', forms: readForms(text.slice(from, to)) };
  const word = copyOf(text.slice(from, to));
  const written = { text: word, forms: readForms(word) };
  met[place] = written;
  return written;
}

function addForms(tokens: Token[], forms: readonly Form[], from: number): void {
  let start = from;
  for (const form of forms) {
    const { kind, text, lower, capital } = form;
    const end = start + text.length;
    tokens.push({ kind, text, lower, start, end, capital, form });
    start = end;
  }
}

/** The words and marks of `text` between two offsets. Control characters, Markdown marks and spaces are no tokens. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSkipped(code)) {
      at += 1;
      continue;
    }
    let end = isMark(code) ? at + 1 : endOfPlainWord(text, at);
    if (end < 0) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(text);
      if (found === null || found.index >= to) break;
      at = found.index;
      end = at + found[0].length;
    }
    addForms(tokens, readWritten(text, at, end).forms, at);
    at = end;
  }
  return tokens;
}

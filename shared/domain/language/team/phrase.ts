import { MASK_CHAR, maskText } from '../mask';
import { splitSentences } from '../sentences';
import type { Token } from '../tokens';

/** Longer than anything that is said in one breath; a bound against files that are not what they claim. */
export const PHRASE_MAX_CHARS = 120;
export const INSTEAD_MAX_CHARS = 300;

/** Apostrophes that keyboards and other programs write inside a word, beside `'` and `’`. */
const OTHER_APOSTROPHE = /(?<=[\p{L}\p{N}])[‘ʼ＇′](?=[\p{L}\p{N}])/gu;
/** Looking for each is many times as fast as the expression on a text that has none. */
const RARE_APOSTROPHES = ['‘', 'ʼ', '＇', '′'];
const OPENING = '"“„«';
const CLOSING = '"”“»';
const BASIC = /^[\0-\x7f]*$/;

/** The same text with one kind of apostrophe, every character in its place. */
export function straightenApostrophes(text: string): string {
  if (!RARE_APOSTROPHES.some((mark) => text.includes(mark))) return text;
  return text.replace(OTHER_APOSTROPHE, "'");
}

/** A phrase as it is kept: one line, without spaces or quotation marks around it. */
export function cleanPhrase(typed: string): string {
  const line = typed
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  let from = 0;
  let to = line.length;
  while (to - from > 1 && OPENING.includes(line.charAt(from)) && CLOSING.includes(line.charAt(to - 1))) {
    from += 1;
    to -= 1;
  }
  const inner = line.slice(from, to);
  return inner.trim() === inner ? inner : cleanPhrase(inner);
}

/** What two tokens have in common where only capitals, accents' encoding or `ß`/`ss` tell them apart. */
export function tokenKey({ lower }: Token): string {
  return BASIC.test(lower) ? lower : lower.normalize('NFKC').toUpperCase().toLowerCase();
}

export type ReadPhrase =
  | { readonly ok: true; readonly keys: readonly string[] }
  | { readonly ok: false; readonly message: string };

/**
 * The tokens that a phrase is looked for by.
 *
 * @returns why the phrase could never be found in any text, where that is so
 */
export function readPhrase(phrase: string): ReadPhrase {
  if (phrase.length > PHRASE_MAX_CHARS) {
    return { ok: false, message: `A phrase has at most ${PHRASE_MAX_CHARS} characters.` };
  }
  const masked = straightenApostrophes(maskText(phrase));
  const [sentence, ...more] = splitSentences(masked);
  if (sentence === undefined) return { ok: false, message: 'There is no word in this phrase.' };
  if (masked.includes(MASK_CHAR)) {
    return {
      ok: false,
      message: 'Code, links and quotations are never checked, so this would not be found.',
    };
  }
  if (more.length > 0) return { ok: false, message: 'A phrase stands inside one sentence; these are two.' };
  return { ok: true, keys: sentence.tokens.map(tokenKey) };
}

/** What two spellings of one phrase share: capitals, apostrophes and spaces do not matter. */
export function phraseKey(phrase: string): string {
  const read = readPhrase(phrase);
  return read.ok ? read.keys.join(' ') : phrase;
}

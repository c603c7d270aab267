import { foldName } from '../language/fold-name';
import { isUnspaced, type NameForm } from './name-forms';
import { spellingPattern, spellingsOf } from './name-spellings';

/** A name in a text, with what belongs to it: the domain of an address for mail, what makes it somebody's. */
export interface NameFound {
  readonly form: NameForm;
  readonly from: number;
  /** The first place behind it. */
  readonly to: number;
  /** `'` after a name that ends in s, `s` as in German "Annas": what follows is theirs. */
  readonly possessive: string;
}

/** Whether what stands there is the name, and no word that is spelt like it. */
export type IsMeant = (form: NameForm, called: string, before: string, after: string) => boolean;

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+/gu;
const AFTER_WORD = /[\p{L}\p{M}\p{N}]$/u;
const LETTER = '[\\p{L}\\p{M}]';
const DOMAIN = '(?:\\+[\\w.-]+)?@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}';

/**
 * Finds the forms in texts, by the first word of each: one pattern over all of them takes a tenth of a second to be built, and a
 * name may be added with any line.
 *
 * @param forms the longest first: of two that begin at one place the first is found
 */
export function nameFinder(
  forms: readonly NameForm[],
  isMeant: IsMeant,
): (text: string) => readonly NameFound[] {
  const byWord = new Map<string, { form: NameForm; pattern: RegExp | null }[]>();
  for (const form of forms.filter(({ text }) => !isUnspaced(text))) {
    const entry = { form, pattern: null };
    for (const word of firstWords(form.text)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  const unspaced = forms.filter(({ text }) => isUnspaced(text));

  function readAt(text: string, word: string, at: number): NameFound | null {
    const folded = foldName(word);
    const isCalled = text[at - 1] === '@' && !AFTER_WORD.test(text.slice(0, at - 1));
    for (const entry of [...(byWord.get(folded) ?? []), ...(byWord.get(folded.replace(/s$/, '')) ?? [])]) {
      if (entry.form.text.startsWith('@') && !isCalled) continue;
      entry.pattern ??= patternOf(entry.form.text);
      entry.pattern.lastIndex = at;
      const [match, s = '', apostrophe = ''] = entry.pattern.exec(text) ?? [];
      if (match === undefined) continue;
      const [from, to] = [isCalled ? at - 1 : at, at + match.length];
      if (!isMeant(entry.form, text.slice(from, to), text.slice(0, from), text.slice(to))) continue;
      return { form: entry.form, from, to, possessive: s || apostrophe };
    }
    return null;
  }

  return (text) => {
    const words = [...text.matchAll(WORD)].flatMap((word) => readAt(text, word[0], word.index) ?? []);
    const pieces = unspaced.flatMap((form) => placesOf(form, text));
    return withoutOverlaps([...words, ...pieces]);
  };
}

function placesOf(form: NameForm, text: string): NameFound[] {
  const found: NameFound[] = [];
  for (let from = text.indexOf(form.text); from >= 0; from = text.indexOf(form.text, from + 1)) {
    found.push({ form, from, to: from + form.text.length, possessive: '' });
  }
  return found;
}

/** The first of those that overlap, and of those that begin together the longest. */
function withoutOverlaps(found: readonly NameFound[]): NameFound[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** With what a text may begin that is this form: "Anne-Marie" is `anne`, or `annemarie` in one word. */
function firstWords(form: string): Set<string> {
  const words = spellingsOf(form.replace(/^@/, '')).flatMap((spelling) => {
    const [first = ''] = spelling.split(/[\s._,]/);
    const pieces = first.split(/[^\p{L}\p{M}]+/u);
    return pieces.map((_, index) => foldName(pieces.slice(0, index + 1).join('')));
  });
  return new Set(words);
}

/** With and without accents, hyphens, apostrophes and dots, in any case. */
function patternOf(form: string): RegExp {
  const body = spellingPattern(form.replace(/^@/, ''))
    .replace(/[-‐‑]/g, '[-‐‑\\s]?')
    .replace(/\\\. /g, '(?:\\.\\s*|\\s+)')
    .replace(/ /g, '(?:\\s+|[-‐‑])')
    .replace(/['’ʼ]/g, "['’ʼ]?");
  const end = `(?:(s)(?!${LETTER})|(?!${LETTER}))(?:${DOMAIN}|(?<=s)(['’])(?=\\s))?`;
  return new RegExp(`${body}${end}`, 'iuy');
}

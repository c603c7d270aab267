import { foldForm, isUnspaced, type NameForm, nameForms } from './name-forms';
import type { NamedPerson } from './name-people';

/** A text with everybody's name replaced by what they are to the incident; the same string where there is none. */
export type HideNames = (text: string) => string;

/** Marks that nobody sees, and that would part a name. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
const ADDRESS = /https?:\/\/\S+/g;
/** What follows "Will" or "Mark" at the head of a sentence where it is no name. */
const NO_NAME_BEFORE =
  /^\s+(?:the|a|an|it|its|this|that|these|those|we|you|they|he|she|our|your|their|all|any|each|every|no|some|there)\b/i;
/** A name, the domain of its address for mail, and the apostrophe of a name that ends in s. */
const PARTS_OF_MATCH = /^(.+?)(?:@[\p{L}\p{N}.-]+\.\p{L}{2,})?(?:(?<=s)(['’]))?$/isu;
const OPENS_SENTENCE = /(?:^|[.!?:;\n]\s*)[\s"'“‘(*_>#-]*$/u;

/**
 * Full names, first and last names alone, initials and handles, with or without accents, in any script. It may say "somebody" once too
 * often: a name on the wall is worse than a clumsy sentence.
 *
 * @param people see `namePeople`
 */
export function hideNames(people: readonly NamedPerson[]): HideNames {
  const forms = nameForms(people);
  if (forms.length === 0) return (text) => text;
  const byKey = new Map(forms.map((form) => [foldForm(form.text), form]));
  const pattern = new RegExp(forms.map(patternOf).join('|'), 'giu');

  function replace(text: string, inAddress: boolean): string {
    return text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const at = rest.find((part) => typeof part === 'number') as number; // safe: String.replace passes the offset
      const [whole, called = '', apostrophe = ''] = PARTS_OF_MATCH.exec(match) ?? [match, match];
      const form = byKey.get(foldForm(called));
      const before = text.slice(0, at);
      const after = text.slice(at + match.length);
      if (!form || !isMeant(form, called, before, after)) return whole;
      if (inAddress) return form.label.replace(/\s+/g, '-');
      const label = OPENS_SENTENCE.test(before) ? capital(form.label) : form.label;
      // "James' restart" is the role's.
      return apostrophe === '' || /s$/i.test(label) ? label + apostrophe : `${label}${apostrophe}s`;
    });
  }

  return (text) => {
    const plain = text.normalize('NFC').replace(UNSEEN, '');
    let hidden = '';
    let from = 0;
    for (const address of plain.matchAll(ADDRESS)) {
      hidden += replace(plain.slice(from, address.index), false) + replace(address[0], true);
      from = address.index + address[0].length;
    }
    hidden += replace(plain.slice(from), false);
    return hidden === plain ? text : hidden;
  };
}

/** `\p{L}` on neither side, where the script has words at all; an address for mail goes with its domain. */
function patternOf({ text }: NameForm): string {
  const spelt = new Set([text.normalize('NFC'), foldedLike(text)]);
  const bodies = [...spelt].map((one) =>
    one
      .replace(/^@/, '')
      .replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '[-‐‑]' : `\\${sign}`))
      .replace(/\\\. /g, '\\.?\\s*')
      .replace(/ /g, '\\s+')
      .replace(/['’]/g, "['’ʼ]"),
  );
  const handle = text.startsWith('@') ? '@' : '@?';
  const body = `${handle}(?:${bodies.join('|')})`;
  if (isUnspaced(text)) return body;
  return `(?<![\\p{L}\\p{M}\\p{N}])${body}(?![\\p{L}\\p{M}])(?:@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|(?<=s)['’](?=\\s))?`;
}

/** Without accents, but with its signs: "Jose" for José. */
function foldedLike(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐıßæÆœŒ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE' },
};

function isMeant({ kind }: NameForm, called: string, before: string, after: string): boolean {
  if (kind === 'plain' || called.startsWith('@')) return true;
  if (!/^\p{Lu}/u.test(called)) return false;
  if (!OPENS_SENTENCE.test(before)) return true;
  return kind === 'word' && !NO_NAME_BEFORE.test(after);
}

function capital(label: string): string {
  const [first = ''] = label;
  return first.toUpperCase() + label.slice(first.length);
}

import { capitalise } from '../capitalise';
import { nameFinder } from './find-names';
import { type NameForm, nameForms } from './name-forms';
import type { NamedPerson } from './name-people';

/** A text with everybody's name replaced by what they are to the incident; the same string where there is none. */
export type HideNames = (text: string) => string;

/** Marks that nobody sees, and that would part a name. */
const UNSEEN =
  /[\u00AD\u200B\u2060\uFEFF]|(?<=[A-Za-z\u00C0-\u024F])[\u200C-\u200F]+(?=[A-Za-z\u00C0-\u024F])/g;
/** Letters of other widths and ties of letters, as an input method or a PDF writes them. */
const COMPATIBLE = /[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const ADDRESS = /https?:\/\/\S+/g;
/** A word that marks of Markdown go through: `**An**na`. */
const MARKED_WORD = /(?<![\p{L}\p{M}*_~`])[*_~`]*[\p{L}\p{M}]+(?:[*_~`]+[\p{L}\p{M}]+)+[*_~`]*/gu;
/** What follows "Will" or "Mark" at the head of a sentence where it is no name. */
const NO_NAME_BEFORE =
  /^\s+(?:the|a|an|it|its|this|that|these|those|we|you|they|he|she|our|your|their|all|any|each|every|no|some|there)\b/i;
/** What follows "Long" or "Park" at the head of a sentence where it is one. */
const NAME_BEFORE =
  /^(?:['’]s\b|:|\s+(?:\p{Ll}+ed|is|was|has|had|did|does|says|said|saw|sees|ran|runs|told|took|made|went|got|knew|thought|found|wrote|sent|set|put|left|came|began|gave|kept|felt|heard|read|built|held|brought|could|should|would|will|can|might|must|also|then|never|always|and \p{Lu})(?!\p{L}))/u;
const OPENS_SENTENCE = /(?:^|[.!?:;\n]\s*)[\s"'“‘(*_>#-]*$/u;
const MONTH = /^(?:may|april|june|august)$/i;
const DATE_BEFORE =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|since|until|till|during|early|late|mid|last|next|this|each|every|of))[\s-]+$/i;
const DATE_AFTER = /^\s+\d/;

/**
 * Full names, first and last names alone, nicknames, initials and handles, with or without accents, in any script. It may say
 * "somebody" once too often: a name on the wall is worse than a clumsy sentence.
 *
 * @param people see `namePeople`
 */
export function hideNames(people: readonly NamedPerson[]): HideNames {
  const key = JSON.stringify(people);
  if (last?.key !== key) last = { key, hide: buildHiding(people) };
  return last.hide;
}

/** The names of an incident stay the same from line to line, and finding them all takes longer than finding them once more. */
let last: { readonly key: string; readonly hide: HideNames } | null = null;

function buildHiding(people: readonly NamedPerson[]): HideNames {
  const forms = nameForms(people);
  if (forms.length === 0) return (text) => text;
  const find = nameFinder(forms, isMeant);

  function replace(text: string, inAddress: boolean): string {
    let hidden = '';
    let end = 0;
    for (const { form, from, to, possessive } of find(text)) {
      const opens = !inAddress && OPENS_SENTENCE.test(text.slice(0, from));
      const label = opens ? capitalise(form.label) : form.label;
      hidden +=
        text.slice(end, from) + (inAddress ? label.replace(/\s+/g, '-') : label + ownedBy(label, possessive));
      end = to;
    }
    return hidden + text.slice(end);
  }

  /** Taken out of its escapes, so that `Wei%C3%9F` is found as well. */
  function replaceInAddress(address: string): string {
    const read = unescapeAddress(address);
    const hidden = replace(read, true);
    return hidden === read ? address : encodeURI(hidden);
  }

  function joinMarked(word: string): string {
    const joined = word.replace(/[*_~`]+/g, '');
    return replace(word, false) === word && replace(joined, false) !== joined ? joined : word;
  }

  return (text) => {
    const plain = text
      .normalize('NFC')
      .replace(UNSEEN, '')
      .replace(COMPATIBLE, (letter) => letter.normalize('NFKC'));
    let hidden = '';
    let from = 0;
    const hide = (part: string) => replace(part.replace(MARKED_WORD, joinMarked), false);
    for (const address of plain.matchAll(ADDRESS)) {
      hidden += hide(plain.slice(from, address.index)) + replaceInAddress(address[0]);
      from = address.index + address[0].length;
    }
    hidden += hide(plain.slice(from));
    return hidden === plain ? text : hidden;
  };
}

function isMeant({ kind }: NameForm, called: string, before: string, after: string): boolean {
  if (kind === 'plain' || called.includes('@') || /^\p{Lo}/u.test(called)) return true;
  // Of a script with capitals, each of its words has one.
  if (/(?:^|[\s.])\p{Ll}/u.test(called)) return false;
  if (MONTH.test(called) && (DATE_BEFORE.test(before) || DATE_AFTER.test(after))) return false;
  if (!OPENS_SENTENCE.test(before)) return true;
  if (kind === 'last') return NAME_BEFORE.test(after);
  return kind === 'word' && !NO_NAME_BEFORE.test(after);
}

/** "James' restart" and "Annas Neustart" are the role's. */
function ownedBy(label: string, possessive: string): string {
  if (possessive === '') return '';
  const apostrophe = possessive === "'" ? "'" : '’';
  return /s$/i.test(label) ? apostrophe : `${apostrophe}s`;
}

/** The very same where it is not a well-formed one. */
function unescapeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

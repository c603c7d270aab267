import { foldName } from '../language/fold-name';
import { isFirstName, isWordName } from '../language/names';
import { type NamedPerson, SOMEBODY } from './name-people';

/** When a word that may be a name is taken for one. */
export type FormKind =
  /** Whatever its case. */
  | 'plain'
  /** Only with a capital: "Will", "May", "ed". */
  | 'word'
  /** Only with a capital, and not where every word has one. */
  | 'guess';

/** One way in which a person is called. */
export interface NameForm {
  /** With single spaces. */
  readonly text: string;
  readonly label: string;
  readonly kind: FormKind;
}

/** So short that it is a word, or a part of one, somewhere. */
const SHORT_CHARS = 3;
/** Scripts that put no space between words: a name has no boundary there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

export function isUnspaced(form: string): boolean {
  return UNSPACED.test(form);
}

/** Every way in which the people are called, each once; one that means two people says neither. The longest come first. */
export function nameForms(people: readonly NamedPerson[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const person of people) {
    for (const { text, kind } of formsOf(person)) {
      const key = foldName(text);
      const before = forms.get(key);
      const label = before && before.label !== person.label ? SOMEBODY : person.label;
      forms.set(key, { text, kind: before?.kind === 'plain' ? 'plain' : kind, label });
    }
  }
  return [...forms.values()].sort((a, b) => b.text.length - a.text.length);
}

/** What tells forms apart: neither case, nor accents, nor the kind of apostrophe or space. */
export function foldForm(text: string): string {
  return foldName(
    text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' '),
  ).replace(/[.@]/g, '');
}

function formsOf({ name, isCertain }: NamedPerson): { text: string; kind: FormKind }[] {
  const parts = name.split(' ').filter((part) => /\p{L}/u.test(part));
  const [first, last] = [parts[0] ?? name, parts.at(-1) ?? name];
  if (parts.length < 2) {
    if (isCertain || isFirstName(foldName(name))) return [{ text: name, kind: kindOf(name, 'word') }];
    // An owner that is one word: "Platform" may be a team, "platform" is a word.
    return /^\p{Lu}/u.test(name) ? [{ text: name, kind: 'guess' }] : [{ text: `@${name}`, kind: 'plain' }];
  }
  const [f, l] = [first.charAt(0), last.charAt(0)];
  const whole = [
    name,
    `${first} ${last}`,
    `${last}, ${first}`,
    `${last} ${first}`,
    `${f}. ${last}`,
    `${f} ${last}`,
    `${first} ${l}.`,
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${f}.${last}`,
    `@${first}${last}`,
    `@${f}${last}`,
    `@${first}${l}`,
    ...(first.length + last.length > 2 * SHORT_CHARS ? [`${first}${last}`] : []),
  ];
  return [
    ...whole.map((text) => ({ text, kind: parts.every(isWord) ? ('word' as const) : ('plain' as const) })),
    { text: first, kind: kindOf(first, 'word') },
    { text: last, kind: kindOf(last, 'guess') },
    ...parts
      .slice(1, -1)
      .flatMap((part) => (part.length > SHORT_CHARS ? { text: part, kind: kindOf(part, 'guess') } : [])),
  ];
}

/** "Will Park" may be two words. */
function isWord(part: string): boolean {
  return isWordName(foldName(part));
}

function kindOf(part: string, doubtful: FormKind): FormKind {
  if (isUnspaced(part)) return 'plain';
  return part.length <= SHORT_CHARS || isWord(part) ? doubtful : 'plain';
}

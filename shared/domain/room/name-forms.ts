import { foldName } from '../language/fold-name';
import { isFirstName, isWordName } from '../language/names';
import { type NamedPerson, SOMEBODY } from './name-people';
import { partsOf } from './read-name';

/** When a word that may be a name is taken for one. */
export type FormKind =
  /** Whatever its case. */
  | 'plain'
  /** Only with a capital: "Will", "May", "Ed". */
  | 'word'
  /** Only with a capital, and at the head of a sentence, where every word has one, only as somebody who does something: "Long", "Park". */
  | 'last'
  /** Only with a capital, and not at the head of a sentence. */
  | 'guess';

/** One way in which a person is called. */
export interface NameForm {
  /** With single spaces. */
  readonly text: string;
  readonly label: string;
  readonly kind: FormKind;
}

type Form = Omit<NameForm, 'label'>;

/** So short that it is a word, or a part of one, somewhere. */
const SHORT_CHARS = 3;
/** Nobody has more names; a field may hold a whole text, and its words are taken two by two, three by three and so on. */
const MOST_PARTS = 8;
/** Scripts that put no space between words: a name has no boundary there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Family name and given name are written as one word: 田中太郎, 김민수. */
const ONE_WORD = /^[\p{Script=Han}\p{Script=Hangul}]{3,4}$/u;

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

function formsOf({ name, isCertain }: NamedPerson): Form[] {
  const { parts, nicknames } = partsOf(name);
  const [first, last] = [parts[0] ?? name, parts.at(-1) ?? name];
  const called = nicknames.flatMap((nickname): Form[] => [
    { text: nickname, kind: kindOf(nickname, 'word') },
    { text: `${nickname} ${last}`, kind: kindOfAll([nickname, last]) },
  ]);
  if (parts.length > 1) return [...wholeForms(parts), ...called, ...singleForms(parts)];
  const pieces = ONE_WORD.test(first) ? [first.slice(0, 2), first.slice(-2)] : hyphenated(first);
  const halves = pieces.map((piece): Form => ({ text: piece, kind: kindOf(piece, 'word') }));
  if (isCertain || isFirstName(foldName(first))) {
    return [{ text: first, kind: kindOf(first, 'word') }, ...halves, ...called];
  }
  // An owner that is one word: "Platform" may be a team, "platform" is a word.
  return /^\p{Lu}/u.test(first) ? [{ text: first, kind: 'guess' }] : [{ text: `@${first}`, kind: 'plain' }];
}

/** First and last name together, in every order and joint. */
function wholeForms(parts: readonly string[]): Form[] {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const [f, l] = [first.charAt(0), last.charAt(0)];
  const kind = kindOfAll([first, last]);
  const said = parts.slice(0, MOST_PARTS);
  const runs = said.flatMap((_, from) =>
    said.slice(from + 1).map((_, more) => said.slice(from, from + more + 2)),
  );
  // "A Long" is found in "a long queue", and "Along" is a word.
  const initial = kindOf(last, 'word');
  return [
    ...runs.map((run) => ({ text: run.join(' '), kind: kindOfAll(run) })),
    ...[`${first} ${last}`, `${last}, ${first}`, `${last} ${first}`].map((text) => ({ text, kind })),
    ...[`${first}.${last}`, `${first}_${last}`, `${first}-${last}`].map((text) => ({ text, kind })),
    ...[`${f}. ${last}`, `${f}.${last}`, `${f} ${last}`].map((text) => ({ text, kind: initial })),
    ...(initial === 'plain' ? [{ text: `${f}${last}`, kind: initial }] : []),
    { text: `${first} ${l}.`, kind: kindOf(first, 'word') },
    { text: `${f}.${l}.`, kind: 'word' },
    ...[`@${first}${last}`, `@${f}${last}`, `@${first}${l}`].map((text) => ({
      text,
      kind: 'plain' as const,
    })),
    ...(first.length + last.length > 2 * SHORT_CHARS ? [{ text: `${first}${last}`, kind }] : []),
  ];
}

/** Each name alone, and each half of "Smith-Jones". */
function singleForms(parts: readonly string[]): Form[] {
  return parts.flatMap((part, index): Form[] => {
    const doubtful = index === 0 ? 'word' : 'last';
    const isMiddle = index > 0 && index < parts.length - 1;
    return [...(isMiddle && part.length <= SHORT_CHARS ? [] : [part]), ...hyphenated(part)].map((text) => ({
      text,
      kind: kindOf(text, doubtful),
    }));
  });
}

function hyphenated(part: string): string[] {
  return part.split(/[-‐‑]/).filter((piece) => piece !== part && piece.length >= SHORT_CHARS);
}

/** "Will Park" may be two words. */
function kindOfAll(parts: readonly string[]): FormKind {
  return parts.every(isWord) ? 'word' : 'plain';
}

function isWord(part: string): boolean {
  return isWordName(foldName(part));
}

function kindOf(part: string, doubtful: FormKind): FormKind {
  if (isUnspaced(part)) return 'plain';
  return part.length <= SHORT_CHARS || isWord(part) ? doubtful : 'plain';
}

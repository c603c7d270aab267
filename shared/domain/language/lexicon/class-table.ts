import { inflectVerb, type VerbForms } from './inflect';

/** Suffixes of verb tags: `harm.d` is the past of every harm verb; `harm` alone is any of its forms. */
const FORM_KEYS = { b: 'base', z: 'third', d: 'past', n: 'participle', g: 'ing' } as const;
type Form = keyof typeof FORM_KEYS;

/** Words between blanks and line ends. Of long lists, so without a regular expression. */
export function splitWords(list: string): readonly string[] {
  const words = list.replaceAll('\n', ' ').split(' ');
  return words.includes('') ? words.filter((word) => word !== '') : words;
}

/**
 * What each class is made of. The sets are built when somebody first asks for them: a start that built all of them would
 * take longer than the check of a page.
 */
const sources = new Map<string, (() => Iterable<string>)[]>();
const classes = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

function addSource(tag: string, words: () => Iterable<string>): void {
  const known = sources.get(tag);
  if (known) known.push(words);
  else sources.set(tag, [words]);
}

/** The words of a class, lower case; empty for a class that does not exist. */
export function wordsTagged(tag: string): ReadonlySet<string> {
  const known = classes.get(tag);
  if (known !== undefined) return known;
  const makers = sources.get(tag);
  if (makers === undefined) return NONE;
  const words = new Set<string>();
  for (const make of makers) for (const word of make()) words.add(word);
  classes.set(tag, words);
  return words;
}

/** Tags words as they are written, or each as `change` makes it: "idiots" of "idiot". */
export function addWords(tag: string, list: string, change?: (word: string) => string): void {
  addSource(tag, () => (change === undefined ? splitWords(list) : splitWords(list).map(change)));
}

/** The forms of verbs by the list that names them: a list is asked for each of its forms, and for all of them as verbs. */
const inflected = new Map<string, readonly VerbForms[]>();

function inflectAll(list: string): readonly VerbForms[] {
  let forms = inflected.get(list);
  if (forms === undefined) {
    forms = splitWords(list).map(inflectVerb);
    inflected.set(list, forms);
  }
  return forms;
}

/** "labeled" beside "labelled"; null where both spellings agree. */
function americanForm(base: string, form: string): string | null {
  return base.length > 4 && /[^aeiou](?:a|e)l$/.test(base) ? form.replace(/ll(?=ed$|ing$)/, 'l') : null;
}

function formsIn(list: string, form: Form): readonly string[] {
  const key = FORM_KEYS[form];
  const words: string[] = [];
  for (const forms of inflectAll(list)) {
    words.push(forms[key]);
    const american = americanForm(forms.base, forms[key]);
    if (american !== null) words.push(american);
  }
  return words;
}

/** Tags all forms of verbs without making them words that may follow just any subject. */
export function addForms(tag: string, list: string): void {
  // The cast restates the literal keys that Object.keys widens to string.
  for (const form of Object.keys(FORM_KEYS) as Form[]) {
    addSource(`${tag}.${form}`, () => formsIn(list, form));
    addSource(tag, () => formsIn(list, form));
  }
}

const verbLists: string[] = [];

export function addVerbs(tag: string, list: string): void {
  addForms(tag, list);
  addForms('verb', list);
  verbLists.push(list);
}

let verbs: Map<string, VerbForms> | null = null;

function readVerbs(): Map<string, VerbForms> {
  const found = new Map<string, VerbForms>();
  for (const forms of verbLists.flatMap(inflectAll)) {
    for (const form of Object.values(forms)) if (!found.has(form)) found.set(form, forms);
  }
  return found;
}

/** @returns the forms of the verb that `form` belongs to, or null for a word that is no verb of the lists */
export function findVerb(form: string): VerbForms | null {
  verbs ??= readVerbs();
  return verbs.get(form) ?? null;
}

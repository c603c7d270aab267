import { linesOf } from './wordnet';

/** The senses of a word in all its parts of speech, out of `index.sense` of WordNet; its format is senseidx(5WN). */
interface Senses {
  /** How often one of them was met in the texts that were tagged by hand. */
  readonly met: number;
  readonly hasVerb: boolean;
  readonly hasAdjective: boolean;
  /** True where each noun sense is of the file `noun.person`. */
  readonly isSomebody: boolean;
}

const NOUN = '1';
const VERB = '2';
const ADJECTIVES = ['3', '5'];
const PERSON_FILE = '18';

let read: ReadonlyMap<string, Senses> | null = null;

function readSenses(): ReadonlyMap<string, Senses> {
  const senses = new Map<string, Senses>();
  for (const line of linesOf('index.sense')) {
    const [key = '', , , met] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const [kind = '', file] = rest.split(':');
    const before = senses.get(word);
    senses.set(word, {
      met: (before?.met ?? 0) + Number(met),
      hasVerb: (before?.hasVerb ?? false) || kind === VERB,
      hasAdjective: (before?.hasAdjective ?? false) || ADJECTIVES.includes(kind),
      isSomebody: (before?.isSomebody ?? true) && (kind !== NOUN || file === PERSON_FILE),
    });
  }
  return senses;
}

function sensesOf(word: string): Senses | undefined {
  read ??= readSenses();
  return read.get(word);
}

export function isVerb(word: string): boolean {
  return sensesOf(word)?.hasVerb ?? false;
}

/** True for a noun that stands for people and nothing else, and is no verb or adjective. */
export function isOnlySomebody(word: string): boolean {
  const senses = sensesOf(word);
  return senses?.isSomebody === true && !senses.hasVerb && !senses.hasAdjective;
}

/** Words of three or more letters that were met at least so often; sorted. */
export function wordsMet(times: number): string[] {
  read ??= readSenses();
  return [...read]
    .filter(([word, { met }]) => met >= times && /^[a-z]{3,}$/.test(word))
    .map(([word]) => word)
    .toSorted();
}

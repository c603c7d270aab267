import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endsLikeAWord } from '#shared/domain/language/people/name-shapes';
import { growNames, growPlaces, growSurnames } from './lexicon/names';
import { growRoles } from './lexicon/roles';
import { WORD_CLASSES, type WordClass } from './lexicon/word-classes';
import { growClass, isAdverb } from './lexicon/wordnet';
import { wordsMet } from './lexicon/wordnet-senses';

const FOLDER = new URL('../../shared/domain/language/lexicon/', import.meta.url);
const WIDTH = 150;

function wrap(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function toAdverb(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  return `${adjective}ly`;
}

function writeClass(name: string, words: readonly string[]): string {
  return `export const ${name} = \`\n${wrap(words)}\n\`;\n`;
}

/** The words that the checks take from WordNet, as a module of strings. */
export function writeLexicon(classes: Readonly<Record<string, WordClass>> = WORD_CLASSES): string {
  const parts = Object.entries(classes).flatMap(([name, each]) => {
    const words = growClass(each);
    const single = words.filter((word) => !word.includes('_'));
    const adverbs = single
      .filter((word) => !/ly$|-/.test(word))
      .map(toAdverb)
      .filter(isAdverb);
    return [
      writeClass(name, single),
      ...(each.pos === 'verb'
        ? [
            writeClass(
              `${name}_PHRASAL`,
              words.filter((word) => /^[a-z-]+_(?:up|off|over|out|down)$/.test(word)),
            ),
          ]
        : []),
      ...(each.adverbs === undefined ? [] : [writeClass(each.adverbs, adverbs)]),
    ];
  });
  return [
    '// Written by `npm run lexicon` from WordNet 3.1, Copyright 2011 by Princeton University: change the classes there, not here.\n',
    ...parts,
  ].join('\n');
}

/** First names, surnames and places, as a module of strings. */
export function writeNames(): string {
  return [
    '// Written by `npm run lexicon` from @faker-js/faker and compromise (both MIT licence): change `names.ts` there, not here.\n',
    writeClass('OPEN_NAMES', growNames()),
    writeClass('OPEN_SURNAMES', growSurnames()),
    writeClass('OPEN_PLACES', growPlaces()),
  ].join('\n');
}

/** So often a word has to be met in tagged texts to be taken for English where it opens a sentence. */
const MET_OFTEN = 2;

/** Trades, and English words that could be mistaken for a name at the head of a sentence, as a module of strings. */
export function writePeople(): string {
  return [
    '// Written by `npm run lexicon` from WordNet 3.1, Copyright 2011 by Princeton University: change `roles.ts` there, not here.\n',
    writeClass('OPEN_ROLES', growRoles()),
    writeClass(
      'ENGLISH_WORDS',
      wordsMet(MET_OFTEN).filter((word) => !endsLikeAWord(word)),
    ),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  parseArgs({ options: {} });
  writeFileSync(new URL('open-words.ts', FOLDER), writeLexicon());
  writeFileSync(new URL('open-names.ts', FOLDER), writeNames());
  writeFileSync(new URL('open-people.ts', FOLDER), writePeople());
}

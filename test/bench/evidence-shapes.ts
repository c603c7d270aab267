import { strFromU8, strToU8 } from 'fflate';
import { readEvidence } from '#shared/domain/files/evidence';
import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { readAs } from '#shared/domain/timeline/importers/read-file';
import { FIXTURE_OPTIONS, fixtureBytes, fixturesOf } from '../unit/timeline/importers/import-fixtures';
import { childrenOf, type JsonTree, printTree, toTree } from '../unit/timeline/importers/json-tree';
import { packEntries, unpackEntries } from '../unit/timeline/importers/mutate-archive';
import { readTree } from '../unit/timeline/importers/mutate-json';
import { bestTime } from './best-time';

/** A file that a reader might take the square of its length for. */
export interface EvidenceShape {
  readonly name: string;
  readonly make: (bytes: number) => Uint8Array;
}

/** Milliseconds to know and read a file, the best of some. */
export function timeEvidence(shape: EvidenceShape, bytes: number, tries: number): number {
  return bestTime(readShape(shape, bytes), tries);
}

/** @returns knows and reads a file of this shape, each time it is called */
export function readShape(shape: EvidenceShape, bytes: number): () => void {
  const file = shape.make(bytes);
  return () => {
    const read = readEvidence('evidence', file);
    if (read.ok) readAs(read.evidence, FIXTURE_OPTIONS, null);
  };
}

/** What a text consists of, over and over, and what stands before it. */
const TEXTS: readonly (readonly [name: string, unit: string, head?: string])[] = [
  ['lines of a timeline', '14:23 — The disk filled up\n'],
  ['one line of a timeline', 'The disk filled up ', '14:23 '],
  ['times on one line', '14:23 — '],
  ['times without a text', '14:23\n'],
  ['ranges', '14:23–'],
  ['dates', '2026-03-17 '],
  ['dates by line', '2026-03-17\n'],
  ['digits', '1'],
  ['letters', 'a', '14:23 '],
  ['spaces', ' ', '14:23'],
  ['spaces before a line', ' ', '14:23 a\n'],
  ['tabs', '\t', '14:23'],
  ['tabs and words', 'a\t', '14:23\t'],
  ['line ends', '\n', '14:23 a'],
  ['carriage returns', '\r', '14:23 a'],
  ['pipes', '|', '14:23 '],
  ['rows of pipes', '| a | b |\n', '| Time | Event |\n|---|---|\n'],
  ['rules', '|---', '| Time '],
  ['backslashes and pipes', '\\|', '| 14:23 | '],
  ['quote marks', '> '],
  ['list marks', '- '],
  ['list marks and boxes', '- [ ] '],
  ['hyphens', '-', '14:23 '],
  ['dashes', '—', '14:23'],
  ['opening brackets', '['],
  ['brackets with times', '[14:23 '],
  ['stars', '*'],
  ['stars and times', '**14:23'],
  ['hashes', '#'],
  ['commas', ',', 'time,text\n'],
  ['rows of commas', '14:23,a,b\n', 'time,text,who\n'],
  ['quotes', '"', 'time,text\n"'],
  ['quoted quotes', '""', 'time,text\n"'],
  ['quoted lines', '"a\n', 'time,text\n'],
  ['semicolons', ';', 'time;text\n'],
  ['names and times of a chat', 'Ana Pop\n  9:01 AM\nIt is down\n'],
  ['names of a chat', 'Ana Pop\n'],
  ['bare times of a chat', '9:01 AM\n'],
  ['half surrogates', '\ud83d', '14:23 '],
  ['marks on a letter', '\u0301', '14:23 a'],
  ['what shows nothing', '\u200b', '14:23 a'],
  ['odd spaces', '\u2028', '14:23 a'],
  ['objects one a line', '{"a":1}\n'],
  ['JSON that is cut off', '{"a":[', '['],
  ['opening lists', '[[', '[['],
  ['opening objects', '{"a":', '{"a":'],
  ['a text of JSON that does not end', 'a', '{"a":"'],
  ['escapes', '\\u0041', '{"a":"'],
  ['lists side by side', '[],', '[[],'],
];

/** What the texts of a fixture are filled with. */
const FILLS = [
  'a',
  ' ',
  '\n',
  '<a',
  '<a href="',
  '&',
  '&#',
  '<@U',
  '<https://a|',
  '[x](',
  ':',
  '@',
  '\\',
  '🧯',
  '(',
  'https://',
];

const MOST_FILLED = 3;

export const EVIDENCE_SHAPES: readonly EvidenceShape[] = [
  ...TEXTS.map(([name, unit, head = '']) => ({
    name,
    make: (bytes: number) => strToU8(head + fill(unit, bytes - head.length)),
  })),
  ...IMPORTERS.flatMap(({ format }) =>
    fixturesOf(format)
      .slice(0, 1)
      .flatMap((file) => shapesOf(format, file)),
  ),
];

function shapesOf(format: string, file: string): EvidenceShape[] {
  const bytes = fixtureBytes(format, file);
  const entries = unpackEntries(bytes);
  const tree = entries === null ? readTree(strFromU8(bytes)) : null;
  if (entries === null && tree === null) return [];
  const change = (changeTree: (tree: JsonTree, size: number) => JsonTree, size: number) => {
    if (tree !== null) return strToU8(printTree(changeTree(tree, size)));
    const packed = Object.entries(entries ?? {});
    return packEntries(
      Object.fromEntries(
        packed.map(([name, one]) => {
          const inner = readTree(strFromU8(one));
          return [name, inner === null ? one : strToU8(printTree(changeTree(inner, size / packed.length)))];
        }),
      ),
    );
  };
  return [
    { name: `${format}, repeated`, make: (size) => change(repeatLongest, size) },
    ...FILLS.map((unit) => ({
      name: `${format}, texts of ${JSON.stringify(unit)}`,
      make: (size: number) => change((one, share) => fillTexts(one, unit, share), size),
    })),
  ];
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.max(1, Math.ceil(length / unit.length))).slice(0, Math.max(0, length));
}

/** Repeats what its longest list holds until it is about so long. */
function repeatLongest(tree: JsonTree, size: number): JsonTree {
  let longest: JsonTree = tree;
  const look = (node: JsonTree): void => {
    if (node.kind === 'list' && (longest.kind !== 'list' || node.items.length > longest.items.length))
      longest = node;
    for (const child of childrenOf(node)) look(child);
  };
  look(tree);
  const times = Math.max(1, Math.floor(size / printTree(longest).length));
  return mapTree(tree, (node) =>
    node === longest && node.kind === 'list'
      ? { kind: 'list', items: new Array(times).fill(node.items).flat() }
      : node,
  );
}

/** Fills the first texts that are prose with a unit, all of them together about so long. */
function fillTexts(tree: JsonTree, unit: string, size: number): JsonTree {
  const found: JsonTree[] = [];
  const look = (node: JsonTree): void => {
    if (node.kind === 'leaf' && /^".* .*"$/.test(node.json)) found.push(node);
    for (const child of childrenOf(node)) look(child);
  };
  look(tree);
  const filled = found.slice(0, MOST_FILLED);
  return mapTree(tree, (node) => (filled.includes(node) ? toTree(fill(unit, size / filled.length)) : node));
}

function mapTree(tree: JsonTree, change: (node: JsonTree) => JsonTree): JsonTree {
  const changed = change(tree);
  if (changed !== tree || tree.kind === 'leaf') return changed;
  if (tree.kind === 'list') return { kind: 'list', items: tree.items.map((item) => mapTree(item, change)) };
  return {
    kind: 'object',
    entries: tree.entries.map(([name, one]) => [name, mapTree(one, change)] as const),
  };
}

import type { Evidence, EvidenceReading } from '#shared/domain/files/evidence';
import { fixtureBytes } from './import-fixtures';
import { type JsonTree, printTree } from './json-tree';
import { mutateArchive, unpackEntries } from './mutate-archive';
import { type Change, mutateTree, readTree } from './mutate-json';
import { mutateLines, mutateTable } from './mutate-text';

/** A fixture that can be changed: at random, or so that it stays what it is. */
export interface PlantedFixture {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mutate: (changes: readonly Change[]) => Uint8Array;
  readonly isStillOne: (bytes: Uint8Array, read: EvidenceReading) => boolean;
}

/** A fixture as what it is: an archive, JSON, JSON one a line, a table or lines. */
export function plant(format: string, file: string): PlantedFixture {
  const bytes = fixtureBytes(format, file);
  const entries = unpackEntries(bytes);
  if (entries !== null) {
    return {
      ...{ file, bytes },
      mutate: (changes) => mutateArchive(entries, changes),
      isStillOne: (changed) => unpackEntries(changed) !== null,
    };
  }
  const text = decode(bytes);
  const trees = readTrees(text);
  if (trees !== null) {
    return {
      ...{ file, bytes },
      mutate: (changes) => encode(mutateTrees(trees, changes).map(printTree).join('\n')),
      isStillOne: (changed, read) => isKind(read, 'json') || readTrees(decode(changed)) !== null,
    };
  }
  const isTable = /\.[ct]sv$/i.test(file);
  return {
    ...{ file, bytes },
    mutate: (changes) => encode(isTable ? mutateTable(text, changes) : mutateLines(text, changes)),
    isStillOne: (_, read) => isKind(read, 'text'),
  };
}

function isKind(read: EvidenceReading, kind: Evidence['kind']): boolean {
  return read.ok && read.evidence.kind === kind;
}

/** One value of JSON, or one a line; null where the text is neither. */
function readTrees(text: string): JsonTree[] | null {
  const whole = readTree(text);
  if (whole !== null) return [whole];
  const trees = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readTree);
  return trees.length > 0 && trees.every((tree) => tree !== null) ? trees : null;
}

function mutateTrees(trees: readonly JsonTree[], changes: readonly Change[]): JsonTree[] {
  return changes.reduce(
    (now: JsonTree[], change) =>
      now.map((tree, index) => (index === change[2] % now.length ? mutateTree(tree, [change]) : tree)),
    [...trees],
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

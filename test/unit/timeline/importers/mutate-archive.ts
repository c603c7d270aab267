import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { hostileText } from './hostile-values';
import { printTree } from './json-tree';
import { type Change, mutateTree, readTree } from './mutate-json';
import { mutateBytes } from './mutate-text';

type Entries = Readonly<Record<string, Uint8Array>>;

/** Names that would write outside a folder, or be something else than a file, where somebody unpacked them. */
const NAMES = [
  ...[
    '../../evil.json',
    '/etc/passwd',
    'C:\\evil.json',
    'a\\..\\b.json',
    './users.json',
    'users.json/',
    '__proto__',
  ],
  ...[
    'constructor',
    '__proto__/2026-03-17.json',
    'general/../users.json',
    'general//2026-03-17.json',
    'é/🧯.json',
  ],
  ...[
    'general/2026-13-45.json',
    'general/.json',
    '.DS_Store',
    '__MACOSX/x',
    ' ',
    `${'long/'.repeat(50)}x.json`,
  ],
];

/** An archive of changed entries under changed names, and still an archive. */
export function mutateArchive(entries: Entries, changes: readonly Change[]): Uint8Array {
  const changed = new Map(Object.entries(entries));
  for (const [kind, place, choice] of changes) {
    const names = [...changed.keys()];
    const name = names[place % Math.max(1, names.length)];
    const bytes = name === undefined ? undefined : changed.get(name);
    if (name === undefined || bytes === undefined) continue;
    switch (kind % 8) {
      case 0:
        changed.delete(name);
        break;
      case 1:
        changed.delete(name);
        changed.set(NAMES[choice % NAMES.length] ?? name, bytes);
        break;
      case 2:
        changed.set(NAMES[choice % NAMES.length] ?? name, bytes);
        break;
      case 3:
        changed.set(name, mutateBytes(bytes, [[choice, place, kind]]));
        break;
      case 4:
        changed.set(name, strToU8(hostileText(choice)));
        break;
      default:
        changed.set(name, mutateEntry(bytes, [[choice, choice >>> 3, place]]));
    }
  }
  return packEntries(Object.fromEntries(changed));
}

function mutateEntry(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const tree = readTree(strFromU8(bytes));
  return tree === null ? mutateBytes(bytes, changes) : strToU8(printTree(mutateTree(tree, changes)));
}

/** @returns null where the bytes are no archive */
export function unpackEntries(bytes: Uint8Array): Entries | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

const WRITTEN = new Date('2026-03-18T08:00:00');

/** No object can hold a file of this name for the library; an archive can. */
const PROTO = '__proto__';
const STAND_IN = '~~proto~~';

export function packEntries(entries: Entries): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(entries)) files[name.replaceAll(PROTO, STAND_IN)] = bytes;
  const packed = zipSync(files, { level: 1, mtime: WRITTEN });
  if (!Object.keys(entries).some((name) => name.includes(PROTO))) return packed;
  // Names stand in an archive as they are, and both are of one length.
  return strToU8(strFromU8(packed, true).replaceAll(STAND_IN, PROTO), true);
}

import type { FileProblem } from './evidence';
import { LIMITS } from './limits';

/** One file of a ZIP archive, as the archive's directory declares it. Nothing of it is proven until it is unpacked. */
export interface ZipEntry {
  /** Relative, with `/` between folders. */
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc32: number;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly problem: FileProblem };

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
/** The comment behind the end record has a length of 16 bits. */
const LONGEST_COMMENT = 0xffff;
/** What a field holds whose value stands in a ZIP64 record. */
const SEE_ZIP64 = 0xffffffff;
const IS_ENCRYPTED = 1;

const DAMAGED = 'It is a ZIP archive that is cut off or damaged.';
const FORK =
  'It is written as ZIP64 or in several parts, which is not read. Pack its files again as a plain ZIP.';

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 4.3.12 and 4.3.16) without unpacking anything. Read here and not
 * by the library that unpacks, because that one says neither which entries are encrypted nor where an entry lies, so
 * that single entries could not be left packed.
 *
 * Folders are left out. Refused are archives whose entries could be written elsewhere or stand for one another.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return refuse(DAMAGED);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isSplit = view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (isSplit || count === 0xffff || size === SEE_ZIP64 || start === SEE_ZIP64) return refuse(FORK);
  if (count > LIMITS.entries)
    return refuse(`It holds more than ${LIMITS.entries.toLocaleString('en')} files.`);
  if (start + size > end) return refuse(DAMAGED);

  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return refuse(DAMAGED);
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return refuse(DAMAGED);
    const name = decodeName(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    const entry = readEntry(view, at, name);
    at = next;
    if (isUnsafe(name)) return refuse(`The name of its entry ${shown(name)} points out of the archive.`);
    if ([entry.packedBytes, entry.unpackedBytes, entry.offset].includes(SEE_ZIP64)) return refuse(FORK);
    if (entries.has(name)) return refuse(`It holds ${shown(name)} twice.`);
    if (!name.endsWith('/')) entries.set(name, entry);
  }
  return { ok: true, entries: [...entries.values()] };
}

/** The end record lies behind everything but a comment, whose length it tells. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + view.getUint16(at + 20, true) === last) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    isEncrypted: (view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** UTF-8 whether or not the archive says so, as many write it without; else one byte a character. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  }
}

/** Absolute, with a drive, a way up, a backslash or a character that is none: nobody packs such a name by mistake. */
function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    /[\\\p{Cc}]/u.test(name) ||
    name.split('/').includes('..')
  );
}

/** A name for a message: what does not show itself is escaped; JSON leaves some of it. */
function shown(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return JSON.stringify(short).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
}

function refuse(message: string): ZipDirectory {
  return { ok: false, problem: { message, where: null } };
}

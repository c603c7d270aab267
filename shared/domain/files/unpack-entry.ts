import { Inflate } from 'fflate';
import { type FileProblem, megabytes } from './evidence';
import { LIMITS } from './limits';
import type { ZipEntry } from './zip-directory';

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes between two looks at how much has come out: at most 1,032 times as many. */
const STEP_BYTES = 16_384;

/** What stands against unpacking entries, from what the archive declares of them; null where nothing does. */
export function findUnpackProblem(entries: readonly ZipEntry[]): FileProblem | null {
  for (const entry of entries) {
    const { unpackedBytes, packedBytes } = entry;
    if (entry.isEncrypted) return problem(entry, 'It is encrypted. Pack it again without a password.');
    if (entry.method !== STORED && entry.method !== DEFLATED)
      return problem(entry, 'It is packed in a way that is not read. Pack it again as a plain ZIP.');
    if (unpackedBytes > LIMITS.textBytes)
      return problem(entry, `Unpacked it would be larger than ${megabytes(LIMITS.textBytes)}.`);
    if (unpackedBytes > packedBytes * LIMITS.expansion)
      return problem(entry, `Unpacked it would be more than ${LIMITS.expansion} times as large.`);
  }
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total <= LIMITS.unpackedBytes) return null;
  return { message: `Unpacked it would be larger than ${megabytes(LIMITS.unpackedBytes)}.`, where: null };
}

/**
 * Unpacks one entry of an archive, which {@link findUnpackProblem} has nothing against. Stops as soon as more comes out
 * than was declared; what comes out is whole (size and CRC-32 as declared) or refused.
 *
 * @param archive the whole archive
 */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Unpacked {
  const packed = findPacked(archive, entry);
  if (packed === null) return damaged(entry);
  const bytes = entry.method === STORED ? packed : inflate(packed, entry.unpackedBytes);
  if (bytes === 'too large')
    return { ok: false, problem: problem(entry, 'It unpacks to more than the archive declares.') };
  if (bytes === 'damaged' || bytes.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc32)
    return damaged(entry);
  return { ok: true, bytes };
}

function findPacked(archive: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + HEADER_BYTES > archive.length) return null;
  const start = offset + HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedBytes > archive.length ? null : archive.subarray(start, start + packedBytes);
}

function inflate(packed: Uint8Array, declaredBytes: number): Uint8Array | 'too large' | 'damaged' {
  const bytes = new Uint8Array(declaredBytes);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= declaredBytes) bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
      if (filled > declaredBytes) return 'too large';
    }
  } catch {
    // The library throws at anything that is not deflated data.
    return 'damaged';
  }
  return bytes.subarray(0, filled);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum of ZIP (ISO 3309), which the library computes for archives that it writes only. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function problem(entry: ZipEntry, message: string): FileProblem {
  return { message, where: { kind: 'path', path: entry.name } };
}

function damaged(entry: ZipEntry): Unpacked {
  return { ok: false, problem: problem(entry, 'It is damaged: the archive is cut off or was changed.') };
}

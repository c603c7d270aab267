import type { FileProblem } from './evidence';
import { findJsonMistake } from './json-mistake';
import { isTooDeep } from './json-value';
import { LIMITS } from './limits';
import { unpackEntry } from './unpack-entry';
import type { ZipEntry } from './zip-directory';

export type ZipJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileProblem };

/** Unpacks an entry of an archive and reads it as JSON in UTF-8. */
export function readZipJson(archive: Uint8Array, entry: ZipEntry): ZipJson {
  const unpacked = unpackEntry(archive, entry);
  if (!unpacked.ok) return unpacked;
  const text = decode(unpacked.bytes);
  if (text === null) return refuse(entry, 'It is no text in UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(entry, `It is not JSON from line ${findJsonMistake(text)} on.`);
  }
  return isTooDeep(value)
    ? refuse(entry, `Its JSON is nested more than ${LIMITS.depth} deep.`)
    : { ok: true, value };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(entry: ZipEntry, message: string): ZipJson {
  return { ok: false, problem: { message, where: { kind: 'path', path: entry.name } } };
}

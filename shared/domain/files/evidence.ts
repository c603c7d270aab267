import { findJsonMistake, findListStarts } from './json-mistake';
import { asList, isTooDeep } from './json-value';
import { LIMITS } from './limits';

/** What somebody dropped, opened or pasted, decoded as far as every format needs it. */
export type Evidence =
  | { readonly kind: 'archive'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'json'; readonly name: string; readonly text: string; readonly value: unknown }
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

/** A file that is not read, or not to its end. Nothing has been changed by it. */
export interface FileProblem {
  /** One or two plain sentences: what is wrong, which limit, what to do. */
  readonly message: string;
  /** Where in the file; null where the whole of it is meant. */
  readonly where: Where | null;
}

/** A place in a file: a 1-based line of a text, or a path such as `$.log_entries[3].created_at`, with the entry of an archive before it. */
export type Where =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'path'; readonly path: string };

export type EvidenceReading =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Decodes a file. Text is UTF-8, or UTF-16 with its mark; a ZIP archive is told by its first bytes, JSON by its first
 * characters.
 *
 * @param name file name without its folder
 */
export function readEvidence(name: string, bytes: Uint8Array): EvidenceReading {
  if (bytes.length > LIMITS.fileBytes) return refuse(`It is larger than ${megabytes(LIMITS.fileBytes)}.`);
  if (bytes.length === 0) return refuse('It is empty.');
  if (isZip(bytes)) return { ok: true, evidence: { kind: 'archive', name, bytes } };
  if (bytes.length > LIMITS.textBytes)
    return refuse(`It is a text of more than ${megabytes(LIMITS.textBytes)}.`);
  const text = decode(bytes);
  if (text === null) return refuse('It is neither a text in UTF-8 nor a ZIP archive.');
  return readTextEvidence(name, text);
}

/** The same for a text that is there already: the clipboard, a field. */
export function readTextEvidence(name: string, text: string): EvidenceReading {
  if (text.trim() === '') return refuse('There is nothing in it.');
  if (!looksLikeJson(text)) return { ok: true, evidence: { kind: 'text', name, text } };
  const value = parseJson(text);
  if (value === undefined) {
    const line = findJsonMistake(text, findListStarts(text).at(-1));
    return refuse('It begins like JSON and is not: cut off, or changed by hand?', { kind: 'line', line });
  }
  if (isTooDeep(value)) return refuse(`Its JSON is nested more than ${LIMITS.depth} deep.`);
  return { ok: true, evidence: { kind: 'json', name, text, value } };
}

function refuse(message: string, where: Where | null = null): EvidenceReading {
  return { ok: false, problem: { message, where } };
}

/** `256 MB` */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** `line 12`, or the path. */
export function sayWhere(where: Where): string {
  return where.kind === 'line' ? `line ${where.line}` : where.path;
}

function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** `[14:23] — text` is a line of a timeline; a list of evidence begins with an object or another list, or is empty. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[[{\]]\s*["{}[\]]?)/.test(text);
}

/** JSON, JSON objects one a line as log tools print them, or lists behind each other. Undefined where it is neither. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseJsonLines(text) ?? parseJsonLists(text);
  }
}

function parseJsonLines(text: string): unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('{'))) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** The items of all lists as one list. */
function parseJsonLists(text: string): unknown[] | undefined {
  const starts = findListStarts(text);
  if (starts.length < 2) return undefined;
  try {
    const lists = starts.map((start, index): unknown => JSON.parse(text.slice(start, starts[index + 1])));
    return lists.every((list) => asList(list) !== null) ? lists.flat() : undefined;
  } catch {
    return undefined;
  }
}

import { type EpochMs, epochMs, isoDate } from '../units';
import { LIMITS } from './limits';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a value of JSON is, or null. */
export function asObject(value: unknown): JsonObject | null {
  // Safe: what JSON gives and is neither null nor a list is an object with names of text.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The list that a value of JSON is, or null. */
export function asList(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** A field of an object, never one that the object inherits. */
export function fieldOf(value: unknown, ...names: readonly string[]): unknown {
  let at: unknown = value;
  for (const name of names) {
    const object = asObject(at);
    if (object === null || !Object.hasOwn(object, name)) return undefined;
    at = object[name];
  }
  return at;
}

/** The text of a field, trimmed; empty where there is none. */
export function textOf(value: unknown, ...names: readonly string[]): string {
  const found = fieldOf(value, ...names);
  return typeof found === 'string' ? found.trim() : '';
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})$/i;

/**
 * An instant written with its offset, as services write it: `2026-03-17T14:23:05.120Z`, `2026-03-17 08:23:05 -0600`.
 *
 * @returns null for anything else, also for a time without an offset and for the year 1 that some services write for "not yet"
 */
export function readInstant(value: unknown): EpochMs | null {
  if (typeof value !== 'string') return null;
  const found = ISO_INSTANT.exec(value.trim());
  const day = found?.[1];
  // Engines take 30 February for 2 March.
  if (!found || !day || isoDate(day) === null || day.startsWith('0001-')) return null;
  const plain = found[0]
    .replace(' ', 'T')
    .replace(/\s?UTC$/i, 'Z')
    .replace(/\s/g, '')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    // More digits than milliseconds are legal; not every engine reads them.
    .replace(/(\.\d{3})\d+/, '$1');
  return instant(Date.parse(plain));
}

/**
 * @param value epoch milliseconds as a number or as digits
 * @returns null for anything else, also for what can only be seconds
 */
export function readEpochMs(value: unknown): EpochMs | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && number >= FIRST_COUNTED_MS ? instant(number) : null;
}

/** Seconds of this century, taken for milliseconds, are days of January 1970; nothing that counts milliseconds is so old. */
const FIRST_COUNTED_MS = Date.parse('1990-01-01T00:00:00Z');
const FIRST_MS = Date.parse('1970-01-02T00:00:00Z');
const LAST_MS = Date.parse('2200-01-01T00:00:00Z');

/** Moments that no incident lies in are mistakes: zero, far futures. */
function instant(at: number): EpochMs | null {
  return Number.isFinite(at) && at >= FIRST_MS && at < LAST_MS ? epochMs(Math.trunc(at)) : null;
}

/** Whether objects and lists lie within each other deeper than is read. Walks, so that depth costs no stack. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= LIMITS.depth; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

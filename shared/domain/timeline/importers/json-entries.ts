import type { Evidence } from '../../files/evidence';
import { asList, asObject, type JsonObject } from '../../files/json-value';

/** How an API wraps what it lists. */
export interface Envelope {
  /** The fields of a page that hold its entries: `log_entries`. */
  readonly lists: readonly string[];
  /** The fields that hold an entry which was fetched alone: `log_entry`. */
  readonly singles: readonly string[];
}

/** A value of a list, whatever it is, and where in the file it stands. */
export interface Entry {
  readonly value: unknown;
  readonly path: string;
}

/** An object of JSON and where in the file it stands. */
export interface Page {
  readonly page: JsonObject;
  readonly path: string;
}

/**
 * All entries of a file, in its order: of a page, of several pages in a list, of a bare list, of a list of lists, or the
 * one that it holds. A field that should hold a list and does not is given as an entry itself.
 */
export function* walkEntries(value: unknown, envelope: Envelope): Generator<Entry> {
  const list = asList(value);
  if (list === null) yield* openPage(value, '$', envelope);
  else for (const [index, one] of list.entries()) yield* openPage(one, `$[${index}]`, envelope);
}

function* openPage(value: unknown, path: string, { lists, singles }: Envelope): Generator<Entry> {
  const held = ownFields(value, [...lists, ...singles]);
  if (held.length === 0) yield* openList(value, path);
  for (const name of held) {
    const field = asObject(value)?.[name];
    if (lists.includes(name)) yield* openList(field, `${path}.${name}`);
    else yield { value: field, path: `${path}.${name}` };
  }
}

function* openList(value: unknown, path: string): Generator<Entry> {
  const list = asList(value);
  if (list === null) yield { value, path };
  else for (const [index, one] of list.entries()) yield { value: one, path: `${path}[${index}]` };
}

/** The objects that hold one of these lists, in the order of the file. */
export function findPages(value: unknown, { lists }: Envelope): Page[] {
  const places = asList(value)?.map((one, index) => ({ one, path: `$[${index}]` })) ?? [
    { one: value, path: '$' },
  ];
  return places.flatMap(({ one, path }) => {
    const page = asObject(one);
    return page !== null && ownFields(page, lists).length > 0 ? [{ page, path }] : [];
  });
}

/** Whether the evidence is such a page, or begins with one: also one with nothing on it. */
export function isPage(evidence: Evidence, { lists }: Envelope, ...besides: readonly string[]): boolean {
  if (evidence.kind !== 'json') return false;
  const first = asList(evidence.value)?.[0] ?? evidence.value;
  return ownFields(first, lists).length > 0 && ownFields(first, besides).length === besides.length;
}

/** Which of these fields it has itself, in this order and not in that of the file. */
function ownFields(value: unknown, names: readonly string[]): string[] {
  const object = asObject(value);
  return object === null ? [] : names.filter((name) => Object.hasOwn(object, name));
}

const LOOKED_AT = 20;

/**
 * How sure it is that the entries are of a format: 0 where none of the first ones fits, else 0.9 and more, rising with
 * the share that fits.
 *
 * @param fits whether a value can hardly be anything else
 */
export function recogniseEntries(
  evidence: Evidence,
  envelope: Envelope,
  fits: (value: unknown) => boolean,
): number {
  if (evidence.kind !== 'json') return 0;
  let seen = 0;
  let fitting = 0;
  for (const { value } of walkEntries(evidence.value, envelope)) {
    if (seen === LOOKED_AT) break;
    seen += 1;
    if (fits(value)) fitting += 1;
  }
  return fitting === 0 ? 0 : 0.9 + (0.09 * fitting) / seen;
}

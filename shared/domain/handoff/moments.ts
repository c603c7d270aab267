import { asList, asObject } from '../files/json-value';

/** The fields of an incident, at whatever depth, that hold a moment: a person reads them in the file as dates. */
const MOMENTS: ReadonlySet<string> = new Set([
  'at',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'scheduledAt',
  'savedAt',
]);

/** The range of `Date`, ECMA-262 21.4.1.1. */
const LAST_MS = 8.64e15;

/** Dates as `Date` writes them, seconds and their parts left out or not; years beyond 9999 have a sign and six digits. */
const ISO_UTC = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?Z$/;

/**
 * For `JSON.stringify`: writes whole milliseconds as `2031-03-04T14:05:09.000Z`. Anything else stays a number, so that
 * nothing is lost.
 */
export function printMoment(name: string, value: unknown): unknown {
  const isMoment = MOMENTS.has(name) && Number.isInteger(value) && Math.abs(Number(value)) <= LAST_MS;
  return isMoment ? new Date(Number(value)).toISOString() : value;
}

/**
 * The same value of JSON with moments as epoch milliseconds. A text that is no moment stays a text, for the schema to
 * refuse.
 *
 * @param value not nested deeper than the call stack is: see `isTooDeep`
 */
export function readMoments(value: unknown): unknown {
  const list = asList(value);
  if (list !== null) return list.map(readMoments);
  const object = asObject(value);
  if (object === null) return value;
  const entries = Object.entries(object).map(([name, inner]) => [
    name,
    MOMENTS.has(name) && typeof inner === 'string' ? readMoment(inner) : readMoments(inner),
  ]);
  return Object.fromEntries(entries);
}

function readMoment(text: string): number | string {
  if (!ISO_UTC.test(text)) return text;
  const at = Date.parse(text);
  // Engines take 30 February for 2 March.
  const isExact = !Number.isNaN(at) && new Date(at).toISOString().startsWith(text.slice(0, -1));
  return isExact ? at : text;
}

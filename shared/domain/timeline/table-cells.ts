import { scanDate, type WrittenDate } from './read-date';
import { type Head, readHead } from './read-head';

/** Epoch seconds since 2001, or as many digits more as milliseconds, microseconds or nanoseconds need. */
const EPOCH = /^(1\d{9})(\d{3})?(?:\d{3}){0,2}(?:\.(\d{1,9}))?$/;

/** The time of a cell as ISO text where it is a count of seconds or parts of seconds since 1970; else null. */
export function readEpoch(cell: string): string | null {
  const found = EPOCH.exec(cell);
  if (!found) return null;
  return new Date(Number(found[1]) * 1000 + Number(found[2] ?? 0)).toISOString();
}

/** Which of two numbers up to 12 is the day, where the other dates of a column have settled it. */
export type DateOrder = 'day-first' | 'month-first' | null;

/**
 * The order that the dates of a column have: `25/03/2026` says that the day comes first, for all of them.
 *
 * @returns null where no date says it, or where they contradict each other
 */
export function settleDateOrder(cells: Iterable<string>): DateOrder {
  const seen = new Set<Exclude<DateOrder, null>>();
  for (const cell of cells) {
    const [, first, second] = /^\D{0,12}(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(cell) ?? [];
    if (Number(first) > 12) seen.add('day-first');
    if (Number(second) > 12) seen.add('month-first');
  }
  const [order = null] = seen;
  return seen.size === 1 ? order : null;
}

/** What a cell, or a cell with a date and one with a time, says of a time. */
export function readTimeCell(cell: string, order: DateOrder): Head {
  const head = readHead(readEpoch(cell) ?? cell);
  if (order === null || head.kind !== 'timed' || !head.date?.ambiguous) return head;
  return { ...head, date: settle(head.date, order) };
}

function settle(date: WrittenDate, order: DateOrder): WrittenDate {
  const swaps = order === 'month-first';
  const { month, day } = date;
  return { ...date, month: swaps ? day : month, day: swaps ? month : day, ambiguous: false };
}

/** What a whole cell is: an instant or at least a day and a time, a count of seconds, a time of day, a day, an address, or other text. */
export type CellKind = 'moment' | 'epoch' | 'clock' | 'day' | 'link' | 'text' | 'number' | 'empty';

/** No time is written longer. */
const MAX_TIME_CHARS = 60;

export const TIME_KINDS: readonly CellKind[] = ['moment', 'epoch', 'clock'];

export function kindOfCell(cell: string): CellKind {
  if (cell === '') return 'empty';
  if (cell.length > MAX_TIME_CHARS) return /^https?:\/\/\S+$/i.test(cell) ? 'link' : 'text';
  if (readEpoch(cell) !== null) return 'epoch';
  if (scanDate(cell, 0)?.end === cell.length) return 'day';
  const head = readHead(cell);
  if (head.kind !== 'none' && head.text === '')
    return head.kind === 'timed' && head.date ? 'moment' : 'clock';
  if (/^https?:\/\/\S+$/i.test(cell)) return 'link';
  return /^[-+]?[\d.,\s]+%?$/.test(cell) ? 'number' : 'text';
}

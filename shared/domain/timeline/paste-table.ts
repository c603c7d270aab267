import { findZone, type WrittenZone } from './time-zone';

/** Which cell of a row holds what: indexes from 0, null where the header names no such column. */
export interface TableColumns {
  readonly time: number | null;
  /** A column named Date may hold times as well; one named Time must. */
  readonly timeIsCertain: boolean;
  readonly date: number | null;
  readonly event: number | null;
  readonly source: number | null;
  readonly zone: WrittenZone | null;
}

const NAMES = {
  time: /^(?:time ?stamp|times?|when|date ?(?:\/|&|and)? ?time|hour|clock|utc|started? ?(?:at)?|at)$/,
  date: /^(?:date|day)$/,
  event:
    /^(?:events?|descriptions?|what(?: happened)?|details?|text|summary|messages?|entry|activity|actions?|notes?)$/,
  source:
    /^(?:sources?|owners?|actors?|who|by|channel|systems?|links?|references?|authors?|persons?|users?)$/,
} as const;

/** Longer cells are no column's name. */
const MAX_NAME_CHARS = 60;

/**
 * The cells of a line that is a row of a table: between pipes, or between tabs. `\|` is a pipe of the text, as
 * GFM tables have it.
 *
 * @returns null where the line is no row
 */
export function readCells(body: string): string[] | null {
  if (/(?<!\\)\|/.test(body)) {
    const cells = body.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
    if (body.startsWith('|')) cells.shift();
    if (/(?<!\\)\|$/.test(body)) cells.pop();
    return cells;
  }
  if (!body.includes('\t')) return null;
  return body.split('\t').map((cell) => cell.trim());
}

/** `|---|:--:|`, also the ASCII art of `+-----+----+`. */
export function isTableRule(body: string): boolean {
  return /^[|+]?[\s:|+=-]*-[\s:|+=-]*$/.test(body) && /[|+]/.test(body);
}

/** What the columns are, from the cells of a header. All null where no name is known. */
export function readHeader(cells: readonly string[]): TableColumns {
  const names = cells.map((cell) =>
    cell
      .slice(0, MAX_NAME_CHARS)
      .replace(/[*_`#:]/g, '')
      .replace(/\(.*?\)|\[.*?\]/g, '')
      .replace(/[, ]+(?:in )?(?:UTC|GMT|utc|[A-Z]{2,4})$/, '')
      .trim()
      .toLowerCase(),
  );
  const find = (pattern: RegExp) => {
    const index = names.findIndex((name) => pattern.test(name));
    return index < 0 ? null : index;
  };
  const date = find(NAMES.date);
  const namedTime = find(NAMES.time);
  const time = namedTime ?? date;
  const zone = time === null ? null : findZone(cells[time] ?? '');
  return {
    time,
    timeIsCertain: namedTime !== null,
    date: date === time ? null : date,
    event: find(NAMES.event),
    source: find(NAMES.source),
    zone,
  };
}

/** The cells of a row in their parts; a column of no known name is kept as a part of the text. */
export function readRow(cells: readonly string[], columns: TableColumns, timeColumn: number) {
  const { date, event, source } = columns;
  const named = new Set([timeColumn, date, event, source]);
  const others = cells.filter((cell, index) => !named.has(index) && cell !== '');
  const written = event === null ? '' : (cells[event] ?? '');
  return {
    time: [date === null ? '' : (cells[date] ?? ''), cells[timeColumn] ?? ''].join(' ').trim(),
    text: [written, ...others].filter((part) => part !== '').join(' · '),
    source: source === null ? '' : (cells[source] ?? ''),
  };
}

import { type AreaZone, scanZone, type WrittenZone } from './time-zone';
import { isZone } from './zoned-time';

/** The column that says in which zone the time of each row is. */
export interface ZoneColumn {
  readonly index: number;
  /** By its name it can be nothing else: a column named Zone may be one of a data centre. */
  readonly isCertain: boolean;
}

const CERTAIN_NAME = /^(?:time ?zone|tz|(?:utc|gmt|time ?zone) ?offset)$/;

/** @param names of the columns, in plain lower-case words */
export function findZoneColumn(names: readonly string[]): ZoneColumn | null {
  const certain = names.findIndex((name) => CERTAIN_NAME.test(name));
  const index = certain >= 0 ? certain : names.indexOf('zone');
  return index < 0 ? null : { index, isCertain: certain >= 0 };
}

/** A column named Zone is one of times where any of its cells names one. */
export function confirmZoneColumn(
  column: ZoneColumn | null,
  rows: readonly { readonly cells: readonly string[] }[],
): ZoneColumn | null {
  if (column === null || column.isCertain) return column;
  return { ...column, isCertain: rows.some(({ cells }) => readZoneCell(cells, column).zone !== null) };
}

/** What the cell of such a column says: its zone, null where it names none, and why the row is a doubt then. */
export function readZoneCell(
  cells: readonly string[],
  column: ZoneColumn | null,
): { readonly zone: WrittenZone | AreaZone | null; readonly why: string | null } {
  const cell = column === null ? '' : (cells[column.index] ?? '');
  if (cell === '') return { zone: null, why: null };
  const scanned = scanZone(cell, 0, true);
  if (scanned?.end === cell.length) return { zone: scanned.zone, why: null };
  if (cell.includes('/') && isZone(cell)) return { zone: { area: cell }, why: null };
  return {
    zone: null,
    why: column?.isCertain ? `“${cell.slice(0, 40)}” is no time zone that is known.` : null,
  };
}

import type { ColumnMapping } from './importers/importer';
import { readHeader } from './paste-table';
import { type CellKind, kindOfCell, TIME_KINDS } from './table-cells';

type Cells = readonly string[];

/** A table as its file has it: which row names the columns, and which rows are of the table. */
export interface TableShape {
  /** Index of the row that names the columns; null where none does. */
  readonly header: number | null;
  /** Index of the first row below it. Rows above the header are a title. */
  readonly first: number;
  /** How many columns it has: the header's, or as many as most rows have cells. */
  readonly width: number;
}

/** A title of a few lines may stand above a table. */
const MAX_TITLE_ROWS = 10;
/** So many rows say what the columns hold. */
const SAMPLE_ROWS = 200;
/** A column holds what this share of its cells is. */
const MOST = 0.6;

export function findShape(rows: readonly Cells[]): TableShape {
  const top = rows.slice(0, MAX_TITLE_ROWS);
  const shape = (header: number): TableShape => {
    const first = header + 1;
    return { header, first, width: Math.max(rows[header]?.length ?? 0, commonWidth(rows.slice(first))) };
  };
  const named = top.findIndex((cells) => hasNames(cells) && readHeader(cells).time !== null);
  if (named >= 0) return shape(named);
  const start = top.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1);
  const isHeader =
    start >= 0 && hasNames(rows[start] ?? []) && rows.slice(start + 1, SAMPLE_ROWS).some(hasTime);
  return isHeader ? shape(start) : { header: null, first: 0, width: commonWidth(rows) };
}

/** How many cells most rows have; blank rows do not count. */
export function commonWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows.slice(0, SAMPLE_ROWS)) {
    if (cells.some((cell) => cell !== '')) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** As Splunk and others name what they add themselves; `_time` looks like a time that is still to be filled in. */
const PRIVATE_NAME = /^_[a-z][a-z_]*$/i;

/** More than one cell, and each a text: names of columns are no times and no figures. */
function hasNames(cells: Cells): boolean {
  const written = cells.filter((cell) => cell !== '');
  return (
    written.length > 1 && written.every((cell) => kindOfCell(cell) === 'text' || PRIVATE_NAME.test(cell))
  );
}

function hasTime(cells: Cells): boolean {
  return cells.some((cell) => TIME_KINDS.includes(kindOfCell(cell)));
}

/**
 * Which column holds what: by its name, and where no name says it by what its cells are. A column named Time whose
 * cells are none is not taken for one while another has times.
 *
 * @param names of the columns; empty where the table has none
 * @param rows below the header
 */
export function mapColumns(names: Cells, rows: readonly Cells[], width: number): ColumnMapping {
  const columns = Array.from({ length: width }, (_, index) => sumUp(rows, index));
  const holds = (index: number | null, ...kinds: readonly CellKind[]) => {
    const column = index === null ? undefined : columns[index];
    if (!column || column.filled === 0) return false;
    return kinds.reduce((sum, kind) => sum + (column.counts[kind] ?? 0), 0) >= MOST * column.filled;
  };
  const firstThat = (...kinds: readonly CellKind[]) => {
    const index = columns.findIndex((_, at) => holds(at, ...kinds));
    return index < 0 ? null : index;
  };
  const named = readHeader(names);
  const time = holds(named.time, ...TIME_KINDS)
    ? named.time
    : (firstThat('moment') ?? firstThat('epoch') ?? firstThat('clock') ?? named.time);
  const isClock = holds(time, 'clock');
  const date = !isClock ? null : holds(named.date, 'day') ? named.date : firstThat('day');
  const taken = new Set([time, date, named.actor, named.source, named.link]);
  const link = named.link ?? free(firstThat('link'), taken);
  taken.add(link);
  const text = free(named.text, taken) ?? longest(columns, taken);
  return { time, date, text, actor: named.actor, source: named.source, link };
}

interface ColumnSum {
  readonly counts: Partial<Record<CellKind, number>>;
  readonly filled: number;
  readonly chars: number;
}

function sumUp(rows: readonly Cells[], index: number): ColumnSum {
  const counts: Partial<Record<CellKind, number>> = {};
  let [filled, chars] = [0, 0];
  for (const cells of rows.slice(0, SAMPLE_ROWS)) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    const kind = kindOfCell(cell);
    counts[kind] = (counts[kind] ?? 0) + 1;
    filled += 1;
    chars += cell.length;
  }
  return { counts, filled, chars };
}

function free(index: number | null, taken: ReadonlySet<number | null>): number | null {
  return taken.has(index) ? null : index;
}

/** What happened is told in the column with the most words. */
function longest(columns: readonly ColumnSum[], taken: ReadonlySet<number | null>): number | null {
  let best: number | null = null;
  columns.forEach(({ counts, chars }, index) => {
    const isText = (counts.text ?? 0) > 0 && !taken.has(index);
    if (isText && (best === null || chars > (columns[best]?.chars ?? 0))) best = index;
  });
  return best;
}

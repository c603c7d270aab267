import { collectPaste } from './collect-paste';
import type { ColumnMapping } from './importers/importer';
import { readHeader, readHeaderZone, readRow } from './paste-table';
import type { Paste } from './paste-types';
import { type PlaceOptions, placeTimes } from './place-time';
import { saysZone } from './read-head';
import { readTimeCell, settleDateOrder } from './table-cells';
import { confirmZoneColumn, readZoneCell, type ZoneColumn } from './zone-column';

export interface TableRow {
  /** 1-based line of the file where it begins. */
  readonly number: number;
  readonly raw: string;
  readonly cells: readonly string[];
  /** Its quotation marks do not match. */
  readonly broken: boolean;
}

export interface Table {
  /** Rows above the header, none of which is of the table. */
  readonly title: readonly TableRow[];
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
  /** Columns of the table; a row may have fewer or more. */
  readonly width: number;
}

/** How many rows are read between two words about the progress. */
const PROGRESS_ROWS = 5000;

/**
 * Reads the rows of a table one after the other, each time by the one before it. What the mapping does not name is left,
 * and said to be, where a header names it; else it is kept as a part of the text.
 *
 * @param options.delimiter joins what an unquoted delimiter has torn apart in the last column
 */
export function readTable(
  { title, header, rows, width }: Table,
  mapping: ColumnMapping,
  options: PlaceOptions & { readonly delimiter: string; readonly onProgress?: (share: number) => void },
): Omit<Paste, 'lines'> {
  const placer = placeTimes(options);
  const entries = collectPaste(placer);
  const order = settleDateOrder(timesOf(rows, mapping));
  const others = header !== null && mapping.text !== null ? 'left' : 'kept';
  const zone = header && readHeaderZone(header.cells[mapping.time ?? -1] ?? '');
  const zoneColumn = confirmZoneColumn(readHeader(header?.cells ?? []).zoneColumn, rows);
  for (const row of title) entries.skip(at(row), row.raw === '' ? 'Blank line.' : 'Above the table.', 'stop');
  if (header) entries.skip(at(header), sayHeader(header, mapping, zoneColumn), 'stop');
  for (const [index, row] of rows.entries()) {
    if (index % PROGRESS_ROWS === 0) options.onProgress?.(index / rows.length);
    readTableRow(row);
  }
  return entries.finish();

  function readTableRow(row: TableRow) {
    if (row.cells.every((cell) => cell === '')) return entries.skip(at(row), 'Blank line.', 'stop');
    if (mapping.time === null) return entries.skip(at(row), 'No column is known to hold times.', 'stop');
    const { cells, surplus } = fitCells(row.cells, mapping, width, options.delimiter);
    const { time, ...told } = readRow(cells, mapping, others);
    const said = { ...told, text: [told.text, ...surplus].filter((part) => part !== '').join(' · ') };
    const head = readTimeCell(time, order);
    const own = readZoneCell(cells, zoneColumn);
    const odd = oddity(row, surplus) ?? (saysZone(head) ? null : own.why);
    if (head.kind === 'none') {
      const text = [time, said.text].filter((part) => part !== '').join(' · ');
      const proposed = time === '' && odd === null ? placer.last() : null;
      return entries.doubt(at(row), odd ?? sayUnreadable(time), { ...said, text }, proposed);
    }
    const text = [head.text, said.text].filter((part) => part !== '').join(' ');
    return entries.addHead(at(row), head, { ...said, text }, own.zone ?? zone, odd);
  }
}

const MAX_SAID_CHARS = 40;

function sayUnreadable(time: string): string {
  if (time === '') return 'This row has no time.';
  return `“${time.slice(0, MAX_SAID_CHARS)}” cannot be read as a time.`;
}

/** Why the cells of a row may not stand in their columns, or null. */
function oddity({ broken }: TableRow, surplus: readonly string[]): string | null {
  if (broken) return 'A quotation mark in this row is missing or too many.';
  return surplus.length > 0 ? 'This row has more cells than the table has columns.' : null;
}

function at({ number, raw }: TableRow) {
  return { number, raw, indent: 0 };
}

function* timesOf(rows: readonly TableRow[], { time, date }: ColumnMapping): Generator<string> {
  for (const { cells } of rows) yield cells[date ?? time ?? -1] ?? '';
}

/**
 * Cells beyond the last column are what delimiters without quotation marks have torn off a text. They belong to the last
 * column where that holds the text; else nobody knows whose they are.
 */
function fitCells(cells: readonly string[], mapping: ColumnMapping, width: number, delimiter: string) {
  const surplus = cells.slice(width).filter((cell) => cell !== '');
  if (surplus.length === 0 || mapping.text !== width - 1) return { cells, surplus };
  const joiner = delimiter === '\t' ? ' ' : `${delimiter} `;
  const whole = [cells[width - 1] ?? '', ...cells.slice(width)].join(joiner);
  return { cells: [...cells.slice(0, width - 1), whole], surplus: [] };
}

/** Columns that nothing is told of are named, so that nobody misses them silently. */
function sayHeader({ cells }: TableRow, mapping: ColumnMapping, zoneColumn: ZoneColumn | null): string {
  const used = new Set<number | null>(Object.values(mapping));
  if (zoneColumn?.isCertain) used.add(zoneColumn.index);
  const left = mapping.text === null ? [] : cells.filter((cell, index) => cell !== '' && !used.has(index));
  return left.length === 0 ? 'Header of the table.' : `Header of the table. Not read: ${left.join(', ')}.`;
}

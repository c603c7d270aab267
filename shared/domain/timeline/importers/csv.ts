import { LIMITS } from '../../files/limits';
import { isTableRule, readHeader } from '../paste-table';
import { readTable, type Table, type TableRow } from '../read-table';
import { kindOfCell, TIME_KINDS } from '../table-cells';
import { commonWidth, findShape, mapColumns } from '../table-columns';
import { type CsvText, MOST_CELLS, readCsvRows, sampleOf } from './csv-rows';
import { fromPaste } from './from-paste';
import type { ColumnMapping, Importer, ReadOptions, ReadResult } from './importer';

/** A table with columns of any name, as spreadsheets and services write it: parted by commas, semicolons, tabs or pipes. */
export const csv: Importer = {
  format: 'csv',
  label: 'Table (CSV)',
  unverified: null,
  recognise: (evidence) => (evidence.kind === 'text' ? looksLikeCsv(evidence.text) : 0),
  read: (evidence, options) => readCsv(evidence.kind === 'text' ? evidence.text : '', options),
};

function readCsv(text: string, options: ReadOptions): ReadResult {
  const file = readCsvRows(text, LIMITS.lines + 1);
  if (file.rows.length > LIMITS.lines) {
    const message = `It has more than ${LIMITS.lines.toLocaleString('en')} rows. Split it, and read the part that the incident lies in.`;
    return { ok: false, problem: { message, where: null } };
  }
  const table = tableOf(file);
  if (table.width >= MOST_CELLS) {
    return { ok: false, problem: { message: `It has ${MOST_CELLS} columns or more.`, where: null } };
  }
  const names = table.header?.cells ?? [];
  const mapping = options.mapping
    ? withinTable(options.mapping, table.width)
    : mapColumns(
        names,
        table.rows.map(({ cells }) => cells),
        table.width,
      );
  const paste = readTable(table, mapping, { ...options, delimiter: file.delimiter });
  const columns = Array.from({ length: table.width }, (_, index) => names[index] || `Column ${index + 1}`);
  return fromPaste(paste, { columns, mapping });
}

/** Parts a file into title, header and rows. The line that names the delimiter counts as title. */
function tableOf({ rows }: CsvText): Table {
  const { header, first, width } = findShape(rows.map(({ cells }) => cells));
  const named = header === null ? null : (rows[header] ?? null);
  return { title: rows.slice(0, header ?? 0), header: named, rows: rows.slice(first), width };
}

/** Chosen columns that the table does not have are none. */
function withinTable(mapping: ColumnMapping, width: number): ColumnMapping {
  const within = (index: number | null) =>
    index !== null && Number.isInteger(index) && index >= 0 && index < width ? index : null;
  const { time, date, text, actor, source, link } = mapping;
  return {
    ...{ time: within(time), date: within(date), text: within(text) },
    ...{ actor: within(actor), source: within(source), link: within(link) },
  };
}

const SAMPLE_ROWS = 60;
/** Shares of rows that have the same number of cells, and of cells in the column of times that are times. */
const [SAME_WIDTH, ARE_TIMES] = [0.8, 0.6];

/**
 * Rows of the same number of cells, with a time in one of their columns. Lines of a timeline that have a comma behind the
 * time are prose: people write a blank behind a comma, programs do not.
 */
function looksLikeCsv(text: string): number {
  const start = sampleOf(text);
  if (isMarkdownTable(start)) return 0;
  const { rows, delimiter, hasSeparatorLine } = readCsvRows(start, SAMPLE_ROWS);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const { header, first } = findShape(filled.map(({ cells }) => cells));
  const body = filled.slice(first);
  if (body.length === 0 || (header === null && body.length < 2)) return 0;
  const width = commonWidth(body.map(({ cells }) => cells));
  const names = header === null ? [] : (filled[header]?.cells ?? []);
  // A table that says itself what its columns are may hold rows that are broken, and times that are none.
  const { time: namedTime, text: namedText } = readHeader(names);
  const saysItself = namedTime !== null && namedText !== null;
  const sameWidth = body.filter(({ cells }) => cells.length === width).length;
  if (width < 2 || (!saysItself && sameWidth < SAME_WIDTH * body.length)) return 0;
  const { time, text: told } = mapColumns(
    names,
    body.map(({ cells }) => cells),
    width,
  );
  const times = time === null ? 0 : shareOfTimes(body, time);
  if (times === 0 || (!saysItself && times < ARE_TIMES)) return 0;
  if (hasSeparatorLine) return 0.9;
  const isNamed = header !== null && told !== null && time !== null;
  if (isSpaced(body, delimiter) && !(isNamed && delimiter !== '|')) return 0;
  return isNamed ? 0.7 : 0.5;
}

function isMarkdownTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 20).map((line) => line.trim());
  return lines.some((line) => line.startsWith('|') || (line.includes('|') && isTableRule(line)));
}

function shareOfTimes(rows: readonly TableRow[], column: number): number {
  const kinds = rows.map(({ cells }) => kindOfCell(cells[column] ?? '')).filter((kind) => kind !== 'empty');
  return kinds.filter((kind) => TIME_KINDS.includes(kind)).length / Math.max(1, kinds.length);
}

/** A blank, or the fraction of a second as programs log it, stands behind most first delimiters. */
function isSpaced(rows: readonly TableRow[], delimiter: string): boolean {
  const loose = rows.filter(({ raw }) => {
    const behind = raw.slice(raw.indexOf(delimiter) + 1);
    return /^ |^\d{3}(?![\d,;])/.test(behind);
  });
  return loose.length > rows.length / 2;
}

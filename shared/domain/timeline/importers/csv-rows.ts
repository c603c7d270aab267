/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import { MAX_LINE_CHARS, visibleText } from '../paste-lines';
import type { TableRow } from '../read-table';

export interface CsvText {
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  /** The first line only names the delimiter, as spreadsheets write it for each other: `sep=;` */
  readonly hasSeparatorLine: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n|$)/i;
/** Rows behind this say nothing more about the delimiter. */
const SAMPLE_CHARS = 64_000;
/** Wider tables are none of an incident; what is beyond is not looked at. */
export const MOST_CELLS = 500;
/**
 * How often reading begins anew below a row whose quotation marks do not match; each time costs the rest of the text. Where
 * there are more, the marks of the rest part nothing.
 */
const MOST_RECOVERIES = 10;
/** No text has it. */
const NO_QUOTES = '\0';

/** The beginning of a text, whole lines of it. */
export function sampleOf(text: string): string {
  if (text.length <= SAMPLE_CHARS) return text;
  const start = text.slice(0, SAMPLE_CHARS);
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r'));
  return end > 0 ? start.slice(0, end) : start;
}

/** @param most how many rows are read */
export function readCsvRows(text: string, most: number): CsvText {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const separator = SEPARATOR_LINE.exec(text.slice(start, start + 20));
  // The library knows one kind of line end in a file, and takes others for a part of a cell.
  const table = text.slice(start + (separator?.[0].length ?? 0)).replace(/\r\n?/g, '\n');
  const delimiter = separator?.[1] ?? guessDelimiter(sampleOf(table));
  const rows: TableRow[] = [];
  let rest = table;
  let number = separator ? 2 : 1;
  for (let recoveries = 0; rest !== '' && rows.length < most; recoveries += 1) {
    const part = readUntilBroken(rest, { delimiter, most: most - rows.length, number, recoveries });
    for (const row of part.rows) rows.push(row);
    ({ rest, number } = part);
  }
  // A line end at the very end does not begin another row.
  if (rows.length > 1 && rows.length < most && rows.at(-1)?.raw === '') rows.pop();
  return { rows, delimiter, hasSeparatorLine: separator !== null };
}

/** Rows up to the first whose quotation marks do not match. Of that one only its first line is taken, and marked. */
function readUntilBroken(
  text: string,
  {
    delimiter,
    most,
    number,
    recoveries,
  }: { delimiter: string; most: number; number: number; recoveries: number },
) {
  const quoteChar = recoveries < MOST_RECOVERIES ? '"' : NO_QUOTES;
  const { data, errors } = papa.parse(text, { delimiter, quoteChar, preview: most });
  const brokenAt = errors.find(({ type }) => type === 'Quotes')?.row ?? data.length;
  const rows: TableRow[] = [];
  let line = number;
  for (const cells of data.slice(0, brokenAt)) {
    const raw = cells.join(delimiter);
    rows.push({ number: line, raw, cells: cells.slice(0, MOST_CELLS).map(plainCell), broken: false });
    line += 1 + countLineEnds(raw);
  }
  if (brokenAt >= data.length) return { rows, rest: '', number: line };
  const behind = skipLines(text, line - number);
  const end = skipLines(behind, 1);
  const raw = behind.slice(0, behind.length - end.length).replace(/\n+$/, '');
  rows.push({ number: line, raw, cells: raw.split(delimiter, MOST_CELLS).map(plainCell), broken: true });
  return { rows, rest: end, number: line + 1 };
}

function guessDelimiter(sample: string): string {
  return papa.parse(sample, { delimiter: '', delimitersToGuess: DELIMITERS, preview: 1 }).meta.delimiter;
}

function plainCell(cell: string): string {
  return visibleText(cell.slice(0, MAX_LINE_CHARS).replace(/\s+/g, ' ')).trim();
}

function countLineEnds(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

/** What stands behind so many line ends. */
function skipLines(text: string, count: number): string {
  const lineEnd = /\n/g;
  for (let left = count; left > 0; left -= 1) {
    if (!lineEnd.exec(text)) return '';
  }
  return text.slice(lineEnd.lastIndex);
}

import type { EpochMs, IsoDate } from '../units';
import { collectPaste } from './collect-paste';
import { type PasteLine, splitLines } from './paste-lines';
import { isTableRule, readCells, readHeader, readRow, type TableColumns } from './paste-table';
import type { Paste } from './paste-types';
import { placeTimes } from './place-time';
import { isHeading, isRule, readDateHeading, readsOn } from './prose-line';
import { type Head, readHead } from './read-head';
import { findZone, type WrittenZone } from './time-zone';

export interface PasteOptions {
  /** The incident's UTC day, to which bare times belong; null where it is not known yet. */
  readonly day: IsoDate | null;
  /** The last event that is there already, which a first time past midnight is judged by. */
  readonly lastAt?: EpochMs | null;
}

const NO_COLUMNS: TableColumns = {
  time: null,
  timeIsCertain: false,
  date: null,
  event: null,
  source: null,
  zone: null,
};

/**
 * Reads a pasted timeline: lines with a time at their head in any common shape, and Markdown, spreadsheet or
 * pipe tables. Nothing is lost and nothing is guessed silently: every line of the paste is part of exactly one
 * entry, and what is not certain is a doubt with its reason.
 */
export function parsePaste(text: string, options: PasteOptions): Paste {
  const lines = splitLines(text);
  const heads = lines.map((line) => readHead(line.body));
  const timeFollows = findTimesBelow(lines, heads);
  const placer = placeTimes(options.day, options.lastAt ?? null);
  const entries = collectPaste(placer);
  let table: TableColumns | null = null;
  let zone: WrittenZone | null = null;

  for (const [index, line] of lines.entries()) {
    const { body } = line;
    const cells = readCells(body);
    if (body === '') {
      table = null;
      entries.skip(line, 'Blank line.', 'pause');
      continue;
    }
    if (cells && isTableRule(body)) {
      entries.skip(line, 'Rule of a table.', 'stop');
      continue;
    }
    if (cells && isTableHeader(cells, lines[index + 1])) {
      table = readHeader(cells);
      entries.skip(line, 'Header of a table.', 'stop');
      continue;
    }
    if (cells && (table || body.startsWith('|'))) {
      readTableRow(line, cells, table);
      continue;
    }
    table = null;
    readPlainLine(line, heads[index] ?? { kind: 'none' }, timeFollows[index] ?? false);
  }
  return { ...entries.finish(), lines: lines.length };

  function readTableRow(line: PasteLine, cells: readonly string[], header: TableColumns | null) {
    const columns = header ?? NO_COLUMNS;
    const first = cells.findIndex((cell) => readHead(cell).kind !== 'none');
    const timeColumn = columns.time ?? (first < 2 ? first : -1);
    const row = readRow(cells, columns, timeColumn);
    const head = readHead(row.time);
    const isDayOnly = head.kind === 'doubt' && head.code === 'day_only';
    const isUnreadable = head.kind === 'none' || isDayOnly;
    if (timeColumn < 0 || (isUnreadable && !columns.timeIsCertain) || cells.every((cell) => cell === '')) {
      return entries.skip(line, 'A row without a time.', 'stop');
    }
    const { source } = row;
    if (head.kind !== 'none') {
      const text = [head.text, row.text].filter((part) => part !== '').join(' ');
      return entries.addHead(line, head, { source, text, zone: columns.zone ?? zone });
    }
    const text = [row.time, row.text].filter((part) => part !== '').join(' · ');
    if (row.time !== '') {
      return entries.doubt(line, 'The first words cannot be read as a time.', {
        source,
        text,
        proposed: null,
      });
    }
    return entries.doubt(line, 'This row has no time.', { source, text, proposed: placer.last() });
  }

  function readPlainLine(line: PasteLine, head: Head, isTimeBelow: boolean) {
    const { body } = line;
    if (head.kind === 'timed') return entries.addHead(line, head, { text: head.text, source: '', zone });
    if (isRule(body)) return entries.skip(line, 'A rule.', 'pause');
    const heading = readDateHeading(body, placer.day());
    if (heading?.ok) {
      placer.beginDay(heading.day);
      return entries.skip(line, `A day: the times below belong to ${heading.day}.`, 'stop');
    }
    if (heading) return entries.doubt(line, heading.message, { text: body, source: '', proposed: null });
    if (head.kind !== 'none') return entries.addHead(line, head, { text: head.text, source: '', zone });
    if (isHeading(body)) {
      zone = /\btime/i.test(body) ? (findZone(body) ?? zone) : zone;
      return entries.skip(line, 'A heading.', 'stop');
    }
    const state = entries.continuation(line);
    if (state === 'deeper' || (state === 'below' && !line.marked && (isTimeBelow || readsOn(body)))) {
      return entries.continueWith(line);
    }
    if (state === 'awaited') return entries.continueWith(line);
    if (state === 'below') {
      const why = line.marked ? 'No time on this line.' : 'No time here; it may belong to the line above.';
      return entries.doubt(line, why, { text: body, source: '', proposed: null });
    }
    zone = /\btimes?\b/i.test(body) ? (findZone(body) ?? zone) : zone;
    return entries.skip(line, 'No time on this line.', 'stop');
  }
}

/** For each line whether one with a time comes below it, before a blank line. */
function findTimesBelow(lines: readonly PasteLine[], heads: readonly Head[]): boolean[] {
  const below: boolean[] = new Array(lines.length).fill(false);
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const next = lines[index + 1];
    const isTimed = heads[index + 1]?.kind !== 'none';
    below[index] = next?.body !== '' && (isTimed || (below[index + 1] ?? false));
  }
  return below;
}

/** A row of names: the rule of a table stands below it, or one of its cells names the times. */
function isTableHeader(cells: readonly string[], next: PasteLine | undefined): boolean {
  if (cells.some((cell) => readHead(cell).kind === 'timed')) return false;
  if (next && readCells(next.body) && isTableRule(next.body)) return true;
  return cells.length > 1 && readHeader(cells).time !== null;
}

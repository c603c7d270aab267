import type { EpochMs, IsoDate } from '../units';
import { collectPaste } from './collect-paste';
import { type PasteLine, splitLines } from './paste-lines';
import { isTableRule, NO_COLUMNS, readCells, readHeader, readRow, type TableColumns } from './paste-table';
import type { Paste, Said } from './paste-types';
import { type ContextZone, placeTimes } from './place-time';
import { isHeading, isRule, readDateHeading, readsOn } from './prose-line';
import { type Head, readHead, saysZone } from './read-head';
import { findTimeInside } from './time-inside';
import { findZone } from './time-zone';
import { readZoneCell } from './zone-column';

export interface PasteOptions {
  /** The day, in `zone`, to which bare times belong; null where it is not known yet: then they are doubts. */
  readonly day: IsoDate | null;
  /** IANA zone of times that name none; UTC where nobody has said. */
  readonly zone?: string;
  /** The last event that is there already, which a first time past midnight is judged by. */
  readonly lastAt?: EpochMs | null;
}

/**
 * Reads a pasted timeline: lines with a time at their head in any common shape, and Markdown, spreadsheet or
 * pipe tables. Nothing is lost and nothing is guessed silently: every line of the paste is part of exactly one
 * entry, and what is not certain is a doubt with its reason.
 */
export function parsePaste(text: string, options: PasteOptions): Paste {
  const lines = splitLines(text);
  const heads = lines.map((line) => readHead(line.body));
  const timeFollows = findTimesBelow(lines, heads);
  const hasHeads = heads.some(({ kind }) => kind === 'timed') || lines.some(({ body }) => readCells(body));
  const { day, zone: givenZone = 'UTC', lastAt = null } = options;
  const placer = placeTimes({ day, zone: givenZone, lastAt });
  const entries = collectPaste(placer);
  let table: TableColumns | null = null;
  let zone: ContextZone = null;

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
    const time = columns.time ?? (first >= 0 && first < 2 ? first : null);
    const own = readZoneCell(cells, columns.zoneColumn);
    const silent = [columns.count, own.zone && columns.zoneColumn ? columns.zoneColumn.index : null];
    const { time: written, ...said } = readRow(cells, { ...columns, time }, 'kept', silent);
    const head = readHead(written);
    const isDayOnly = head.kind === 'doubt' && head.code === 'day_only';
    const isUnreadable = head.kind === 'none' || isDayOnly;
    if (time === null || (isUnreadable && !columns.timeIsCertain) || cells.every((cell) => cell === '')) {
      return entries.skip(line, 'A row without a time.', 'stop');
    }
    if (head.kind !== 'none') {
      const text = [head.text, said.text].filter((part) => part !== '').join(' ');
      return entries.addHead(
        line,
        head,
        { ...said, text },
        own.zone ?? columns.zone ?? zone,
        saysZone(head) ? null : own.why,
      );
    }
    if (written === '') return entries.doubt(line, 'This row has no time.', said, placer.last());
    const text = [written, said.text].filter((part) => part !== '').join(' · ');
    return entries.doubt(line, 'The first words cannot be read as a time.', { ...said, text }, null);
  }

  function readPlainLine(line: PasteLine, head: Head, isTimeBelow: boolean) {
    const { body } = line;
    if (head.kind === 'timed') return entries.addHead(line, head, plain(head.text), zone);
    if (isRule(body)) return entries.skip(line, 'A rule.', 'pause');
    const heading = readDateHeading(body, placer.day());
    if (heading?.ok) {
      placer.beginDay(heading.day);
      return entries.skip(line, `A day: the times below belong to ${heading.day}.`, 'stop');
    }
    if (heading) return entries.doubt(line, heading.message, plain(body), null);
    if (head.kind !== 'none') return entries.addHead(line, head, plain(head.text), zone);
    if (isHeading(body)) {
      zone = /\btime/i.test(body) ? (findZone(body) ?? zone) : zone;
      return entries.skip(line, 'A heading.', 'stop');
    }
    const state = entries.continuation(line);
    if (state === 'deeper' || state === 'awaited') return entries.continueWith(line);
    if (state === 'below' && !line.marked && readsOn(body)) return entries.continueWith(line);
    const inside = findTimeInside(body);
    // Text around a timeline tells of times as well: there they are no events.
    if (inside && (state === 'below' || !hasHeads)) {
      const placed = placer.place(inside.time, null, zone);
      const proposed = placed.kind === 'certain' ? placed.time : placed.proposed;
      const why = `${inside.written} stands inside the line, not at its head.`;
      return entries.doubt(line, why, plain(body), proposed);
    }
    if (state === 'below' && !line.marked && isTimeBelow) return entries.continueWith(line);
    if (state === 'below') {
      const why = line.marked ? 'No time on this line.' : 'No time here; it may belong to the line above.';
      return entries.doubt(line, why, plain(body), null);
    }
    zone = /\btimes?\b/i.test(body) ? (findZone(body) ?? zone) : zone;
    return entries.skip(line, inside ? 'No time at its head.' : 'No time on this line.', 'stop');
  }
}

function plain(text: string): Said {
  return { text, actor: '', source: '', link: '' };
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

import type { ColumnMapping } from './importers/importer';
import type { Said } from './paste-types';
import { type AreaZone, findZone, type WrittenZone } from './time-zone';
import { findZoneColumn, type ZoneColumn } from './zone-column';

/** Which cell of a row holds what. */
export interface TableColumns extends ColumnMapping {
  /** A column named Date may hold times as well; one named Time must. */
  readonly timeIsCertain: boolean;
  readonly zone: WrittenZone | AreaZone | null;
  readonly zoneColumn: ZoneColumn | null;
  /** The rows are counted in it; null where they are not. */
  readonly count: number | null;
}

export const NO_COLUMNS: TableColumns = {
  time: null,
  timeIsCertain: false,
  date: null,
  text: null,
  actor: null,
  source: null,
  link: null,
  zone: null,
  zoneColumn: null,
  count: null,
};

const UNIT = '(?: ?(?:ms|millis|milliseconds|s|secs?|seconds))?';
/** Names of columns, the surest first. */
const TIME_NAMES = [
  new RegExp(
    `^(?:(?:event |start |incident )?(?:time ?stamps?|times?|date ?(?:[/&,]|and)? ?times?)|when|hour|clock|utc(?: time)?|at|ts|(?:unix|epoch)(?: ?time(?: ?stamp)?)?)${UNIT}$`,
  ),
  /^(?:start(?:ed)?|occurr?ed|happened|opened|received|triggered|created|logged|reported|posted|sent|raised)(?: ?(?:at|on|time|date))?$/,
];
const DATE_NAMES = [/^(?:(?:event|incident|start) )?(?:dates?|day)$/];
const TEXT_NAMES = [
  /^(?:events?|descriptions?|what(?: happened)?|details?|text|summary|messages?|entry|activity|actions?|notes?)$/,
  /^(?:titles?|subjects?|comments?|body|content|raw|log(?: entry)?|(?:event|incident|log) (?:description|message|text|summary|details?))$/,
];
const ACTOR_NAMES = [
  /^(?:owners?|actors?|who|by|authors?|persons?|users?|user ?names?|responders?|assignees?|reporters?|senders?|(?:posted|created|reported|logged|done) by)$/,
];
const SOURCE_NAMES = [/^(?:sources?|channels?|systems?|references?|origin|via)$/];
const LINK_NAMES = [/^(?:links?|urls?|permalinks?)$/];
const COUNT_NAMES = [/^(?:#|no|nr|№)$/];

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
    const cells = body.split(/(?<!\\)\|/).map(readCell);
    if (body.startsWith('|')) cells.shift();
    if (/(?<!\\)\|$/.test(body)) cells.pop();
    return cells;
  }
  if (!body.includes('\t')) return null;
  return body.split('\t').map((cell) => cell.trim());
}

/** A line break inside a cell is written as HTML, for want of anything else. */
function readCell(written: string): string {
  return written
    .replaceAll('\\|', '|')
    .split(/<br ?\/?>/i)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** `|---|:--:|`, also the ASCII art of `+-----+----+`. */
export function isTableRule(body: string): boolean {
  return /^[|+]?[\s:|+=-]*-[\s:|+=-]*$/.test(body) && /[|+]/.test(body);
}

/** What the columns are, from the cells of a header. All null where no name is known. */
export function readHeader(cells: readonly string[]): TableColumns {
  const names = cells.map(plainName);
  const find = (patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const index = names.findIndex((name) => pattern.test(name));
      if (index >= 0) return index;
    }
    return null;
  };
  const date = find(DATE_NAMES);
  const namedTime = find(TIME_NAMES);
  const time = namedTime ?? date;
  return {
    time,
    timeIsCertain: namedTime !== null,
    date: date === time ? null : date,
    text: find(TEXT_NAMES),
    actor: find(ACTOR_NAMES),
    source: find(SOURCE_NAMES),
    link: find(LINK_NAMES),
    zone: time === null ? null : readHeaderZone(cells[time] ?? ''),
    zoneColumn: findZoneColumn(names),
    count: find(COUNT_NAMES),
  };
}

/** The zone that a column's name gives its times: `Time (UTC)`, `time_utc`, `Time [Europe/Berlin]`. */
export function readHeaderZone(cell: string): WrittenZone | AreaZone | null {
  const name = cell
    .slice(0, MAX_NAME_CHARS)
    .replace(/_(utc|gmt)$|^utc$/i, (found) => found.replace('_', ' ').toUpperCase());
  return findZone(name);
}

/** `**Created_at** (UTC)`, `createdAt`, `Created at, UTC` → `created at` */
function plainName(cell: string): string {
  return cell
    .slice(0, MAX_NAME_CHARS)
    .replace(/[*`:@]|#(?=.)/g, '')
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .trim()
    .replace(/[, ]+(?:in )?(?:UTC|GMT|utc|MSK|[A-Z]{1,3}T|[A-Z]\p{L}+\/[A-Z]\p{L}+)$/u, '')
    .trim()
    .toLowerCase();
}

/**
 * The cells of a row in their parts.
 *
 * @param others whether the cells of columns that nothing is known of are kept as parts of the text
 * @param silent columns that are no part of it in any case
 */
export function readRow(
  cells: readonly string[],
  columns: ColumnMapping,
  others: 'kept' | 'left',
  silent: readonly (number | null)[] = [],
): Said & { readonly time: string } {
  const cell = (index: number | null) => (index === null ? '' : (cells[index] ?? ''));
  const { time, date, text, actor, source, link } = columns;
  const named = new Set([time, date, text, actor, source, link, ...silent]);
  const rest = others === 'kept' ? cells.filter((written, index) => !named.has(index) && written !== '') : [];
  const [from, to] = [readLink(cell(source)), readLink(cell(link))];
  // What stands under Link and is no address is as good a source as any.
  const sources = [from.label, to.label].filter((part) => part !== '');
  return {
    time: [cell(date), cell(time)].join(' ').trim(),
    text: [cell(text), ...rest].filter((part) => part !== '').join(' · '),
    actor: cell(actor),
    source: sources.join(' · '),
    link: to.link || from.link,
  };
}

const ADDRESS = /^<?(https?:\/\/[^\s<>"]+)>?$/i;
const MARKDOWN_LINK = /^\[([^\]]*)\]\((https?:\/\/[^\s<>"]+)\)$/i;

/** An address with or without a name: `https://…`, `[graph](https://…)`. Anything else is a name without one. */
export function readLink(written: string): { readonly link: string; readonly label: string } {
  const link = ADDRESS.exec(written)?.[1];
  if (link !== undefined) return { link, label: '' };
  const named = MARKDOWN_LINK.exec(written);
  return named ? { link: named[2] ?? '', label: named[1] ?? '' } : { link: '', label: written };
}

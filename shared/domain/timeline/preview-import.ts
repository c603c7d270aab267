import type { Where } from '../files/evidence';
import type { EventOrigin, Milestone, TimelineEvent } from '../incident/types';
import { DAY_MS, type EpochMs, epochMs, type IsoDate, MINUTE_MS, utcDay } from '../units';
import type { Importer, ReadDoubt, ReadEvent } from './importers/importer';
import type { ImportMatch } from './match-import';
import { resolveInstant } from './roll-over';

/** Something that evidence tells, as the preview shows it before anything is kept. */
export interface PreviewRow {
  /** Its place among all rows of the evidence. */
  readonly key: number;
  readonly at: EpochMs | null;
  readonly approximate: boolean;
  readonly text: string;
  readonly actor: string;
  readonly source: string;
  readonly link: string;
  readonly milestone: Milestone | null;
  readonly locator: string;
  readonly hint: string;
  readonly where: Where;
  /** Why a person has to judge it; null where it was understood. */
  readonly why: string | null;
  /** As it stands in the evidence, of a row that has to be judged. */
  readonly raw: string;
  readonly match: ImportMatch;
  /** Taken unless somebody says no. */
  readonly suggested: boolean;
}

export function understoodRow(key: number, event: ReadEvent, match: ImportMatch): PreviewRow {
  const isNew = match.kind === 'new' || match.kind === 'changed';
  return { ...event, key, why: null, raw: '', match, suggested: event.suggested && isNew };
}

/** What is doubtful waits for a yes. */
export function doubtfulRow(key: number, doubt: ReadDoubt, match: ImportMatch): PreviewRow {
  const { proposed, ...rest } = doubt;
  const at = proposed?.at ?? null;
  const approximate = proposed?.approximate ?? false;
  return { ...rest, key, at, approximate, milestone: null, hint: '', match, suggested: false };
}

export const PREVIEW_GROUPS = ['doubtful', 'understood', 'here'] as const;
/** `here`: in the timeline already, or told twice. */
export type PreviewGroup = (typeof PREVIEW_GROUPS)[number];

export function groupOf({ why, match }: PreviewRow): PreviewGroup {
  if (match.kind !== 'new' && match.kind !== 'changed') return 'here';
  return why === null ? 'understood' : 'doubtful';
}

/** What somebody has said about a row so far. It holds when the evidence is read again, for another day or zone. */
export interface RowChoice {
  readonly taken?: boolean;
  /** Of its day, UTC; null takes the time away. */
  readonly minute?: number | null;
  readonly text?: string;
}
export type RowChoices = ReadonlyMap<number, RowChoice>;

/** What is to be seen of many rows; what is not seen is not taken. */
export interface RowFilter {
  readonly words: string;
  /** Empty: all. */
  readonly source: string;
  readonly from: EpochMs | null;
  readonly to: EpochMs | null;
}

export const NO_FILTER: RowFilter = { words: '', source: '', from: null, to: null };

/**
 * The rows as they have been corrected. A typed minute is placed by the rows as they are read now: on the day of its row, else
 * after the row above it.
 *
 * @param day of times without one; null where all rows say theirs
 */
export function correctRows(
  rows: readonly PreviewRow[],
  choices: RowChoices,
  day: IsoDate | null,
): PreviewRow[] {
  return rows.map((row) => {
    const choice = choices.get(row.key);
    if (choice === undefined) return row;
    const { minute, text = row.text } = choice;
    const at = minute === undefined ? row.at : atMinute(row, minute, { above: lastAbove(rows, row), day });
    return { ...row, at, text, approximate: at === row.at && row.approximate };
  });
}

/** The moment of the line above that was understood. */
function lastAbove(rows: readonly PreviewRow[], { where }: PreviewRow): EpochMs | null {
  if (where.kind !== 'line') return null;
  const above = rows.findLast(
    (one) => groupOf(one) === 'understood' && one.where.kind === 'line' && one.where.line < where.line,
  );
  return above?.at ?? null;
}

export function isTaken(row: PreviewRow, choices: RowChoices): boolean {
  return choices.get(row.key)?.taken ?? row.suggested;
}

/** Whether a row is to be seen. */
export function passesFilter({ at, text, actor, source }: PreviewRow, filter: RowFilter): boolean {
  if (filter.source !== '' && source !== filter.source) return false;
  if (filter.from !== null && at !== null && at < filter.from) return false;
  // The minute that it ends with belongs to it.
  if (filter.to !== null && at !== null && at >= filter.to + MINUTE_MS) return false;
  const words = filter.words.trim().toLowerCase();
  return words === '' || `${text} ${actor}`.toLowerCase().includes(words);
}

/** A row with the minute of day (UTC) that somebody has typed for it, judged by the row above, midnight included. */
export function atMinute(
  row: PreviewRow,
  minuteOfDay: number | null,
  { above, day }: { readonly above: EpochMs | null; readonly day: IsoDate | null },
): EpochMs | null {
  if (minuteOfDay === null) return null;
  if (row.at !== null) return dayStart(row.at, minuteOfDay);
  return resolveInstant(day ?? utcDay(epochMs(0)), minuteOfDay, above);
}

function dayStart(at: EpochMs, minuteOfDay: number): EpochMs {
  // Safe: a moment of the same day.
  return (Math.floor(at / DAY_MS) * DAY_MS + minuteOfDay * MINUTE_MS) as EpochMs;
}

/** What is written when a preview is agreed to. */
export interface ImportPlan {
  readonly add: readonly ImportedEvent[];
  /** Rows that nobody edited and whose source has changed. */
  readonly update: readonly { readonly id: string; readonly event: ImportedEvent }[];
}

export type ImportedEvent = Pick<
  TimelineEvent,
  'at' | 'approximate' | 'text' | 'actor' | 'source' | 'link' | 'milestone' | 'origin'
>;

/**
 * The rows that are taken, as they will be written. A row that a person edited in the timeline is in neither list.
 *
 * @param rows those that are seen: what nobody sees is not taken
 * @param day of times without one
 * @param format of the importer
 */
export function planImport(
  rows: readonly PreviewRow[],
  choices: RowChoices,
  { day, format }: { readonly day: IsoDate | null; readonly format: Importer['format'] },
): ImportPlan {
  const add: ImportedEvent[] = [];
  const update: { id: string; event: ImportedEvent }[] = [];
  const corrected = correctRows(rows, choices, day);
  for (const [index, row] of rows.entries()) {
    const now = corrected[index] ?? row;
    if (!isTaken(row, choices) || now.text.trim() === '') continue;
    const event = toEvent(row, now, format);
    if (row.match.kind === 'changed') update.push({ id: row.match.id, event });
    else add.push(event);
  }
  // In time, as corrected: what has no time stays last.
  add.sort((a, b) => (a.at ?? Number.POSITIVE_INFINITY) - (b.at ?? Number.POSITIVE_INFINITY) || 0);
  return { add, update };
}

/** What the evidence said is its origin; what somebody corrected in the preview makes it an edited row. */
function toEvent(read: PreviewRow, now: PreviewRow, format: string): ImportedEvent {
  const { at, approximate, text, actor, source, link, milestone } = now;
  const { locator } = read;
  const origin: EventOrigin | null =
    read.at === null ? null : { format, locator, at: read.at, text: read.text };
  return { at, approximate, text: text.trim(), actor, source, link, milestone, origin };
}

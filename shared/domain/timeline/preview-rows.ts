import type { TimelineEvent } from '../incident/types';
import type { EpochMs } from '../units';
import type { Reading } from './importers/importer';
import { matchImport } from './match-import';
import {
  doubtfulRow,
  groupOf,
  type PreviewGroup,
  type PreviewRow,
  passesFilter,
  type RowFilter,
  understoodRow,
} from './preview-import';

/** What of a timeline tells whether evidence is in it already. */
export type KnownEvent = Pick<TimelineEvent, 'id' | 'at' | 'text' | 'origin'>;

/**
 * All rows of a reading beside a timeline, in time; what has no time stands last, in the order of the file.
 *
 * @param format of the importer that gave the reading
 */
export function previewRows(reading: Reading, format: string, timeline: readonly KnownEvent[]): PreviewRow[] {
  const matchOf = matchImport(timeline);
  const rows: PreviewRow[] = [];
  for (const event of reading.events) {
    const { at, text, locator } = event;
    rows.push(understoodRow(rows.length, event, matchOf({ format, locator, at, text })));
  }
  for (const doubt of reading.doubts) {
    const { proposed, text, locator } = doubt;
    // What has a time to offer may be in the timeline since the last import.
    const match =
      proposed === null ? ({ kind: 'new' } as const) : matchOf({ format, locator, at: proposed.at, text });
    rows.push(doubtfulRow(rows.length, doubt, match));
  }
  return rows.sort(byTime);
}

function byTime(a: PreviewRow, b: PreviewRow): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
  return a.at - b.at;
}

/** How much there is, before and behind a filter. */
export interface RowsSummary {
  /** Before it. */
  readonly all: number;
  readonly sources: readonly string[];
  readonly first: EpochMs | null;
  readonly last: EpochMs | null;
  /** Behind it. */
  readonly groups: Readonly<Record<PreviewGroup, number>>;
}

/**
 * The rows that pass a filter: counted all, listed up to a number, what is doubtful first of all.
 *
 * @param rows in time
 */
export function filterRows(
  rows: readonly PreviewRow[],
  filter: RowFilter,
  most: number,
): { readonly summary: RowsSummary; readonly shown: readonly PreviewRow[] } {
  const groups: Record<PreviewGroup, PreviewRow[]> = { doubtful: [], understood: [], here: [] };
  const sources = new Set<string>();
  for (const row of rows) {
    if (row.source !== '') sources.add(row.source);
    if (passesFilter(row, filter)) groups[groupOf(row)].push(row);
  }
  const timed = rows.filter(({ at }) => at !== null);
  const { doubtful, understood, here } = groups;
  return {
    summary: {
      all: rows.length,
      sources: [...sources].sort(),
      first: timed[0]?.at ?? null,
      last: timed.at(-1)?.at ?? null,
      groups: { doubtful: doubtful.length, understood: understood.length, here: here.length },
    },
    shown: [...doubtful, ...understood, ...here].slice(0, most),
  };
}

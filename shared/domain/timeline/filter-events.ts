import { formatTimeUtc } from '../agenda/say-time';
import type { TimelineEvent } from '../incident/types';

export const EVENT_MARKS = ['all', 'starred', 'milestones'] as const;
/** Which rows by their marks: all of them, those with a star, those with a milestone. */
export type EventMarks = (typeof EVENT_MARKS)[number];

/** What a timeline is narrowed down to. Rows that do not match are not shown; nothing happens to them. */
export interface TimelineFilter {
  readonly marks: EventMarks;
  /** Null: any source. */
  readonly source: string | null;
  /** Words that a row holds, all of them, in any order; empty: any text. */
  readonly text: string;
}

export const SHOW_ALL: TimelineFilter = { marks: 'all', source: null, text: '' };

export type FilteredEvent = Pick<
  TimelineEvent,
  'at' | 'text' | 'milestone' | 'source' | 'actor' | 'starred' | 'privateNote' | 'question'
>;

export function isFiltering({ marks, source, text }: TimelineFilter): boolean {
  return marks !== 'all' || source !== null || text.trim() !== '';
}

/** Whether a row is shown. Words are looked for in its time, text, people, source and private notes. */
export function eventMatcher(filter: TimelineFilter): (event: FilteredEvent) => boolean {
  const { marks, source } = filter;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return (event) => {
    if (marks === 'starred' && !event.starred) return false;
    if (marks === 'milestones' && event.milestone === null) return false;
    if (source !== null && event.source !== source) return false;
    return words.length === 0 || holdsAll(event, words);
  };
}

/** The sources that rows name, by the alphabet. */
export function sourcesOf(events: readonly Pick<TimelineEvent, 'source'>[]): string[] {
  const named = new Set(events.map(({ source }) => source).filter((source) => source.trim() !== ''));
  return [...named].sort((a, b) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0));
}

function holdsAll(event: FilteredEvent, words: readonly string[]): boolean {
  const { at, text, actor, source, question, privateNote } = event;
  const time = at === null ? '' : formatTimeUtc(at);
  const said = fold([time, text, actor, source, question, privateNote].join('\n'));
  return words.every((word) => said.includes(word));
}

/** Letters as they are compared: `É`, `é` and `e` with an accent of its own are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

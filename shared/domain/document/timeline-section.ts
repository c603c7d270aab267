import type { RootContent, TableRow } from 'mdast';
import { formatDayAndMonth, formatDuration, formatTimeUtc } from '../agenda/say-time';
import { pictureSentence } from '../incident/picture';
import { type IncidentRecord, MILESTONE_LABELS, type TimelineEvent } from '../incident/types';
import { sortEvents } from '../timeline/order-events';
import { findSilences } from '../timeline/silences';
import { utcDay } from '../units';
import { table, tableRow, text } from './document-nodes';
import { parseCell } from './inline-text';

/** The incident picture and the events by time; days are named where there is more than one. */
export function buildTimeline(record: IncidentRecord): RootContent[] {
  const events = sortEvents(record.events);
  if (events.length === 0) return [];
  const days = new Set(events.map((event) => (event.at === null ? null : utcDay(event.at))));
  days.delete(null);
  const rows = events.map((event) => eventRow(event, days.size > 1));
  const sentence = pictureSentence(events);
  return [
    ...(sentence === '' ? [] : [{ type: 'incidentPicture' as const, value: sentence }]),
    table('timeline', ['Time (UTC)', 'Event', 'Milestone'], withSilences(events, rows)),
  ];
}

function eventRow(event: TimelineEvent, withDay: boolean): TableRow {
  return tableRow([
    [text(timeOf(event, withDay))],
    parseCell(event.text),
    event.milestone ? [text(MILESTONE_LABELS[event.milestone])] : [],
  ]);
}

function timeOf({ at, approximate }: TimelineEvent, withDay: boolean): string {
  if (at === null) return '–';
  const time = `${approximate ? '~' : ''}${formatTimeUtc(at)}`;
  return withDay ? `${formatDayAndMonth(utcDay(at))}, ${time}` : time;
}

/** A gap is said where it ends: rows without a time that follow its first event stay with that event. */
function withSilences(events: readonly TimelineEvent[], rows: readonly TableRow[]): TableRow[] {
  const silences = findSilences(events);
  return rows.flatMap((row, index) => {
    const silence = silences.find(({ to }) => to === events[index]?.at);
    const isFirstThen = events.findIndex(({ at }) => at === silence?.to) === index;
    return silence && isFirstThen ? [silenceRow(formatDuration(silence.length)), row] : [row];
  });
}

function silenceRow(length: string): TableRow {
  const words = text(`${length} with nothing recorded`);
  return tableRow([[], [{ type: 'emphasis', children: [words] }], []], 'silence');
}

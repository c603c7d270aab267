import type { RootContent, TableRow } from 'mdast';
import { formatDuration } from '../agenda/say-time';
import { observeForReaders } from '../incident/observations';
import { pictureSentence } from '../incident/picture-sentence';
import { type IncidentRecord, MILESTONE_LABELS, type TimelineEvent } from '../incident/types';
import { sortEvents } from '../timeline/order-events';
import { sayMoment, spansDays } from '../timeline/say-moment';
import { findSilences } from '../timeline/silences';
import { paragraph, table, tableRow, text } from './document-nodes';
import { parseCell } from './inline-text';

/** The incident picture, what it says in words, and the events by time; days are named where there is more than one. */
export function buildTimeline(record: IncidentRecord): RootContent[] {
  const events = sortEvents(record.events);
  if (events.length === 0) return [];
  const withDay = spansDays(events);
  const rows = events.map((event) => eventRow(event, withDay));
  const sentence = pictureSentence(events);
  const said = observeForReaders(events);
  return [
    ...(sentence === '' ? [] : [{ type: 'incidentPicture' as const, value: sentence }]),
    ...(said.length === 0 ? [] : [paragraph([text(said.join(' '))], 'observed')]),
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
  return at === null ? '–' : sayMoment(at, approximate, withDay);
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

import type { IncidentRecord } from '../incident/types';

/** What a hand-off holds, counted. */
export interface HandOffSummary {
  /** `24 events`, `3 factors` … in the order of the work; what there is none of is left out. */
  readonly open: readonly string[];
  /** The same of what no export holds. */
  readonly private: readonly string[];
}

export function summarise(record: IncidentRecord): HandOffSummary {
  const { incident, events, meeting } = record;
  const written = (field: 'privateNote' | 'question') =>
    events.filter((one) => one[field].trim() !== '').length;
  return {
    open: [
      ...count(events.length, 'event'),
      ...count(record.impacts.length, 'impact row'),
      ...count(record.factors.length, 'factor'),
      ...count(record.notes.length, 'line of what went well', 'lines of what went well'),
      ...count(record.actions.length, 'action'),
      ...count(incident.attendees.length, 'person', 'people'),
      ...(meeting === null
        ? []
        : [meeting.log.length === 0 ? 'the plan of the meeting' : 'the meeting and its clock']),
    ],
    private: [
      ...count(written('privateNote'), 'private note'),
      ...count(written('question'), 'question for the room', 'questions for the room'),
      ...count(
        incident.prepared.length,
        'step of the preparation checklist',
        'steps of the preparation checklist',
      ),
      ...count(
        record.decisions.length,
        'reason for wording that was kept',
        'reasons for wording that was kept',
      ),
    ],
  };
}

function count(number: number, one: string, many = `${one}s`): string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
}

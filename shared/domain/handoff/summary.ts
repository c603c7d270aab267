import type { IncidentRecord } from '../incident/types';

/** What a hand-off holds, counted. */
export interface HandOffSummary {
  /** `24 events`, `3 factors` … in the order of the work; what there is none of is left out. */
  readonly open: readonly string[];
  /** The same of what no export holds. */
  readonly private: readonly string[];
}

export function summarise(record: IncidentRecord): HandOffSummary {
  const { incident, events, meetings } = record;
  const isHeld = meetings.some(({ log }) => log.length > 0);
  const written = (field: 'privateNote' | 'question') =>
    events.filter((one) => one[field].trim() !== '').length;
  const notes = record.notes.filter((note) => !note.private);
  return {
    open: [
      ...count(events.length, 'event'),
      ...count(record.impacts.length, 'impact row'),
      ...count(record.factors.length, 'factor'),
      ...count(notes.length, 'captured note'),
      ...count(record.actions.length, 'action'),
      ...count(incident.attendees.length, 'person', 'people'),
      ...(meetings.length === 0 ? [] : [isHeld ? 'the meeting and its clock' : 'the plan of the meeting']),
    ],
    private: [
      ...count(written('privateNote'), 'private note'),
      ...count(written('question'), 'question for the room', 'questions for the room'),
      ...count(record.notes.length - notes.length, 'private remark'),
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

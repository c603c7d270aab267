import { formatTimeUtc } from '../agenda/say-time';
import type { Section } from '../language/types';
import type { Place } from './missing';
import { type IncidentRecord, WRITE_UP_LABELS, WRITE_UPS, type WriteUp } from './types';

/** A text that the document will hold: where it is written, and where it stands for the language checks. */
export interface PlacedText {
  readonly place: Place;
  /** For the gutter: `F3`, `Title`. */
  readonly label: string;
  readonly section: Section;
  readonly text: string;
}

export const WRITE_UP_SECTIONS: Readonly<Record<WriteUp, Section>> = {
  summary: 'lessons',
  rootCause: 'root_cause',
  wentWrong: 'went_wrong',
  lessons: 'lessons',
  followUp: 'actions',
};

/** Every checked text of an incident, in the order of the document. Empty ones are left out. */
export function placedTexts(record: IncidentRecord): PlacedText[] {
  const { incident } = record;
  const title: PlacedText = {
    place: { table: 'incident', id: incident.id, field: 'title' },
    label: 'Title',
    section: 'lessons',
    text: incident.title,
  };
  const writeUps = WRITE_UPS.map(
    (field): PlacedText => ({
      place: { table: 'incident', id: incident.id, field },
      label: WRITE_UP_LABELS[field],
      section: WRITE_UP_SECTIONS[field],
      text: incident[field],
    }),
  );
  const events = record.events.map(
    ({ id, at, text }): PlacedText => ({
      place: { table: 'events', id, field: 'text' },
      label: at === null ? 'Event' : formatTimeUtc(at),
      section: 'timeline',
      text,
    }),
  );
  const factors = record.factors.map(
    ({ id, number, text }): PlacedText => ({
      place: { table: 'factors', id, field: 'text' },
      label: `F${number}`,
      section: 'contributing',
      text,
    }),
  );
  const impacts = record.impacts.flatMap((row) =>
    (['metric', 'value', 'note'] as const).map(
      (field): PlacedText => ({
        place: { table: 'impacts', id: row.id, field },
        label: 'Impact',
        section: 'went_wrong',
        text: row[field],
      }),
    ),
  );
  const notes = record.notes.map(
    ({ id, text }): PlacedText => ({
      place: { table: 'notes', id, field: 'text' },
      label: 'Well',
      section: 'went_well',
      text,
    }),
  );
  const actions = record.actions.flatMap((action) =>
    (['text', 'outcome'] as const).map(
      (field): PlacedText => ({
        place: { table: 'actions', id: action.id, field },
        label: `A${action.number}`,
        section: 'actions',
        text: action[field],
      }),
    ),
  );
  const all = [title, ...writeUps, ...events, ...factors, ...impacts, ...notes, ...actions];
  return all.filter(({ text }) => text.trim() !== '');
}

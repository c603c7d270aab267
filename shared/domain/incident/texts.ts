import { formatTimeUtc } from '../agenda/say-time';
import type { QualityContext, QualityPlace, Section } from '../language/types';
import type { Place } from './missing';
import { type IncidentRecord, WRITE_UP_LABELS, WRITE_UPS, type WriteUp } from './types';

/** A text that the document will hold: where it is written, and where it stands for the language checks. */
export interface PlacedText {
  readonly place: Place;
  /** For the gutter: `F3`, `Title`. */
  readonly label: string;
  readonly section: Section;
  /** How its quality is judged; null where any wording will do. */
  readonly quality: QualityContext | null;
  readonly text: string;
}

export const WRITE_UP_SECTIONS: Readonly<Record<WriteUp, Section>> = {
  summary: 'lessons',
  rootCause: 'root_cause',
  wentWrong: 'went_wrong',
  lessons: 'lessons',
  followUp: 'actions',
};

const WRITE_UP_QUALITY: Readonly<Record<WriteUp, QualityPlace | null>> = {
  summary: 'account',
  rootCause: 'root_cause',
  wentWrong: 'account',
  lessons: 'lesson',
  followUp: null,
};

/** Which field of an action, or of an impact, is judged, and which one beside it may answer. */
const ACTION_FIELDS = [
  ['text', 'outcome'],
  ['outcome', null],
] as const;
const IMPACT_FIELDS = [
  ['metric', null],
  ['value', 'note'],
  ['note', 'value'],
] as const;

function judgeAs(place: QualityPlace | null): QualityContext | null {
  return place && { place };
}

/** Every checked text of an incident, in the order of the document. Empty ones are left out. */
export function placedTexts(record: IncidentRecord): PlacedText[] {
  const { incident } = record;
  const title: PlacedText = {
    place: { table: 'incident', id: incident.id, field: 'title' },
    label: 'Title',
    section: 'lessons',
    quality: null,
    text: incident.title,
  };
  const writeUps = WRITE_UPS.map(
    (field): PlacedText => ({
      place: { table: 'incident', id: incident.id, field },
      label: WRITE_UP_LABELS[field],
      section: WRITE_UP_SECTIONS[field],
      quality: judgeAs(WRITE_UP_QUALITY[field]),
      text: incident[field],
    }),
  );
  const events = record.events.map(
    ({ id, at, text }): PlacedText => ({
      place: { table: 'events', id, field: 'text' },
      label: at === null ? 'Event' : formatTimeUtc(at),
      section: 'timeline',
      quality: { place: 'event' },
      text,
    }),
  );
  const factors = record.factors.map(
    ({ id, number, text }): PlacedText => ({
      place: { table: 'factors', id, field: 'text' },
      label: `F${number}`,
      section: 'contributing',
      quality: { place: 'account' },
      text,
    }),
  );
  const impacts = record.impacts.flatMap((row) =>
    IMPACT_FIELDS.map(
      ([field, beside]): PlacedText => ({
        place: { table: 'impacts', id: row.id, field },
        label: 'Impact',
        section: 'went_wrong',
        quality: beside && { place: 'impact_prose', beside: row[beside] },
        text: row[field],
      }),
    ),
  );
  const notes = record.notes.map(
    ({ id, text }): PlacedText => ({
      place: { table: 'notes', id, field: 'text' },
      label: 'Well',
      section: 'went_well',
      quality: null,
      text,
    }),
  );
  const actions = record.actions.flatMap((action) =>
    ACTION_FIELDS.map(
      ([field, beside]): PlacedText => ({
        place: { table: 'actions', id: action.id, field },
        label: `A${action.number}`,
        section: 'actions',
        quality: beside && { place: 'action', beside: action[beside] },
        text: action[field],
      }),
    ),
  );
  const all = [title, ...writeUps, ...events, ...factors, ...impacts, ...notes, ...actions];
  return all.filter(({ text }) => text.trim() !== '');
}

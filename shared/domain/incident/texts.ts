import { formatTimeUtc } from '../agenda/say-time';
import type { QualityContext, QualityPlace, Section } from '../language/types';
import type { Place } from './missing';
import {
  type Action,
  type Factor,
  type ImpactRow,
  type IncidentRecord,
  type NoteKind,
  WRITE_UP_LABELS,
  WRITE_UPS,
  type WriteUp,
} from './types';
import { whyChain } from './why-chain';

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
  customerMessage: 'lessons',
};

const WRITE_UP_QUALITY: Readonly<Record<WriteUp, QualityPlace | null>> = {
  summary: 'account',
  rootCause: 'root_cause',
  wentWrong: 'account',
  lessons: 'lesson',
  followUp: null,
  customerMessage: null,
};

/** Where the notes of each kind stand in the document; null where it does not hold them. */
const NOTE_PLACES: Readonly<Record<NoteKind, Pick<PlacedText, 'label' | 'section' | 'quality'> | null>> = {
  went_well: { label: 'Well', section: 'went_well', quality: null },
  lesson: { label: 'Lesson', section: 'lessons', quality: { place: 'lesson' } },
  fix_idea: null,
  off_topic: { label: 'Open', section: 'lessons', quality: null },
};

/** What events and factors are judged as. */
export const EVENT_QUALITY: QualityContext = { place: 'event' };
export const FACTOR_QUALITY: QualityContext = { place: 'account' };
/** Of the last link of a chain of whys: a condition that can be changed. */
export const WHY_QUALITY: QualityContext = { place: 'root_cause' };

/** What a write-up is judged as; null where any wording will do. */
export function writeUpQuality(field: WriteUp): QualityContext | null {
  const place = WRITE_UP_QUALITY[field];
  return place && { place };
}

/** The text of an action is judged, and its outcome may answer; the outcome itself is not. */
export function actionQuality(action: Action, field: 'text' | 'outcome'): QualityContext | null {
  return field === 'text' ? { place: 'action', beside: action.outcome } : null;
}

/** Value and note of an impact answer for each other; its metric is a name. */
export function impactQuality(row: ImpactRow, field: 'metric' | 'value' | 'note'): QualityContext | null {
  if (field === 'metric') return null;
  return { place: 'impact_prose', beside: field === 'value' ? row.note : row.value };
}

const ACTION_FIELDS = ['text', 'outcome'] as const;
const IMPACT_FIELDS = ['metric', 'value', 'note'] as const;

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
      quality: writeUpQuality(field),
      text: incident[field],
    }),
  );
  const events = record.events.map(
    ({ id, at, text }): PlacedText => ({
      place: { table: 'events', id, field: 'text' },
      label: at === null ? 'Event' : formatTimeUtc(at),
      section: 'timeline',
      quality: EVENT_QUALITY,
      text,
    }),
  );
  const factors = record.factors.flatMap(textsOfFactor);
  const impacts = record.impacts.flatMap((row) =>
    IMPACT_FIELDS.map(
      (field): PlacedText => ({
        place: { table: 'impacts', id: row.id, field },
        label: 'Impact',
        section: 'went_wrong',
        quality: impactQuality(row, field),
        text: row[field],
      }),
    ),
  );
  const notes = record.notes.flatMap(({ id, kind, text, private: isPrivate }): PlacedText[] => {
    const stands = NOTE_PLACES[kind];
    return stands === null || isPrivate
      ? []
      : [{ place: { table: 'notes', id, field: 'text' }, text, ...stands }];
  });
  const actions = record.actions.flatMap((action) =>
    ACTION_FIELDS.map(
      (field): PlacedText => ({
        place: { table: 'actions', id: action.id, field },
        label: `A${action.number}`,
        section: 'actions',
        quality: actionQuality(action, field),
        text: action[field],
      }),
    ),
  );
  const all = [title, ...writeUps, ...events, ...factors, ...impacts, ...notes, ...actions];
  return all.filter(({ text }) => text.trim() !== '');
}

/** The factor, the chain of what made it possible, and why it is left as it is. The field of a link is `whys.0`, `whys.1` … */
function textsOfFactor(factor: Factor): PlacedText[] {
  const { id, number, text, accepted } = factor;
  const at = (field: string): Pick<PlacedText, 'place' | 'label'> => ({
    place: { table: 'factors', id, field },
    label: `F${number}`,
  });
  return [
    { ...at('text'), section: 'contributing', quality: FACTOR_QUALITY, text },
    ...whyChain(factor).map(
      ({ index, role, text: why }): PlacedText => ({
        ...at(`whys.${index}`),
        section: 'root_cause',
        quality: role === 'root' ? WHY_QUALITY : null,
        text: why,
      }),
    ),
    { ...at('accepted'), section: 'contributing', quality: null, text: accepted },
  ];
}

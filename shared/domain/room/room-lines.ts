import { formatDayAndMonth, formatTimeUtc } from '../agenda/say-time';
import type { Stage } from '../agenda/types';
import { cleanText } from '../document/clean-text';
import {
  EFFECT_LABELS,
  type IncidentRecord,
  MILESTONE_LABELS,
  NOTE_KIND_LABELS,
  type Note,
  type NoteKind,
  type Row,
} from '../incident/types';
import type { Section } from '../language/types';
import type { IsoDate } from '../units';

/** A text that the room may see once it blames nobody. */
export interface RoomText {
  readonly rowId: string;
  readonly section: Section;
  readonly text: string;
}

/** A captured line with what stands beside it. */
export interface Captured extends RoomText {
  readonly key: string;
  readonly mark: string;
  readonly facts: readonly string[];
  /** Empty where it has none. */
  readonly owner: string;
}

type Held = ReadonlyMap<string, string>;

/** The message to customers is a line of its own beside the title. */
export function messageRow(incidentId: string): string {
  return `${incidentId}:customerMessage`;
}

/** Where a parked remark stands for the checks. */
export const PARKED_SECTION: Section = 'lessons';

/** Where the notes of each kind stand for the checks. */
const NOTE_SECTIONS: Readonly<Record<NoteKind, Section>> = {
  went_well: 'went_well',
  lesson: 'lessons',
  fix_idea: PARKED_SECTION,
  off_topic: PARKED_SECTION,
};

/** What was captured in a stage, or parked, the newest first. What is private is not in it. */
export function capturedIn(stage: Stage | 'parked' | null, record: IncidentRecord, held: Held): Captured[] {
  switch (stage) {
    case 'timeline':
      return newestFirst(record.events, (event, index) => ({
        ...lineOf(event, 'timeline', `event-${index}`, held),
        mark: event.at === null ? '' : `${event.approximate ? '~' : ''}${formatTimeUtc(event.at)}`,
        facts: event.milestone === null ? [] : [MILESTONE_LABELS[event.milestone]],
      }));
    case 'factors':
      return newestFirst(record.factors, (factor) => {
        const answers = record.actions.filter(
          ({ status, factorIds }) => status !== 'dropped' && factorIds.includes(factor.id),
        );
        return {
          ...lineOf(factor, 'contributing', `F${factor.number}`, held),
          mark: `F${factor.number}`,
          facts: [
            ...(factor.effect === null ? [] : [EFFECT_LABELS[factor.effect]]),
            ...(answers.length === 0 ? [] : [answers.map(({ number }) => `A${number}`).join(', ')]),
          ],
        };
      });
    case 'went_well':
      return notesOf(record, ['went_well'], held);
    case 'lessons':
      return notesOf(record, ['lesson'], held);
    case 'actions':
      return newestFirst(openActions(record), (action) => actionLine(action, held));
    case 'customer_message':
      return [messageOf(record, held)];
    case 'parked':
      return notesOf(record, ['fix_idea', 'off_topic'], held).map((line) => ({
        ...line,
        key: `parked-${line.key}`,
      }));
    default:
      return [];
  }
}

/** What was agreed on: the actions by number, and when they are looked at again. */
export function recapOf(record: IncidentRecord, held: Held) {
  const { followUpDate, followUpOwner } = record.incident;
  return {
    actions: openActions(record).map((action) => actionLine(action, held)),
    followUp: { date: followUpDate satisfies IsoDate | null, owner: asRoomText(followUpOwner) },
  };
}

/** Every line that could stand in the room view, the newest first: of these some may wait. */
export function roomTexts(record: IncidentRecord): RoomText[] {
  const { id, title } = record.incident;
  const stages = [
    'timeline',
    'factors',
    'went_well',
    'lessons',
    'actions',
    'customer_message',
    'parked',
  ] as const;
  const rows = new Map<string, Row>(
    [record.events, record.factors, record.notes, record.actions].flat().map((row) => [row.id, row]),
  );
  const age = ({ rowId }: RoomText) => rows.get(rowId)?.createdAt ?? 0;
  const lines = stages.flatMap((stage) => capturedIn(stage, record, new Map()));
  return [
    ...lines.sort((a, b) => age(b) - age(a)),
    { rowId: id, section: 'lessons', text: asRoomText(title) },
  ];
}

function openActions({ actions }: IncidentRecord) {
  return actions.filter(({ status }) => status !== 'dropped');
}

function actionLine(action: IncidentRecord['actions'][number], held: Held): Captured {
  const { number, owner, due, priority } = action;
  return {
    ...lineOf(action, 'actions', `A${number}`, held),
    mark: `A${number}`,
    owner: asRoomText(owner),
    facts: [
      ...(due === null ? [] : [`due ${formatDayAndMonth(due)}`]),
      ...(priority === null ? [] : [priority]),
    ],
  };
}

function notesOf({ notes }: IncidentRecord, kinds: readonly NoteKind[], held: Held): Captured[] {
  const open = notes.filter((note) => !note.private && kinds.includes(note.kind));
  return newestFirst(open, (note: Note, index) => ({
    ...lineOf(note, NOTE_SECTIONS[note.kind], `note-${index}`, held),
    facts: kinds.length > 1 ? [NOTE_KIND_LABELS[note.kind]] : [],
  }));
}

function messageOf({ incident }: IncidentRecord, held: Held): Captured {
  const row = { id: messageRow(incident.id), text: incident.customerMessage };
  return lineOf(row, 'lessons', 'message', held);
}

function lineOf(
  row: { readonly id: string; readonly text: string },
  section: Section,
  key: string,
  held: Held,
): Captured {
  return {
    rowId: row.id,
    section,
    key,
    mark: '',
    text: asRoomText(held.get(row.id) ?? row.text),
    facts: [],
    owner: '',
  };
}

/** A text as the room sees it: one line, without what nobody can see. */
export function asRoomText(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Rows that came in one go, by an import, stand in their own order, the last first. */
function newestFirst<R extends Row, T>(rows: readonly R[], draw: (row: R, index: number) => T): T[] {
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => b.row.createdAt - a.row.createdAt || b.index - a.index)
    .map(({ row, index }) => draw(row, index));
}

import type { Stage } from '#shared/domain/agenda/types';
import { missing } from '#shared/domain/incident/completeness';
import type { Place } from '#shared/domain/incident/missing';
import { placedTexts } from '#shared/domain/incident/texts';
import type { Decision, IncidentRecord, NoteKind } from '#shared/domain/incident/types';
import { separateKept } from '#shared/domain/language/keep';
import type { Finding, FindingGroup, QualityContext, Section } from '#shared/domain/language/types';
import { nameOfPlace, placeOf } from '../../parts/incident/places';
import { GROUP_LABELS } from '../../parts/text/finding-groups';

/** What blames is told apart from what could be clearer; neither counts for the other. */
export type LeftGroup = (typeof GROUP_LABELS)[FindingGroup] | 'Facts' | 'Factors' | 'Actions' | 'Document';

/** Something left to look at before the document goes out. Nothing here stops an export. */
export interface LeftItem {
  readonly id: string;
  readonly group: LeftGroup;
  readonly place: Place;
  readonly label: string;
  readonly text: string;
  readonly why: string;
  /** Words of the button that leads to its place. */
  readonly fix: string;
  readonly finding: Finding | null;
}

type Check = (text: string, section: Section, quality: QualityContext | null) => readonly Finding[];

/** What is flagged first, without what somebody has decided to keep, then what is missing. */
export function leftItems(record: IncidentRecord, check: Check): LeftItem[] {
  const flagged = placedTexts(record).flatMap(({ place, label, section, quality, text }) =>
    separateKept(text, check(text, section, quality), record.decisions).open.map(
      (finding): LeftItem => ({
        id: `${place.table}:${place.id}:${place.field}:${finding.rule}:${finding.start}`,
        group: GROUP_LABELS[finding.group],
        place,
        label,
        text,
        why: finding.why,
        fix: 'Go to',
        finding,
      }),
    ),
  );
  const facts = missing(record).map((item): LeftItem => ({ ...item, finding: null }));
  return [...flagged, ...facts];
}

/** For one person's eyes: what is flagged, and what was noted for the facilitator alone. */
export function isPrivateItem(
  { finding, place }: LeftItem,
  { notes }: Pick<IncidentRecord, 'notes'>,
): boolean {
  return finding !== null || notes.some((note) => note.private && note.id === place.id);
}

/** A decision that holds now, and where. */
export interface KeptItem {
  readonly decision: Decision;
  /** The first place that holds the sentence. */
  readonly place: Place;
  /** Of every place that holds it, as in the gutter. */
  readonly labels: readonly string[];
}

/** What is kept as it is, one item for each decision, in the order of the document. */
export function keptItems(record: IncidentRecord, check: Check): KeptItem[] {
  const items = new Map<Decision, KeptItem>();
  for (const { place, label, section, quality, text } of placedTexts(record)) {
    for (const { decision } of separateKept(text, check(text, section, quality), record.decisions).kept) {
      const known = items.get(decision);
      const labels = [...new Set([...(known?.labels ?? []), label])];
      items.set(decision, known ? { ...known, labels } : { decision, place, labels });
    }
  }
  return [...items.values()];
}

const STAGES_OF: Readonly<Partial<Record<Place['table'], Stage>>> = {
  factors: 'factors',
  actions: 'actions',
};

/** Fix ideas are decided at the actions; what is off-topic stands beside them too. */
const STAGES_OF_NOTES: Readonly<Record<NoteKind, Stage>> = {
  went_well: 'went_well',
  lesson: 'lessons',
  fix_idea: 'actions',
  off_topic: 'actions',
};

/** The capture in which a place is edited, or null where that is Prepare. */
export function stageOf({ table, id, field }: Place, { notes }: Pick<IncidentRecord, 'notes'>): Stage | null {
  const note = table === 'notes' ? notes.find((one) => one.id === id) : undefined;
  if (note) return STAGES_OF_NOTES[note.kind];
  return isNewAction(table, field) ? 'actions' : (STAGES_OF[table] ?? null);
}

/** What the element at a place is called; see `useGoal`. A first action is written in the line of its capture. */
export function goalOf(place: Place): string {
  const { table, id, field } = place;
  return isNewAction(table, field) ? placeOf('drafts', id, 'actions') : nameOfPlace(place);
}

function isNewAction(table: Place['table'], field: string): boolean {
  return table === 'incident' && field === 'actions';
}

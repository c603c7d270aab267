import type { Stage } from '#shared/domain/agenda/types';
import { missing } from '#shared/domain/incident/completeness';
import type { Place } from '#shared/domain/incident/missing';
import { placedTexts } from '#shared/domain/incident/texts';
import type { IncidentRecord } from '#shared/domain/incident/types';
import type { Finding, Section } from '#shared/domain/language/types';
import { placeOf } from '../../parts/incident/places';

export type LeftGroup = 'Wording' | 'Facts' | 'Factors' | 'Actions' | 'Document';

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

type Check = (text: string, section: Section) => readonly Finding[];

/** Flagged wording first, then what is missing. */
export function leftItems(record: IncidentRecord, check: Check): LeftItem[] {
  const wording = placedTexts(record).flatMap(({ place, label, section, text }) =>
    check(text, section).map(
      (finding): LeftItem => ({
        id: `${place.table}:${place.id}:${place.field}:${finding.start}`,
        group: 'Wording',
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
  return [...wording, ...facts];
}

const STAGES_OF: Readonly<Partial<Record<Place['table'], Stage>>> = {
  factors: 'factors',
  notes: 'went_well',
  actions: 'actions',
};

/** The capture in which a place is edited, or null where that is Prepare. */
export function stageOf({ table, field }: Place): Stage | null {
  return isNewAction(table, field) ? 'actions' : (STAGES_OF[table] ?? null);
}

/** What the element at a place is called; see `useGoal`. A first action is written in the line of its capture. */
export function goalOf({ table, id, field }: Place): string {
  if (isNewAction(table, field)) return placeOf('drafts', id, 'actions');
  return placeOf(table === 'incident' ? 'incidents' : table, id, field);
}

function isNewAction(table: Place['table'], field: string): boolean {
  return table === 'incident' && field === 'actions';
}

/** Where something is to be filled in. `field` is the name of the row's property. */
export interface Place {
  readonly table: 'incident' | 'events' | 'impacts' | 'factors' | 'notes' | 'actions';
  readonly id: string;
  readonly field: string;
}

export type MissingGroup = 'Facts' | 'Factors' | 'Actions' | 'Document';

/** Something that the document would be better with. Nothing here stops an export. */
export interface Missing {
  /** The same for as long as the same thing is missing. */
  readonly id: string;
  readonly group: MissingGroup;
  readonly place: Place;
  /** For the gutter: `10:17`, `F3`, `A4`, `Impact`, `Title`. */
  readonly label: string;
  /** What is written there; empty where nothing is. */
  readonly text: string;
  /** One plain sentence. */
  readonly why: string;
  /** Words of the button that leads there. */
  readonly fix: string;
}

export function missingAt(
  group: MissingGroup,
  place: Place,
  said: Pick<Missing, 'label' | 'text' | 'why' | 'fix'>,
): Missing {
  return { id: `${place.table}:${place.id}:${place.field}`, group, place, ...said };
}

/** Whether there is nothing to be seen: no character, or only spaces, control characters and those without a width. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

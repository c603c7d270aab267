import { placeOf } from '../../parts/incident/places';

/** The row of an incident in the log, for the focus. */
export function rowPlace({ id }: { readonly id: string }): string {
  return placeOf('incidents', id, 'row');
}

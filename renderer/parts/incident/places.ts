import type { Place } from '#shared/domain/incident/missing';

/** Names the field of a stored row on the page (`data-place`), so that others can bring somebody to it. */
export function placeOf(table: string, id: string, field: string): string {
  return `${table}:${id}:${field}`;
}

/** The same for a place that the domain names. */
export function nameOfPlace({ table, id, field }: Place): string {
  return placeOf(table === 'incident' ? 'incidents' : table, id, field);
}

/** The event that a place belongs to; null for a place of anything else. */
export function eventOfPlace(place: string | null): string | null {
  const [, id = null] = /^events:(.+):[a-zA-Z]+$/.exec(place ?? '') ?? [];
  return id;
}

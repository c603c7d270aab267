import type { ListRow } from '#shared/domain/incident/types';

/** A copy in the order in which lists are shown. Rows that two windows put at one place keep a fixed order. */
export function sortRows<R extends ListRow>(rows: readonly R[]): R[] {
  return [...rows].sort(
    (a, b) => a.order - b.order || a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

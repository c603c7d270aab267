/** Names the field of a stored row on the page (`data-place`), so that others can bring somebody to it. */
export function placeOf(table: string, id: string, field: string): string {
  return `${table}:${id}:${field}`;
}

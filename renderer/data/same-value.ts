/**
 * Whether two stored values are equal. Rows are plain JSON whose keys keep their order through the
 * database, so their JSON is compared.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

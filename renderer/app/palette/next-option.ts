const PAGE = 8;

/**
 * Where a key leads in a list of options: up and down go round, a page stops at the ends.
 *
 * @returns the option's index; null for a key that belongs to the field
 */
export function nextOption(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, current + PAGE);
  if (key === 'PageUp') return Math.max(0, current - PAGE);
  return null;
}

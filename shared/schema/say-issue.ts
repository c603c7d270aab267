import type { z } from 'zod';

/** The place of a mistake as JSON names it: `record.events[3].text`. Empty for the whole of it. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (before, key) =>
      typeof key === 'number' ? `${before}[${key}]` : `${before}${before === '' ? '' : '.'}${String(key)}`,
    '',
  );
}

/** The names of parts that nobody knows, the first few of them, cut short. */
export function nameUnknown({ keys }: z.core.$ZodIssueUnrecognizedKeys): string {
  return keys
    .slice(0, 3)
    .map((key) => `“${key.slice(0, 40)}”`)
    .join(', ');
}

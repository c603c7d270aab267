import { groupBy } from '../group-by';
import type { Decision, IncidentRecord, TimelineEvent } from '../incident/types';

/**
 * Gives rows of another version the ids that they have in this one, where both sides have made the same thing by
 * themselves: the first meeting; the decision on a sentence; an event read from the same evidence.
 *
 * @param mine the version whose ids stay
 */
export function alignIds(mine: IncidentRecord, other: IncidentRecord): IncidentRecord {
  return {
    ...other,
    events: alignRows(mine.events, other.events, evidenceOf),
    decisions: alignRows(mine.decisions, other.decisions, sentenceOf),
    meetings: alignRows(mine.meetings, other.meetings, ({ order }) => (order === 0 ? 'first' : null)),
  };
}

function alignRows<R extends { readonly id: string }>(
  mine: readonly R[],
  other: readonly R[],
  nameOf: (row: R) => string | null,
): R[] {
  const known = new Set(mine.map(({ id }) => id));
  const here = new Set(other.map(({ id }) => id));
  const free = new Map(
    onlyOnce(mine, nameOf)
      .filter(([, { id }]) => !here.has(id))
      .map(([name, { id }]) => [name, id]),
  );
  const renamed = new Map(
    onlyOnce(other, nameOf).flatMap(([name, { id }]) => {
      const found = free.get(name);
      return found === undefined || known.has(id) ? [] : [[id, found] as const];
    }),
  );
  return other.map((row) => ({ ...row, id: renamed.get(row.id) ?? row.id }));
}

/** The rows that have a name which no other has. */
function onlyOnce<R>(rows: readonly R[], nameOf: (row: R) => string | null): (readonly [string, R])[] {
  const groups = groupBy(rows, nameOf);
  return [...groups].flatMap(([name, [row, ...more]]) =>
    name === null || row === undefined || more.length > 0 ? [] : [[name, row] as const],
  );
}

function evidenceOf({ origin }: TimelineEvent): string | null {
  if (origin === null) return null;
  const { format, locator, at, text } = origin;
  return JSON.stringify(locator === '' ? [format, at, text] : [format, locator]);
}

function sentenceOf({ rule, sentence }: Decision): string {
  return JSON.stringify([rule, sentence]);
}

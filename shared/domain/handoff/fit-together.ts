import type { IncidentRecord } from '../incident/types';

/**
 * Whether two versions of an incident can be laid side by side: they are of one incident, and no row of one is another
 * kind of row in the other, which no program would write.
 */
export function fitTogether(mine: IncidentRecord, theirs: IncidentRecord): boolean {
  if (mine.incident.id !== theirs.incident.id) return false;
  const kinds = new Map(kindsOf(mine));
  return kindsOf(theirs).every(([id, kind]) => (kinds.get(id) ?? kind) === kind);
}

function kindsOf(record: IncidentRecord): (readonly [string, string])[] {
  const tables = ['events', 'impacts', 'factors', 'notes', 'actions', 'decisions', 'meetings'] as const;
  return tables.flatMap((table) => record[table].map(({ id }) => [id, table] as const));
}

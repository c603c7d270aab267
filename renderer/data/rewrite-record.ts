import { sameContent } from '#shared/domain/handoff/same-content';
import type { IncidentRecord, Row } from '#shared/domain/incident/types';
import { type DebriefDb, type DocumentRows, LIST_TABLES } from './db';
import type { Rewrite, Writer } from './writer';
import { Refusal } from './written';

/** Kept about each row by the copy of the program that holds it. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['rev', 'createdAt', 'updatedAt']);

/** The tables of one incident's rows. */
type RecordTable = Exclude<keyof DocumentRows, 'handOffs'>;

/**
 * Writes a whole incident: rows that are new, those that have changed, and takes away those that are gone. Refuses
 * (`invalid`) where a new row has the id of a row of another incident.
 *
 * @param before as it is stored; null where it is not
 */
export async function rewriteRecord(
  writer: Writer,
  before: IncidentRecord | null,
  after: IncidentRecord,
  db: DebriefDb,
): Promise<void> {
  const tables = {
    incidents: pair(before ? [before.incident] : [], [after.incident]),
    meetings: pair(before?.meetings ?? [], after.meetings),
    decisions: pair(before?.decisions ?? [], after.decisions),
    ...Object.fromEntries(
      LIST_TABLES.map((table) => [table, pair<Row>(before?.[table] ?? [], after[table])]),
    ),
  };
  for (const [name, rows] of Object.entries(tables)) {
    const table = name as RecordTable; // safe: the keys of the object above
    const added = rows.flatMap((row) => (row.before === null && row.after ? row.after.id : []));
    const known = (await db.table<Row, string>(table).bulkGet(added)).filter((row) => row !== undefined);
    if (known.length > 0) {
      throw new Refusal('invalid', 'Rows of this file belong to another incident here. Nothing was changed.');
    }
    await writer.rewrite(table, rows as Rewrite<DocumentRows[RecordTable]>[]); // safe: rows of this very table
  }
}

function pair<R extends Row>(before: readonly R[], after: readonly R[]): Rewrite<R>[] {
  const here = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  const written = after.flatMap((row): Rewrite<R>[] => {
    const old = here.get(row.id) ?? null;
    if (old === null) return [{ before: null, after: row }];
    const changed = Object.entries(row).filter(
      ([name, value]) => !BOOKKEEPING.has(name) && !sameContent(Reflect.get(old, name), value),
    );
    return changed.length === 0 ? [] : [{ before: old, after: { ...old, ...Object.fromEntries(changed) } }];
  });
  const removed = before.filter(({ id }) => !kept.has(id)).map((row) => ({ before: row, after: null }));
  return [...removed, ...written];
}

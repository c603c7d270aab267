import type { Row } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';
import type { DebriefDb, DocumentRows, DocumentTable, ListTable } from './db';
import { sameValue } from './same-value';
import { sortRows } from './sort-rows';
import { Refusal } from './written';

/** What one command did to one row; `null` stands for "no such row". */
export interface Change {
  readonly table: DocumentTable;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** A row without what the writer adds. An `id` may be given, where the caller has to know it before. */
export type Fresh<R extends Row> = Omit<R, keyof Row> & { readonly id?: string };

/** A row before and after; `null` stands for "no such row". */
export interface Rewrite<R extends Row> {
  readonly before: R | null;
  readonly after: R | null;
}

export type Fields<R extends Row> = Partial<Omit<R, keyof Row>>;

/**
 * Reads and writes inside one transaction, and remembers what each row was before.
 *
 * A patch is merged into the stored row, so that two windows that change different fields keep both.
 */
export interface Writer {
  readonly now: EpochMs;
  get<T extends DocumentTable>(table: T, id: string): Promise<DocumentRows[T] | undefined>;
  /** Refuses (`missing`) where there is no such row. */
  need<T extends DocumentTable>(table: T, id: string): Promise<DocumentRows[T]>;
  list<T extends ListTable>(table: T, incidentId: string): Promise<DocumentRows[T][]>;
  add<T extends DocumentTable>(table: T, row: Fresh<DocumentRows[T]>): Promise<DocumentRows[T]>;
  addAll<T extends DocumentTable>(
    table: T,
    rows: readonly Fresh<DocumentRows[T]>[],
  ): Promise<DocumentRows[T][]>;
  /**
   * @param basedOn what the caller has seen; refuses (`changed`) where the store holds something else
   * @returns the row as it is now; nothing is written where nothing would change
   */
  patch<T extends DocumentTable>(
    table: T,
    id: string,
    fields: Fields<DocumentRows[T]>,
    basedOn?: Fields<DocumentRows[T]>,
  ): Promise<DocumentRows[T]>;
  remove(table: DocumentTable, id: string): Promise<void>;
  /**
   * Writes whole rows at once, as another copy of the program had them: a new one stays as it is, one that was there gets the
   * next revision, null removes it.
   *
   * @param rows `before` as it is stored: read in this transaction
   */
  rewrite<T extends DocumentTable>(table: T, rows: readonly Rewrite<DocumentRows[T]>[]): Promise<void>;
  /** Rows by their ids, in that order; those that are gone are left out. */
  getAll<T extends DocumentTable>(table: T, ids: readonly string[]): Promise<DocumentRows[T][]>;
  /** As `patch`, for many rows at once; those that are gone are left out. */
  patchAll<T extends DocumentTable>(
    table: T,
    fieldsById: ReadonlyMap<string, Fields<DocumentRows[T]>>,
  ): Promise<DocumentRows[T][]>;
  /** @returns the rows as they were; those that were gone before are left out */
  removeAll<T extends DocumentTable>(table: T, ids: readonly string[]): Promise<DocumentRows[T][]>;
  /** Takes the next number of a factor or action. Not undone: a number is never given twice. */
  takeNumber(incidentId: string, counter: 'nextFactor' | 'nextAction'): Promise<number>;
  /** Raises `rev` and `updatedAt` of the incidents whose rows were written. Called last, by `write`. */
  touchIncidents(): Promise<void>;
  /** In the order of the first write to each row. */
  changes(): readonly Change[];
}

export function createWriter(deps: {
  readonly db: DebriefDb;
  readonly now: EpochMs;
  readonly newId: () => string;
}): Writer {
  const { db, now } = deps;
  const recorded = new Map<string, Change>();
  const touched = new Set<string>();

  function record(table: DocumentTable, before: Row | null, after: Row | null): void {
    const row = after ?? before;
    if (row === null) return;
    const key = `${table}:${row.id}`;
    const first = recorded.get(key);
    recorded.set(key, { table, id: row.id, before: first ? first.before : before, after });
    if ('incidentId' in row && typeof row.incidentId === 'string') touched.add(row.incidentId);
  }

  function rowsOf<T extends DocumentTable>(table: T) {
    return db.table<DocumentRows[T], string>(table);
  }

  const writer: Writer = {
    now,
    get: (table, id) => rowsOf(table).get(id),
    async need(table, id) {
      const row = await rowsOf(table).get(id);
      if (row === undefined) throw new Refusal('missing', 'This is no longer here; it was removed before.');
      return row;
    },
    async list(table, incidentId) {
      return sortRows(await rowsOf(table).where('incidentId').equals(incidentId).toArray());
    },
    async add(table, row) {
      const [added] = await writer.addAll(table, [row]);
      if (added === undefined) throw new Error('One row in, one row out');
      return added;
    },
    async addAll(table, rows) {
      const added = rows.map(
        (row) =>
          // Safe: `Fresh` is the row without exactly the fields that are added here.
          ({
            id: deps.newId(),
            ...row,
            rev: 1,
            createdAt: now,
            updatedAt: now,
          }) as unknown as DocumentRows[typeof table],
      );
      await rowsOf(table).bulkAdd(added);
      for (const row of added) record(table, null, row);
      return added;
    },
    async patch(table, id, fields, basedOn = {}) {
      const before = await writer.need(table, id);
      for (const [key, seen] of Object.entries(basedOn)) {
        if (!sameValue(Reflect.get(before, key), seen)) {
          throw new Refusal('changed', 'This was changed in another window since you began.');
        }
      }
      const after = changedRow(before, fields, now);
      if (after === before) return before;
      await rowsOf(table).put(after);
      record(table, before, after);
      return after;
    },
    async remove(table, id) {
      const before = await writer.need(table, id);
      await rowsOf(table).delete(id);
      record(table, before, null);
    },
    async rewrite(table, rows) {
      const written = rows.map(({ before, after }) => ({
        before,
        after: before && after ? { ...after, rev: before.rev + 1, updatedAt: now } : after,
      }));
      await rowsOf(table).bulkDelete(
        rows.flatMap(({ before, after }) => (before && !after ? before.id : [])),
      );
      await rowsOf(table).bulkPut(written.flatMap(({ after }) => after ?? []));
      for (const { before, after } of written) record(table, before, after);
    },
    async getAll(table, ids) {
      const rows = await rowsOf(table).bulkGet([...ids]);
      return rows.filter((row) => row !== undefined);
    },
    async patchAll(table, fieldsById) {
      const rows = await writer.getAll(table, [...fieldsById.keys()]);
      const pairs = rows.map((before) => ({
        before,
        after: changedRow(before, fieldsById.get(before.id) ?? {}, now),
      }));
      const changed = pairs.filter(({ before, after }) => after !== before);
      await rowsOf(table).bulkPut(changed.map(({ after }) => after));
      for (const { before, after } of changed) record(table, before, after);
      return pairs.map(({ after }) => after);
    },
    async removeAll(table, ids) {
      const rows = await writer.getAll(table, ids);
      await rowsOf(table).bulkDelete(rows.map(({ id }) => id));
      for (const row of rows) record(table, row, null);
      return rows;
    },
    async takeNumber(incidentId, counter) {
      const incident = await writer.need('incidents', incidentId);
      const number = incident[counter];
      await db.incidents.put({ ...incident, [counter]: number + 1 });
      touched.add(incidentId);
      return number;
    },
    async touchIncidents() {
      for (const id of touched) {
        if (recorded.has(`incidents:${id}`)) continue;
        const incident = await writer.need('incidents', id);
        await db.incidents.put({ ...incident, rev: incident.rev + 1, updatedAt: now });
      }
    },
    changes: () => [...recorded.values()].filter(({ before, after }) => before !== null || after !== null),
  };
  return writer;
}

/** The row with other values in it; the row itself where nothing would change. */
function changedRow<R extends Row>(before: R, fields: object, now: EpochMs): R {
  const changed = Object.entries(fields).filter(
    ([key, value]) => value !== undefined && !sameValue(Reflect.get(before, key), value),
  );
  if (changed.length === 0) return before;
  return { ...before, ...Object.fromEntries(changed), rev: before.rev + 1, updatedAt: now };
}

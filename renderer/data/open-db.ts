import type { DexieOptions } from 'dexie';
import { DB_NAME, DB_VERSION, DebriefDb } from './db';
import { DatabaseNewerError, SaveTimeoutError } from './storage-errors';
import type { Timers } from './timers';

/** Waits between the attempts at opening; four attempts in all. */
export const OPEN_WAITS_MS = [250, 500, 1_000] as const;
/** An attempt that takes longer has failed: another window may hold an older version open. */
export const OPEN_LIMIT_MS = 5_000;

/** Dexie stores its version times ten, so that there is room for versions that others add. */
const DEXIE_FACTOR = 10;

export interface OpenDeps {
  /** Undefined where the browser has none, as in some private windows. */
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  readonly timers: Timers;
  /** Lets a caller see the database before it is opened; tests add a layer that fails. */
  readonly prepare?: (db: DebriefDb) => void;
}

export type OpenedDb =
  | { readonly kind: 'ready'; readonly db: DebriefDb }
  /** Made by a newer Debrief. Nothing was opened: Dexie would do so silently and damage it. */
  | { readonly kind: 'newer'; readonly installed: number }
  | { readonly kind: 'failed'; readonly message: string };

/** @returns the installed version as `DB_VERSION` counts, 0 where there is no data yet */
export async function installedVersion(indexedDB: IDBFactory): Promise<number> {
  const found = (await indexedDB.databases()).find(({ name }) => name === DB_NAME);
  return (found?.version ?? 0) / DEXIE_FACTOR;
}

export async function openDb(deps: OpenDeps): Promise<OpenedDb> {
  const { indexedDB, IDBKeyRange, timers } = deps;
  if (indexedDB === undefined || IDBKeyRange === undefined) {
    return {
      kind: 'failed',
      message:
        'This window cannot store anything, as is usual for private windows. Open Debrief in a normal one.',
    };
  }
  const options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = { indexedDB, IDBKeyRange };
  for (const waitMs of [0, ...OPEN_WAITS_MS]) {
    if (waitMs > 0) await new Promise<void>((resolve) => timers.after(waitMs, resolve));
    const db = new DebriefDb(options);
    deps.prepare?.(db);
    try {
      const installed = await withinLimit(installedVersion(indexedDB), timers);
      if (installed > DB_VERSION) return { kind: 'newer', installed };
      await withinLimit(db.open(), timers);
      return { kind: 'ready', db };
    } catch (error) {
      db.close();
      if (error instanceof SaveTimeoutError) break;
    }
  }
  return {
    kind: 'failed',
    message:
      'What is stored on this computer could not be opened. Nothing in it was changed. Close other windows of Debrief, then reload this one.',
  };
}

/** Closes and opens again, because a connection stays dead after a full disk even once there is space. */
export async function reopenDb(db: DebriefDb, indexedDB: IDBFactory): Promise<void> {
  // Reads that come in meanwhile wait for the opening instead of failing.
  db.close({ disableAutoOpen: false });
  if ((await installedVersion(indexedDB)) > DB_VERSION) {
    db.close();
    throw new DatabaseNewerError('Upgraded by another window');
  }
  await db.open();
}

function withinLimit<T>(work: PromiseLike<T>, timers: Timers): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(OPEN_LIMIT_MS, () => reject(new SaveTimeoutError('No answer')));
    work.then(resolve, reject).then(cancel);
  });
}

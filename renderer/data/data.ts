import type { EpochMs } from '#shared/domain/units';
import { bindCommands, type Commands } from './bind-commands';
import { type Counter, createCounter } from './counter';
import type { DebriefDb } from './db';
import { openDb, reopenDb } from './open-db';
import { createSaveHub, type SaveHub } from './save-hub';
import { createTextSavers, type TextSavers } from './text-savers';
import { realTimers, type Timers } from './timers';
import { stepBack } from './undo';
import { createUndoStack, type UndoStack } from './undo-stack';
import type { CommandContext } from './write';
import type { Written } from './written';

export interface DataOptions {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  /** `navigator.storage.persist`: asks the browser not to evict the data. Asked once; its answer is final. */
  readonly persist?: () => Promise<boolean>;
  readonly timers?: Timers;
  /** Sees the database before it is opened; tests add a layer that fails. */
  readonly prepare?: (db: DebriefDb) => void;
}

/** What this window reads and writes with. One for each window, made at start. */
export interface DataContext extends TextSavers {
  readonly db: DebriefDb;
  readonly commands: Commands;
  readonly hub: SaveHub;
  readonly steps: UndoStack;
  /** Takes the newest step of this window back; its label, or null where there was nothing. */
  undo(): Promise<Written<string | null>>;
  redo(): Promise<Written<string | null>>;
  /** Calls the listener once another window has upgraded the data: this one stores nothing more. */
  onReplaced(listener: () => void): () => void;
  /** Gives up the texts that were refused: what another window has stored is shown and built on. */
  keepOther(): void;
  /** Raised each time texts were given up: editors begin anew with what is stored. */
  readonly givenUp: Counter;
  /**
   * Raised each time the database was opened again after a failure, or may show what is no longer so: what was being read is
   * asked for anew.
   */
  readonly reopened: Counter;
  close(): void;
}

export type OpenedData =
  | { readonly kind: 'ready'; readonly data: DataContext }
  | { readonly kind: 'newer'; readonly installed: number }
  | { readonly kind: 'failed'; readonly message: string };

/** Opens what is stored on this computer. Never rejects. */
export async function createData(options: DataOptions): Promise<OpenedData> {
  const { indexedDB, IDBKeyRange, now, newId, timers = realTimers } = options;
  const { prepare } = options;
  const opened = await openDb({ indexedDB, IDBKeyRange, timers, ...(prepare ? { prepare } : {}) });
  if (opened.kind !== 'ready') return opened;
  const { db } = opened;
  // Refused or not, the program goes on; eviction is what the copies outside the browser are for.
  options.persist?.().catch(() => false);

  const replaced = createCounter();
  const reopened = createCounter();
  const givenUp = createCounter();
  db.on('versionchange', () => {
    db.close();
    replaced.raise();
    return false; // Dexie's own answer would be a warning on the console and opening again.
  });

  const hub = createSaveHub({
    timers,
    now,
    async reopen() {
      if (indexedDB) await reopenDb(db, indexedDB);
      reopened.raise();
    },
  });
  const context: CommandContext = { db, now, newId, windowId: newId(), hub, undo: createUndoStack() };
  const data: DataContext = {
    ...createTextSavers(context),
    db,
    hub,
    commands: bindCommands(context),
    steps: context.undo,
    undo: () => stepBack(context, 'undo'),
    redo: () => stepBack(context, 'redo'),
    onReplaced(listener) {
      if (replaced.count() > 0) listener();
      return replaced.subscribe(listener);
    },
    keepOther() {
      hub.dismissRefused();
      reopened.raise();
      givenUp.raise();
    },
    givenUp,
    reopened,
    close: () => db.close(),
  };
  return { kind: 'ready', data };
}

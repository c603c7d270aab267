import { DAY_MS, type EpochMs } from '#shared/domain/units';
import type { DebriefDb, Draft } from './db';
import type { SaveHub } from './save-hub';
import type { UndoStack } from './undo-stack';
import { createWriter, type Writer } from './writer';
import { Refusal, type Written } from './written';

/** What every command is given; nothing in `data` is global. */
export interface CommandContext {
  readonly db: DebriefDb;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  /** Of this window, for its receipts. */
  readonly windowId: string;
  readonly hub: SaveHub;
  readonly undo: UndoStack;
}

export interface WriteOptions {
  /** Names the step to a person: "Event removed". */
  readonly label: string;
  /** What would be lost if it never arrived, offered for copying. */
  readonly text?: string;
  /** Successive writes with one key are one step of undo, as long as it is the newest. */
  readonly mergeKey?: string;
  /** The line being typed that this command keeps elsewhere: undo brings it back. */
  readonly draft?: Draft;
  /** False for what nobody has asked for. */
  readonly undoable?: boolean;
  /** Undone only as long as nothing has followed it. */
  readonly fleeting?: boolean;
}

/**
 * Runs a command: one transaction through the window's save hub, one step of undo.
 *
 * @param body reads and writes with the writer only: anything else awaited would end the transaction
 * @returns what the body returned, or why it was refused (then nothing was written)
 */
export async function write<T>(
  context: CommandContext,
  options: WriteOptions,
  body: (writer: Writer) => Promise<T>,
): Promise<Written<T>> {
  async function inTransaction() {
    const writer = createWriter({ db: context.db, now: context.now(), newId: context.newId });
    const value = await body(writer);
    await writer.touchIncidents();
    return { value, changes: writer.changes() };
  }
  const stored = await storeOnce(context, options, inTransaction, ({ changes }) => {
    if (options.undoable === false || changes.length === 0) return;
    const { label, mergeKey = null, draft, fleeting = false } = options;
    context.undo.push({ label, mergeKey, changes, fleeting, ...(draft ? { draft } : {}) });
  });
  return stored.ok ? { ok: true, value: stored.value.value } : stored;
}

/**
 * One transaction over all tables. A write whose answer never came is repeated by the save hub; the receipt,
 * written in the same transaction, tells whether it had arrived, so that nothing is added twice.
 *
 * @param onStored called once, before the next write of this window begins
 */
export async function storeOnce<T>(
  context: CommandContext,
  options: Pick<WriteOptions, 'label' | 'text'>,
  body: () => Promise<T>,
  onStored: (value: T) => void = () => {},
): Promise<Written<T>> {
  const { db, windowId: window } = context;
  const run = context.newId();
  const done: { value: T }[] = [];
  let told = false;

  async function inTransaction(): Promise<T> {
    const last = await db.receipts.get(window);
    const arrived = last?.run === run ? done.at(-1) : undefined;
    if (arrived) return arrived.value;
    const value = await body();
    // Noted before the receipt: this very answer may be the one that never comes.
    done.push({ value });
    const at = context.now();
    if (last === undefined)
      await db.receipts
        .where('at')
        .below(at - DAY_MS)
        .delete();
    await db.receipts.put({ window, run, at });
    return value;
  }

  async function attempt(): Promise<T> {
    const value = await db.transaction('rw', db.tables, inTransaction);
    if (!told) onStored(value);
    told = true;
    return value;
  }

  try {
    const job = { label: options.label, text: options.text ?? '' };
    return { ok: true, value: await context.hub.run(job, attempt) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}

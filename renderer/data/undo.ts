import { groupBy } from '#shared/domain/group-by';
import type { Row } from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';
import { type DebriefDb, type DocumentTable, type Draft, LIST_TABLES } from './db';
import { sameValue } from './same-value';
import type { SettingChange, UndoStep } from './undo-stack';
import { type CommandContext, storeOnce } from './write';
import type { Change } from './writer';
import { Refusal, type Written } from './written';

/** Not part of what was changed: bookkeeping, and numbers that are never given twice. */
const BOOKKEEPING = new Set(['rev', 'createdAt', 'updatedAt', 'nextFactor', 'nextAction']);

/**
 * Takes the newest step of this window back (or does it again), in one transaction.
 *
 * Only the fields that the step changed are put back; what another window has changed in others stays. Where
 * it has changed the same, nothing is written, a sentence says so, and the step is forgotten.
 *
 * @returns the label of the step, or null where there was nothing to do
 */
export function stepBack(
  context: CommandContext,
  direction: 'undo' | 'redo',
): Promise<Written<string | null>> {
  return context.hub.inTurn(() => stepNow(context, direction));
}

async function stepNow(context: CommandContext, direction: 'undo' | 'redo'): Promise<Written<string | null>> {
  await context.hub.flush('');
  // Taken off once its turn comes: writes that are still on their way put their steps on top first.
  let step: UndoStep | null | undefined;
  const stored = await storeOnce(
    context,
    { label: direction === 'undo' ? 'Undo' : 'Redo' },
    async () => {
      if (step === undefined) step = context.undo.take(direction);
      if (step !== null) await restore(context, step, direction);
      return step;
    },
    (done) => {
      if (done !== null) context.undo.turnOver(done, direction);
    },
  );
  return stored.ok ? { ok: true, value: stored.value?.label ?? null } : stored;
}

async function restore(context: CommandContext, step: UndoStep, direction: 'undo' | 'redo'): Promise<void> {
  const { db } = context;
  const now = context.now();
  if (step.setting) await restoreSetting(db, step.setting, step.label, direction);
  if (step.draft) await restoreDraft(db, step.draft, direction, now);
  const incidents = new Set<string>();
  for (const [table, changes] of groupBy(step.changes, (change) => change.table)) {
    // All rows of a table at once: a merge or an import has thousands, and one by one they would take as many turns.
    const rows = await rowsOf(db, table).bulkGet(changes.map(({ id }) => id));
    const moves = changes.map((change, index) => {
      const stored = rows[index];
      const from = direction === 'undo' ? change.after : change.before;
      const to = direction === 'undo' ? change.before : change.after;
      if (!stillAs(from, to, stored)) throw changedSince(step.label, direction);
      const row = to ?? from;
      if (row && 'incidentId' in row && typeof row.incidentId === 'string') incidents.add(row.incidentId);
      const rev = Math.max(stored?.rev ?? 0, from?.rev ?? 0, to?.rev ?? 0) + 1;
      return { id: change.id, put: to && { ...mergeBack(from, to, stored), rev, updatedAt: now } };
    });
    await rowsOf(db, table).bulkDelete(moves.flatMap(({ id, put }) => (put === null ? id : [])));
    await rowsOf(db, table).bulkPut(moves.flatMap(({ put }) => put ?? []));
  }
  await refuseOrphans(db, step.changes, direction);
  const written = new Set(step.changes.map(({ id }) => id));
  for (const id of incidents) {
    const incident = await db.incidents.get(id);
    if (incident && !written.has(id)) {
      await db.incidents.put({ ...incident, rev: incident.rev + 1, updatedAt: now });
    }
  }
}

async function restoreSetting(
  db: DebriefDb,
  { key, before, after }: SettingChange,
  label: string,
  direction: 'undo' | 'redo',
): Promise<void> {
  const [from, to] = direction === 'undo' ? [after, before] : [before, after];
  const stored = (await db.settings.get(key))?.value ?? null;
  if (!sameValue(stored, from)) throw changedSince(label, direction);
  if (to === null) await db.settings.delete(key);
  else await db.settings.put({ key, value: to });
}

/** The words go back into the line that they were typed in, unless another is being typed there by now. */
async function restoreDraft(
  db: DebriefDb,
  draft: Draft,
  direction: 'undo' | 'redo',
  now: EpochMs,
): Promise<void> {
  const stored = await db.drafts.get(draft.id);
  if (direction === 'undo' && stored === undefined)
    await db.drafts.put({ ...draft, updatedAt: now, putBackAt: now });
  if (direction === 'redo' && stored?.text === draft.text) await db.drafts.delete(draft.id);
}

function changedSince(label: string, direction: 'undo' | 'redo'): Refusal {
  const what = direction === 'undo' ? 'undone' : 'done again';
  return new Refusal('changed', `“${label}” cannot be ${what}: it has been changed since.`);
}

/** Whether the stored row is, in what matters to this step, as the step left it. */
function stillAs(from: Row | null, to: Row | null, stored: Row | undefined): boolean {
  if (from === null || stored === undefined) return from === null && stored === undefined;
  return changedKeys(from, to).every((key) => sameValue(Reflect.get(stored, key), Reflect.get(from, key)));
}

/** The fields in which two versions differ; all of them where the row was added or removed. */
function changedKeys(from: Row, to: Row | null): string[] {
  return Object.keys(to === null ? from : { ...from, ...to }).filter(
    (key) =>
      !BOOKKEEPING.has(key) && (to === null || !sameValue(Reflect.get(from, key), Reflect.get(to, key))),
  );
}

function mergeBack(from: Row | null, to: Row, stored: Row | undefined): Row {
  if (from === null || stored === undefined) return to;
  const back = changedKeys(from, to).map((key) => [key, Reflect.get(to, key)] as const);
  return { ...stored, ...Object.fromEntries(back) };
}

/** An incident is not taken away from under rows that another window has added to it. */
async function refuseOrphans(db: DebriefDb, changes: readonly Change[], direction: 'undo' | 'redo') {
  for (const change of changes) {
    const gone = (direction === 'undo' ? change.before : change.after) === null;
    if (change.table !== 'incidents' || !gone) continue;
    for (const table of [...LIST_TABLES, 'meetings', 'decisions'] as const) {
      if ((await db.table(table).where('incidentId').equals(change.id).count()) > 0) {
        throw new Refusal('changed', 'This incident has been added to in another window, so it stays.');
      }
    }
  }
}

function rowsOf(db: DebriefDb, table: DocumentTable) {
  return db.table<Row, string>(table);
}

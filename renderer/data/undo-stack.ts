import type { Draft, SettingValue } from './db';
import type { Change } from './writer';

/** Enough for a whole meeting; the oldest steps are forgotten first. */
export const UNDO_STEPS = 500;

/** What a step did to a setting; null stands for "never set". */
export interface SettingChange {
  readonly key: string;
  readonly before: SettingValue | null;
  readonly after: SettingValue | null;
}

export interface UndoStep {
  /** "Event removed": shown as "Undo: Event removed". */
  readonly label: string;
  readonly mergeKey: string | null;
  readonly changes: readonly Change[];
  readonly setting?: SettingChange;
  /** The line that was being typed and is kept elsewhere since. */
  readonly draft?: Draft;
  /** It can be taken back only as long as nothing has followed it, such as a move of the clock: time goes on. */
  readonly fleeting?: boolean;
}

/** Labels of what undo and redo would do next, null where there is nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface UndoStack {
  /** A new step; what had been undone can no longer be redone. */
  push(step: UndoStep): void;
  /** Takes the newest step off, to be undone (or redone) by the caller. */
  take(direction: 'undo' | 'redo'): UndoStep | null;
  /** Puts a step that has been undone where redo finds it, and the other way round. */
  turnOver(step: UndoStep, done: 'undo' | 'redo'): void;
  /** Takes steps away that can no longer be taken back, because something that stays has followed them. */
  forget(matches: (step: UndoStep) => boolean): void;
  state(): UndoState;
  subscribe(listener: () => void): () => void;
}

/** What this window can undo and redo. Kept in memory: a restart forgets it, the rows stay. */
export function createUndoStack(): UndoStack {
  const steps: Record<'undo' | 'redo', UndoStep[]> = { undo: [], redo: [] };
  const listeners = new Set<() => void>();
  let state: UndoState = { undo: null, redo: null };

  function tell(): void {
    state = { undo: steps.undo.at(-1)?.label ?? null, redo: steps.redo.at(-1)?.label ?? null };
    for (const listener of [...listeners]) listener();
  }

  return {
    push(step) {
      if (steps.undo.at(-1)?.fleeting) steps.undo.pop();
      const top = steps.undo.at(-1);
      const merges = top !== undefined && step.mergeKey !== null && top.mergeKey === step.mergeKey;
      if (merges) steps.undo[steps.undo.length - 1] = joinSteps(top, step);
      else steps.undo.push(step);
      if (steps.undo.length > UNDO_STEPS) steps.undo.shift();
      steps.redo.length = 0;
      tell();
    },
    take(direction) {
      const step = steps[direction].pop() ?? null;
      if (step) tell();
      return step;
    },
    turnOver(step, done) {
      steps[done === 'undo' ? 'redo' : 'undo'].push({ ...step, mergeKey: null });
      tell();
    },
    forget(matches) {
      for (const list of Object.values(steps)) {
        const kept = list.filter((step) => !matches(step));
        list.splice(0, list.length, ...kept);
      }
      tell();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function joinSteps(earlier: UndoStep, later: UndoStep): UndoStep {
  const joined = { ...later, changes: joinChanges(earlier, later) };
  if (!later.setting || later.setting.key !== earlier.setting?.key) return joined;
  return { ...joined, setting: { ...later.setting, before: earlier.setting.before } };
}

/** The earlier "before" with the later "after", row by row. */
function joinChanges(earlier: UndoStep, later: UndoStep): Change[] {
  const rows = new Map(earlier.changes.map((change) => [`${change.table}:${change.id}`, change]));
  for (const change of later.changes) {
    const key = `${change.table}:${change.id}`;
    const first = rows.get(key);
    rows.set(key, first ? { ...change, before: first.before } : change);
  }
  return [...rows.values()];
}

import type { Timers } from './timers';

/** Between the starts of two saves of the same text; a save starts at once where the last is older. */
export const SAVE_FLOOR_MS = 100;

export type SaverState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The store refused it (the row is gone, or was changed elsewhere). The text is kept here. */
  | { readonly kind: 'refused'; readonly message: string };

export interface Saver<V> {
  /** Takes a new value; a save starts now, or when the one in flight ends. */
  change(value: V): void;
  /** The value that is not known to be stored yet, or null. */
  waiting(): V | null;
  state(): SaverState;
  /** Whether the store has refused it and nobody has decided yet, also while a later value is on its way. */
  isRefused(): boolean;
  /** Saves now what waits. Resolves once nothing waits, or once the store has refused it. */
  flush(): Promise<void>;
  /**
   * Forgets what waits, because it has been kept or given up elsewhere. A save in flight is not stopped, but a refusal
   * of it is of no interest any more.
   */
  drop(): void;
  /** Tries again after a refusal. */
  retry(): void;
}

/**
 * Saves a value as it changes: one save in flight, the latest value wins, the next save starts when one
 * ends, and never by a trailing debounce, which leaves everything unsaved while somebody keeps typing.
 *
 * @param write stores a value; resolves to null once it is stored, or to the sentence that says why it was
 *   refused. A rejection (a defect) is treated as a refusal, so that the value is never lost
 */
export function createSaver<V>(deps: {
  readonly write: (value: V) => Promise<string | null>;
  readonly timers: Timers;
  readonly onState: () => void;
}): Saver<V> {
  const { timers } = deps;
  let pending: { readonly value: V } | null = null;
  let inFlight: { readonly value: V } | null = null;
  let refusal: string | null = null;
  /** What somebody has decided about a refusal while another save was in flight: that one asks no more. */
  let decided: 'drop' | 'retry' | null = null;
  let startedAt = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | null = null;
  let settled: (() => void)[] = [];

  function start(): void {
    cancelTimer?.();
    cancelTimer = null;
    if (pending === null || inFlight !== null) return;
    const sent = pending;
    inFlight = sent;
    pending = null;
    startedAt = timers.now();
    deps.write(sent.value).then(
      (refused) => ended(sent, refused),
      (error: unknown) => ended(sent, `This could not be stored: ${String(error)}`),
    );
  }

  function ended(sent: { readonly value: V }, refused: string | null): void {
    inFlight = null;
    const then = decided;
    decided = null;
    refusal = then === null ? refused : null;
    if (refused !== null && then !== 'drop') pending ??= sent;
    if (refusal === null && pending !== null) schedule();
    else {
      for (const resolve of settled) resolve();
      settled = [];
    }
    deps.onState();
  }

  function schedule(): void {
    if (inFlight !== null || cancelTimer !== null) return;
    const waitMs = startedAt + SAVE_FLOOR_MS - timers.now();
    if (waitMs <= 0 || settled.length > 0) start();
    else cancelTimer = timers.after(waitMs, start);
  }

  return {
    change(value) {
      pending = { value };
      schedule();
      deps.onState();
    },
    waiting: () => (pending ?? inFlight)?.value ?? null,
    state() {
      if (refusal !== null && inFlight === null) return { kind: 'refused', message: refusal };
      return { kind: pending === null && inFlight === null ? 'saved' : 'saving' };
    },
    isRefused: () => refusal !== null,
    flush() {
      if (pending === null && inFlight === null) return Promise.resolve();
      return new Promise((resolve) => {
        settled.push(resolve);
        start();
      });
    },
    drop() {
      pending = null;
      if (inFlight) decided = 'drop';
      refusal = null;
      cancelTimer?.();
      cancelTimer = null;
      deps.onState();
    },
    retry() {
      refusal = null;
      if (inFlight) decided = 'retry';
      start();
      deps.onState();
    },
  };
}

import { describeStorageError, isStorageError, SaveTimeoutError } from './storage-errors';
import type { Timers } from './timers';

/** A write that takes longer is shown as late. */
export const LATE_AFTER_MS = 3_000;
/**
 * A write, or one attempt at it, that takes longer has failed: the database is reopened and it is repeated. Within ten
 * seconds of typing somebody has been told.
 */
export const FAILED_AFTER_MS = 8_000;
/** Waits before the second, third … attempt; the last one goes on for ever, since nothing is given up. */
export const RETRY_WAITS_MS = [0, 250, 500, 1_000, 2_000, 5_000] as const;

export type LineState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly message: string };

export interface WriteLine {
  /**
   * Queues a write. Writes run one at a time, in the order in which they were asked for.
   *
   * @returns what `write` returned. Rejects only with an error that storage did not cause (a defect, or a
   *   refusal); a storage error is answered by reopening and repeating until it succeeds
   */
  run<T>(write: () => Promise<T>): Promise<T>;
  state(): LineState;
}

interface Job {
  readonly askedAt: number;
  readonly carry: () => Promise<void>;
  failures: number;
  error: unknown;
}

/**
 * All writes of one window, in one line with one watchdog.
 *
 * After a full disk a transaction may neither complete nor abort, and the connection stays dead until it is
 * closed and opened again; so every attempt is raced against a clock, and followed by `reopen`.
 *
 * @param reopen closes and opens the database; a rejection counts as a failed attempt
 */
export function createWriteLine(deps: {
  readonly timers: Timers;
  readonly reopen: () => Promise<void>;
  readonly onChange: () => void;
}): WriteLine {
  const { timers, onChange } = deps;
  const jobs: Job[] = [];
  let running = false;

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => timers.after(ms, resolve));
  }

  /** Settles with `work`, or rejects once it has taken too long; `work` may still end well later. */
  function withinLimit<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = timers.after(FAILED_AFTER_MS, () => reject(new SaveTimeoutError('No answer')));
      work.then(resolve, reject).finally(cancel);
    });
  }

  async function attempt<T>(job: Job, write: () => Promise<T>, arrived: Promise<T>): Promise<T> {
    for (;;) {
      try {
        if (job.failures > 0) await withinLimit(Promise.race([deps.reopen(), arrived]));
        return await Promise.race([withinLimit(write()), arrived]);
      } catch (error) {
        if (!isStorageError(error)) throw error;
        job.error = error;
        job.failures += 1;
        onChange();
        await Promise.race([wait(RETRY_WAITS_MS[job.failures - 1] ?? 5_000), arrived]);
      }
    }
  }

  async function drain(): Promise<void> {
    if (running) return;
    running = true;
    for (let job = jobs[0]; job !== undefined; job = jobs[0]) {
      await job.carry();
      jobs.shift();
      onChange();
    }
    running = false;
  }

  function run<T>(write: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // An attempt that was given up may still arrive: whichever attempt is first ends the job.
      let arrive: (value: T) => void = () => {};
      const arrived = new Promise<T>((done) => {
        arrive = done;
      });
      const tracked = () => {
        const going = write();
        going.then(arrive, () => {});
        return going;
      };
      const watch = [LATE_AFTER_MS, FAILED_AFTER_MS].map((ms) => timers.after(ms, onChange));
      const unwatch = () => {
        for (const cancel of watch) cancel();
      };
      const job: Job = {
        askedAt: timers.now(),
        carry: () => attempt(job, tracked, arrived).then(resolve, reject).then(unwatch),
        failures: 0,
        error: null,
      };
      jobs.push(job);
      onChange();
      void drain();
    });
  }

  function state(): LineState {
    const head = jobs[0];
    if (head === undefined) return { kind: 'idle' };
    const age = timers.now() - head.askedAt;
    // One failure is repeated at once; the second is worth a word.
    if (head.failures > 1 || age >= FAILED_AFTER_MS) {
      return { kind: 'failed', message: describeStorageError(head.error ?? new SaveTimeoutError()) };
    }
    return { kind: head.failures > 0 || age >= LATE_AFTER_MS ? 'late' : 'saving' };
  }

  return { run, state };
}

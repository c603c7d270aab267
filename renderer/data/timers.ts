/** Time for the saving machinery: monotonic, so that a corrected clock neither hurries nor stalls a save. */
export interface Timers {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** @returns a function that calls it off */
  after(delayMs: number, run: () => void): () => void;
}

export const realTimers: Timers = {
  now: () => performance.now(),
  after(delayMs, run) {
    const handle = setTimeout(run, delayMs);
    return () => clearTimeout(handle);
  },
};

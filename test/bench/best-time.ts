import { readWorkClock } from './work-clock';

/** Milliseconds for one run, the best of some: a busy machine only ever adds, and is left out where it can be. */
export function bestTime(run: () => void, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const start = performance.now();
    const startOfWork = readWorkClock();
    run();
    // Collecting garbage counts several times on the clock of work, in its threads.
    best = Math.min(best, performance.now() - start, readWorkClock() - startOfWork);
  }
  return best;
}

import { readWorkClock } from './work-clock';

/** What one run answers, and the milliseconds that it took of this machine, others' work left out where it can be. */
export function timed<T>(run: () => T): { readonly answer: T; readonly ms: number } {
  const start = performance.now();
  const startOfWork = readWorkClock();
  const answer = run();
  // Collecting garbage counts several times on the clock of work, in its threads.
  return { answer, ms: Math.min(performance.now() - start, readWorkClock() - startOfWork) };
}

/** Milliseconds for one run, the best of some: a busy machine only ever adds. */
export function bestTime(run: () => unknown, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) best = Math.min(best, timed(run).ms);
  return best;
}

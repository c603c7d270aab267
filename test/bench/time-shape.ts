import { check } from '#shared/domain/language/check';
import { contextOf, makeShape, type Shape } from './shapes';
import { readWorkClock } from './work-clock';

/** Milliseconds for one check of a shape, the best of some: a busy machine only ever adds, and is left out where it can be. */
export function timeShape(shape: Shape, length: number, awake: boolean, tries: number): number {
  const text = makeShape(shape, length, awake);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const start = performance.now();
    const startOfWork = readWorkClock();
    check(text, contextOf(shape, awake));
    // Collecting garbage counts several times on the clock of work, in its threads.
    best = Math.min(best, performance.now() - start, readWorkClock() - startOfWork);
  }
  return best;
}

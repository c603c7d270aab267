import { check } from '#shared/domain/language/check';
import { contextOf, makeShape, type Shape } from './shapes';

/** Milliseconds for one check of a shape, the best of some: a busy machine only ever adds. */
export function timeShape(shape: Shape, length: number, awake: boolean, tries: number): number {
  const text = makeShape(shape, length, awake);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const start = performance.now();
    check(text, contextOf(shape));
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

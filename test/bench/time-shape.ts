import { check } from '#shared/domain/language/check';
import { bestTime } from './best-time';
import { contextOf, makeShape, type Shape } from './shapes';

/** Milliseconds for one check of a shape, the best of some. */
export function timeShape(shape: Shape, length: number, awake: boolean, tries: number): number {
  const text = makeShape(shape, length, awake);
  return bestTime(() => check(text, contextOf(shape, awake)), tries);
}

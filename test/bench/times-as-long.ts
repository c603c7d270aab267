import { bestTime } from './best-time';

const TRIES = 5;

/**
 * How many times as long one run takes as another, each at its best, in turns: on a slow or busy machine both take longer.
 *
 * @param enough ends as soon as it is less than this
 */
export function timesAsLong(run: () => unknown, other: () => unknown, enough: number): number {
  let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES && !(ours / theirs < enough); attempt += 1) {
    theirs = Math.min(theirs, bestTime(other, 1));
    ours = Math.min(ours, bestTime(run, 1));
  }
  return ours / theirs;
}

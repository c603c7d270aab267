/**
 * Numbers that are the same for the same seed, so that every run measures the same texts.
 *
 * mulberry32, public domain (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 *
 * @returns a function that gives the next number, from 0 inclusive to 1 exclusive
 */
export function startRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}

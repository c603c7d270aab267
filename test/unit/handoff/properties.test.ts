import { describe, it } from 'vitest';
import { assertHandOff, HAND_OFF_PROPERTIES } from './handoff-properties';

const RUNS = 150;
const SEED = 7;

describe('a hand-off, whatever it holds', () => {
  it.each(HAND_OFF_PROPERTIES)('$promise', (promise) => {
    assertHandOff(promise, RUNS, SEED);
  });
});

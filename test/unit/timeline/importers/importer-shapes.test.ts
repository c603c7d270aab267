import { expect, it } from 'vitest';
import { EVIDENCE_SHAPES, timeEvidence } from '../../../bench/evidence-shapes';

const BYTES = 32_768;
/** Ten times what the slowest takes here, and a fifth of what the square of the length would take. */
const MOST_MS = 500;

it.each(EVIDENCE_SHAPES)('32 KB of $name are read in no time worth speaking of', (shape) => {
  // On a busy machine the third time counts too.
  expect([1, 2, 3].some(() => timeEvidence(shape, BYTES, 1) < MOST_MS)).toBe(true);
});

import { EVIDENCE_SHAPES, timeEvidence } from '../bench/evidence-shapes';

// A megabyte of every shape that could cost a reader the square of its length, and half of it beside it.

const MEGABYTE = 1_048_576;
const MOST_MS = 3_000;
/** Twice the file may take twice as long, and some more for what collects garbage. */
const MOST_RATIO = 3;
/** Below it, a pause of the machine decides. */
const TELLING_MS = 300;
const TRIES = 2;
/** The square of the length shows itself every time. */
const ATTEMPTS = 3;

let tooSlow = 0;
for (const shape of EVIDENCE_SHAPES) {
  let half = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  let isTooSlow = true;
  for (let attempt = 0; attempt < ATTEMPTS && isTooSlow; attempt += 1) {
    half = Math.min(half, timeEvidence(shape, MEGABYTE / 2, TRIES));
    whole = Math.min(whole, timeEvidence(shape, MEGABYTE, TRIES));
    isTooSlow = whole > MOST_MS || (whole > TELLING_MS && whole / half > MOST_RATIO);
  }
  if (isTooSlow) tooSlow += 1;
  process.stdout.write(
    `${isTooSlow ? 'TOO SLOW ' : ''}${shape.name.padEnd(52)}${whole.toFixed(0).padStart(6)} ms for 1 MB, ${(whole / half).toFixed(1)} × half of it\n`,
  );
}
if (tooSlow > 0) process.exitCode = 1;

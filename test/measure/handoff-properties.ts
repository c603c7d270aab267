import { assertHandOff, HAND_OFF_PROPERTIES } from '../unit/handoff/handoff-properties';

// The promises of the unit tests about hand-off files, over many more of them, other ones in every run.

const RUNS = 20_000;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
for (const promise of HAND_OFF_PROPERTIES) {
  const start = performance.now();
  const runs = assertHandOff(promise, RUNS, seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(`${promise.promise}: ${runs.toLocaleString('en')} runs, seed ${seed}, ${seconds} s\n`);
}

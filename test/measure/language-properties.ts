import { assertProperty, LANGUAGE_PROPERTIES } from '../unit/language/language-properties';

// The promises of the unit tests, over many more texts, other ones in every run; the seed is said so that a failure can be had again.

const RUNS = 100_000;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
for (const promise of LANGUAGE_PROPERTIES) {
  const start = performance.now();
  const runs = assertProperty(promise, RUNS, seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(`${promise.promise}: ${runs.toLocaleString('en')} runs, seed ${seed}, ${seconds} s\n`);
}

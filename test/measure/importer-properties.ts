import { IMPORTERS } from '#shared/domain/timeline/importers/importers';
import { tryImporter } from '../unit/timeline/importers/importer-properties';

// The promises of the unit tests, over many more files, other ones in every run; the seed is said so that a failure can be had again.

const RUNS = 100_000;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
for (const importer of IMPORTERS) {
  const start = performance.now();
  const { runs, valid } = tryImporter(importer, RUNS, seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const share = Math.round((100 * valid) / runs);
  if (valid < runs / 2) process.exitCode = 1;
  process.stdout.write(
    `${importer.format}: ${runs.toLocaleString('en')} changed files, ${share} % still of their kind, seed ${seed}, ${seconds} s\n`,
  );
}

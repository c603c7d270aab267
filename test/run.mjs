// Everything that has to hold, in one command. Runs before anything is installed: Node and our own files only.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needsInstall } from '../electron/commands/start/freshness.mjs';
import { runNpm } from '../electron/commands/start/run.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(project);

const wanted = process.argv.slice(2);

if (needsInstall(project)) {
  console.log('install');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.log('The packages could not be installed; npm says why above.\n0 passed, 1 failed');
    process.exit(1);
  }
}

// What is imported from here on may need the packages.
const { checkArchitecture, checkStyle, checkTypes, build, measure, testJourneys, testPackage, testUnits } =
  await import('./checks/parts.mjs');
const { describeElectron } = await import('./checks/electron-executable.mjs');

const PARTS = /** @type {const} */ ([
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkStyle },
  { name: 'arch', run: checkArchitecture },
  { name: 'unit', run: testUnits },
  { name: 'build', run: build },
  { name: 'e2e', run: testJourneys, needs: 'build' },
  { name: 'package', run: testPackage, needs: 'build' },
  { name: 'measure', run: measure, needs: 'build', byNameOnly: true },
]);

const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.log(`No such part: ${unknown.join(', ')}. Parts: ${PARTS.map((part) => part.name).join(', ')}.`);
  process.exit(1);
}

const chosen = PARTS.filter((part) => {
  if (wanted.length === 0) return !('byNameOnly' in part);
  return (
    wanted.includes(part.name) ||
    PARTS.some((other) => 'needs' in other && other.needs === part.name && wanted.includes(other.name))
  );
});

let passed = 0;
let failed = 0;
/** @type {Set<string>} */
const broken = new Set();
for (const part of chosen) {
  const startedAtMs = performance.now();
  const cannotRun = 'needs' in part && broken.has(part.needs);
  const outcome = cannotRun
    ? { passed: 0, failed: 1, output: `Not run, because ${part.needs} failed.` }
    : await part.run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) broken.add(part.name);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  console.log(`${part.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  if (outcome.output !== '') console.log(`${outcome.output}\n`);
}

if (chosen.some((part) => part.name === 'e2e')) console.log(describeElectron());
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

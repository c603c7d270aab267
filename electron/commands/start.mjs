// `npm start` and `npm run dev`. Runs before anything is installed: Node and its own modules only.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary, obtainElectron, whyElectronCannotRun } from './start/electron.mjs';
import { needsBuild, needsInstall } from './start/freshness.mjs';
import { readOptions } from './start/options.mjs';
import { runNode, runNpm, waitForProgram } from './start/run.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(project);

const NEVER_RAN_WITHIN_MS = 5000;

const options = optionsOrStop();

if (needsInstall(project)) {
  console.log('Installing packages …');
  if ((await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) !== 0) {
    stop('The packages could not be installed; npm says why above. Nothing else has been changed.');
  }
}

if (!options.development && needsBuild(project)) {
  console.log('Building …');
  if (
    (await runNode(['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel=warn'])) !== 0
  ) {
    stop('Debrief could not be built; the reason stands above.');
  }
}

const binary = options.browser ? null : await findElectron();
if (binary === null || !(await ranElectron(binary))) await runBrowserEdition();

function optionsOrStop() {
  const read = readOptions(process.argv.slice(2), process.versions.node);
  return 'problem' in read ? stop(read.problem) : read;
}

/** @returns {Promise<string | null>} the executable; null with one line of explanation on the screen */
async function findElectron() {
  const reason = whyElectronCannotRun(process.platform, process.env, process.getuid?.());
  const found = reason === null ? electronBinary(project) : null;
  if (found !== null) return found;
  if (reason === null) {
    console.log('Fetching Electron, once …');
    await obtainElectron(project);
    const fetched = electronBinary(project);
    if (fetched !== null) return fetched;
  }
  console.log(
    `Electron is not used: ${reason ?? 'its program could not be downloaded'}. The browser edition starts instead.`,
  );
  return null;
}

/**
 * @param {string} executable
 * @returns {Promise<boolean>} false when it ended at once, as it does where the system forbids its sandbox
 */
async function ranElectron(executable) {
  // Set in terminals of programs that are made with Electron; it would turn ours into a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = options.development
    ? spawn(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'dev'], {
        stdio: 'inherit',
        env,
      })
    : spawn(executable, [project], { stdio: 'inherit', env });
  const startedAtMs = performance.now();
  const { code, interrupted } = await waitForProgram(child);
  const neverRan = code !== 0 && !interrupted && performance.now() - startedAtMs < NEVER_RAN_WITHIN_MS;
  if (neverRan) console.log('Electron could not start here. The browser edition starts instead.');
  else process.exitCode = code;
  return !neverRan;
}

async function runBrowserEdition() {
  const script = options.development ? 'electron/commands/develop.ts' : 'electron/commands/serve.ts';
  const passed = [
    ...(options.port === null ? [] : ['--port', String(options.port)]),
    ...(options.open ? [] : ['--no-open']),
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...passed], { stdio: 'inherit' });
  process.exitCode = (await waitForProgram(child)).code;
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

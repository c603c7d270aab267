import inspector from 'node:inspector';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findInstalledChromium } from '../checks/find-chromium.mjs';
import { createElectron } from './core.mjs';
import { provideElectron } from './electron-module.mjs';

// Node gives [node, start.mjs, …]; Electron gives [executable, …].
process.argv.splice(0, 2, fileURLToPath(new URL('./electron', import.meta.url)));
const given = process.argv.slice(1);
const switches = given.filter((text) => text.startsWith('--'));
const target = given.find((text) => !text.startsWith('-'));
if (target === undefined) throw new Error('Usage: electron [switches] <folder or file of the program>');

const executablePath = findInstalledChromium();
if (executablePath === undefined)
  throw new Error('The stand-in needs Chromium: node test/run.mjs e2e says how to get it');

if (switches.some((text) => text.startsWith('--inspect'))) inspector.open(0);
const { electron, entry, start } = createElectron({ target, switches, executablePath });
provideElectron(electron);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => electron.app.quit());

process.on('exit', (code) => {
  // Node's code for an await at the top level that never ends.
  if (code === 13)
    process.stderr.write(
      'The program awaits app.whenReady() at its top level; Electron is ready only after that\n',
    );
});
await import(pathToFileURL(entry).href);
await start();

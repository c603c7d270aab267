import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { connectPipe } from './devtools.mjs';

const QUIT_MS = 5000;

/** Parts of a browser that Electron has not, and that would ask the network. */
const UNWANTED_FEATURES = [
  'AimEnabled',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
];

/** @typedef {Awaited<ReturnType<typeof startChromium>>} Chromium */

/**
 * Starts Chromium without a window and tells whoever started us where its DevTools are, as Electron does.
 *
 * @param {{ executablePath: string, userDataPath: string, switches: readonly string[] }} options
 * @param {(code: number | null) => void} onExit
 */
export async function startChromium({ executablePath, userDataPath, switches }, onExit) {
  preparePreferences(userDataPath);
  const child = spawn(executablePath, chromiumArguments(userDataPath, switches), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const [, , errors, output, input] = child.stdio;
  createInterface({ input: /** @type {import('node:stream').Readable} */ (errors) }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.once('exit', onExit);
  child.once('error', (error) => {
    process.stderr.write(`Chromium did not start (${executablePath}): ${error.message}\n`);
    onExit(null);
  });

  const devtools = connectPipe(
    /** @type {import('node:stream').Writable} */ (output), // spawned as pipes above
    /** @type {import('node:stream').Readable} */ (input),
  );
  const version = await devtools.browser.send('Browser.getVersion');
  return {
    ...devtools,
    version: version.product.replace(/^.*\//, ''),
    /** Lets Chromium write what it holds, and waits until it has gone. */
    quit: async () => {
      child.removeListener('exit', onExit);
      const late = setTimeout(() => child.kill('SIGKILL'), QUIT_MS);
      await devtools.browser.send('Browser.close').catch(() => undefined);
      await gone;
      clearTimeout(late);
    },
  };
}

/**
 * A browser connects ahead to where a page may lead, past any interception; Electron does not.
 *
 * @param {string} userDataPath
 */
function preparePreferences(userDataPath) {
  const file = path.join(userDataPath, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const never = 2;
  writeFileSync(file, JSON.stringify({ net: { network_prediction_options: never } }));
}

/**
 * @param {string} userDataPath
 * @param {readonly string[]} switches given on the command line or by the program
 * @returns {string[]}
 */
export function chromiumArguments(userDataPath, switches) {
  const isRoot = process.getuid?.() === 0;
  const features = (/** @type {string} */ name) =>
    switches.filter((text) => text.startsWith(`${name}=`)).map((text) => text.slice(name.length + 1));
  return [
    '--headless',
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--no-startup-window',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
    '--disable-ipc-flooding-protection',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-hang-monitor',
    '--password-store=basic',
    '--use-mock-keychain',
    '--force-color-profile=srgb',
    '--metrics-recording-only',
    ...(isRoot && !switches.includes('--no-sandbox') ? ['--no-sandbox'] : []),
    `--disable-features=${[...UNWANTED_FEATURES, ...features('--disable-features')].join(',')}`,
    ...(features('--enable-features').length > 0
      ? [`--enable-features=${features('--enable-features').join(',')}`]
      : []),
    ...switches.filter(
      (text) =>
        !/^--(enable-features|disable-features|user-data-dir|inspect|remote-debugging-port)\b/.test(text),
    ),
    `--user-data-dir=${userDataPath}`,
  ];
}

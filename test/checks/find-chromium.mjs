import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * What finding a browser needs of the machine; tests pass their own.
 *
 * @typedef {object} Effects
 * @property {Record<string, string | undefined>} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists whether the file is there and may be run
 * @property {(command: string, args: readonly string[]) => boolean} run whether the command succeeded
 * @property {() => string | undefined} playwrightPath where Playwright's own download would be
 * @property {(text: string) => void} say
 */

/** @type {Effects} */
export const machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (command, args) =>
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
      .status === 0,
  playwrightPath: () => {
    try {
      return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    } catch {
      return undefined; // not installed, or no build for this system
    }
  },
  say: (text) => console.log(text),
};

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The usual places of Chrome, Chromium and Edge. @param {Effects} effects @returns {string[]} */
function usualPlaces({ env, platform }) {
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      env[name] ? WINDOWS_PATHS.map((rest) => `${env[name]}\\${rest}`) : [],
    );
  if (platform === 'darwin')
    return ['', env['HOME'] ?? ''].flatMap((root) =>
      MAC_NAMES.map((name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * A Chromium that is already here: the one that `CHROME_PATH` or `PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH` names, an
 * installed Chrome, Chromium or Edge, or Playwright's download.
 *
 * @param {Effects} [effects]
 * @returns {string | undefined}
 */
export function findInstalledChromium(effects = machine) {
  const { env, exists } = effects;
  const named = env['CHROME_PATH'] || env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (named) return exists(named) ? named : undefined;
  return [...usualPlaces(effects), effects.playwrightPath()].find(
    (file) => file !== undefined && exists(file),
  );
}

/** Whether installing a system package harms nobody: as root on a build machine or in a container. @param {Effects} effects */
function mayInstallPackages({ isRoot, env, run, platform }) {
  if (!isRoot || platform !== 'linux') return false;
  if (env['CI'] || env['container']) return true;
  if (['/.dockerenv', '/run/.containerenv'].some((mark) => run('test', ['-e', mark]))) return true;
  return run('systemd-detect-virt', ['-c', '-q']);
}

/** @type {readonly (readonly (readonly [string, ...string[]])[])[]} one list of commands per package manager */
const PACKAGE_MANAGERS = [
  [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ],
  [['dnf', 'install', '-y', 'chromium']],
  [['apk', 'add', '--no-cache', 'chromium']],
];

/**
 * Finds a Chromium or gets one: Playwright's download, then the system's package manager where that is permitted.
 *
 * @param {Effects} [effects]
 * @returns {{ path: string } | { message: string }} message: what was tried and exactly what to install
 */
export function provideChromium(effects = machine) {
  const { env, exists, run, say, platform } = effects;
  const found = findInstalledChromium(effects);
  if (found) return { path: found };
  const named = env['CHROME_PATH'] || env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (named)
    return {
      message: `CHROME_PATH names ${named}, which is not an executable file. Correct it or unset it.`,
    };

  say('No Chrome, Chromium or Edge found; trying Playwright’s download.');
  run('npx', ['--no-install', 'playwright', 'install', '--no-shell', 'chromium']);
  const downloaded = effects.playwrightPath();
  if (downloaded && exists(downloaded)) return { path: downloaded };

  if (mayInstallPackages(effects)) {
    for (const commands of PACKAGE_MANAGERS) {
      const [[manager]] = /** @type {[[string]]} */ (/** @type {unknown} */ (commands)); // each list begins with a command
      if (!run('sh', ['-c', `command -v ${manager}`])) continue;
      say(`Installing Chromium with ${manager}.`);
      for (const [command, ...args] of commands) run(command, args);
      const installed = findInstalledChromium(effects);
      if (installed) return { path: installed };
    }
  }
  return { message: howToInstall(platform) };
}

/** @param {NodeJS.Platform} platform */
function howToInstall(platform) {
  const lines = {
    linux:
      'Debian, Ubuntu: sudo apt-get install chromium · Fedora: sudo dnf install chromium · Alpine: apk add chromium',
    darwin: 'brew install --cask google-chrome, or the installer from https://www.google.com/chrome/',
    win32: 'winget install Google.Chrome, or the installer from https://www.google.com/chrome/',
  };
  const how = platform in lines ? lines[/** @type {keyof typeof lines} */ (platform)] : lines.linux;
  return [
    'The end-to-end tests need Chrome, Chromium or Edge. None was found, and Playwright could not download one.',
    `Install one: ${how}`,
    'Or set CHROME_PATH to an executable that you have, and start the tests again.',
  ].join('\n');
}

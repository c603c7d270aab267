import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary } from '../../electron/commands/start/electron.mjs';
import { findInstalledChromium } from './find-chromium.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const STAND_IN = 'test/stand-in/electron';

/**
 * What the end-to-end tests run: Electron's own executable where it is installed and can show a window, else the
 * stand-in.
 *
 * @typedef {{ executablePath: string, isStandIn: boolean, reason: string }} ElectronExecutable
 *
 * @param {object} [machine]
 * @param {string | null} [machine.binary] Electron's executable, null where it is not installed
 * @param {NodeJS.Platform} [machine.platform]
 * @param {Record<string, string | undefined>} [machine.env]
 * @returns {ElectronExecutable} reason: why the stand-in, in words that follow a comma
 */
export function chooseElectron({
  binary = electronBinary(project),
  platform = process.platform,
  env = process.env,
} = {}) {
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  if (binary !== null && hasDisplay) return { executablePath: binary, isStandIn: false, reason: '' };
  return {
    executablePath: path.join(project, platform === 'win32' ? `${STAND_IN}.cmd` : STAND_IN),
    isStandIn: true,
    reason: binary === null ? 'the real binary is not installed' : 'the real binary has no display here',
  };
}

/** One line that names what ran. @returns {string} */
export function describeElectron() {
  const { executablePath, isStandIn, reason } = chooseElectron();
  if (isStandIn) return `Electron: the stand-in ${STAND_IN} (${chromiumVersion()}), ${reason}`;
  const manifest = path.join(project, 'node_modules/electron/package.json');
  return `Electron: ${executablePath} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
}

function chromiumVersion() {
  const chromium = findInstalledChromium();
  if (chromium === undefined) return 'no Chromium';
  // On Windows the browser opens a window instead of printing its version.
  if (process.platform === 'win32') return path.basename(chromium);
  const { stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /[A-Z][A-Za-z ]*\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? path.basename(chromium);
}

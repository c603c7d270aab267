import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOWNLOAD_WITHIN_MS = 60_000;

/**
 * Reasons that are known before trying.
 *
 * @param {string} platform as in `process.platform`
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {number | undefined} uid absent on Windows
 * @returns {string | null} the middle of a sentence; null when nothing speaks against it
 */
export function whyElectronCannotRun(platform, { DISPLAY, WAYLAND_DISPLAY }, uid) {
  if (platform !== 'linux') return null;
  if (!DISPLAY && !WAYLAND_DISPLAY) return 'there is no display here';
  if (uid === 0) return 'it does not run as root with its sandbox on';
  return null;
}

/**
 * Where the package keeps its executable. Importing the package itself would start a download.
 *
 * @param {string} project folder of the project
 * @returns {string | null} null when it has not been downloaded
 */
export function electronBinary(project) {
  const folder = join(project, 'node_modules/electron');
  const { ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  const named = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8') : '';
  if (ELECTRON_OVERRIDE_DIST_PATH) return existing(join(ELECTRON_OVERRIDE_DIST_PATH, named || 'electron'));
  return named === '' ? null : existing(join(folder, 'dist', named));
}

/** @param {string} path */
function existing(path) {
  return existsSync(path) ? path : null;
}

/**
 * Lets the package fetch its executable. Silent: whoever calls says in one line how it ended.
 *
 * @param {string} project folder of the project
 * @param {number} withinMs after which it is given up
 * @returns {Promise<void>} settles in any case
 */
export function obtainElectron(project, withinMs = DOWNLOAD_WITHIN_MS) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(project, 'node_modules/electron/install.js')], {
      stdio: 'ignore',
      timeout: withinMs,
    });
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
}

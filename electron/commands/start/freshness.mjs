import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. */
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** The last file of the last build step: there only when all went well. */
const BUILT = 'out/renderer/index.html';

/**
 * Whether packages are missing or older than the list of them. Where `node_modules` is a link, whoever made it sees
 * to what is there: an installation would go through the link and empty the folder of another checkout.
 *
 * @param {string} project folder of the project
 */
export function needsInstall(project) {
  if (lstatSync(join(project, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  const installed = changedAt(join(project, 'node_modules/.package-lock.json'));
  const wanted = changedAt(join(project, 'package-lock.json'));
  return installed === null || (wanted !== null && wanted > installed);
}

/**
 * Whether the built program is missing or older than anything that it is made from.
 *
 * @param {string} project folder of the project
 */
export function needsBuild(project) {
  const built = changedAt(join(project, BUILT));
  return built === null || SOURCES.some((source) => newest(join(project, source)) > built);
}

/**
 * The last change below a path. Folders count too: a deleted file changes the folder that held it.
 *
 * @param {string} path
 * @returns {number} epoch milliseconds; 0 when there is nothing
 */
function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    entry.mtimeMs,
  );
}

/**
 * @param {string} path
 * @returns {number | null} epoch milliseconds
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

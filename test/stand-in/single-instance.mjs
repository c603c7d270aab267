import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The single-instance lock of Electron, which answers at once: a file with the holder's process id. A second
 * instance leaves its arguments beside it; the holder watches for them.
 *
 * @param {string} userDataPath
 * @param {unknown} additionalData
 * @param {(argv: string[], workingDirectory: string, additionalData: unknown) => void} onSecondInstance
 * @returns {boolean} whether this process holds the lock
 */
export function requestLock(userDataPath, additionalData, onSecondInstance) {
  const folder = path.join(userDataPath, 'stand-in-lock');
  const lock = path.join(folder, 'holder');
  mkdirSync(folder, { recursive: true });
  if (!takeLock(lock)) {
    const message = path.join(folder, `${process.pid}.json`);
    writeFileSync(
      `${message}.part`,
      JSON.stringify({ argv: process.argv, cwd: process.cwd(), additionalData }),
    );
    renameSync(`${message}.part`, message);
    return false;
  }
  const read = () => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
      const { argv, cwd, additionalData: data } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      rmSync(path.join(folder, name));
      onSecondInstance(argv, cwd, data);
    }
  };
  const watcher = watch(folder, read);
  watcher.unref();
  process.on('exit', () => {
    watcher.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return true;
}

/** @param {string} lock */
function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // somebody was here before: alive, or killed
  }
  if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
  writeFileSync(lock, String(process.pid));
  return true;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';

/**
 * @param {readonly string[]} args a script and its arguments
 * @returns {Promise<number>} exit code
 */
export function runNode(args) {
  return exitCode(spawn(process.execPath, args, { stdio: 'inherit' }));
}

/**
 * Runs the npm that runs us, or the one on the path.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export function runNpm(args) {
  const { npm_execpath: npm } = process.env;
  if (npm?.endsWith('.js')) return runNode([npm, ...args]);
  // On Windows npm is a batch file, which needs a shell; the arguments are all our own.
  return exitCode(spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }));
}

/**
 * Waits for a program in the foreground. Ctrl+C reaches it by itself, and this process must outlive it;
 * a `kill` of this process is passed on.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export async function waitForProgram(child) {
  let interrupted = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    interrupted = true;
    if (signal !== 'SIGINT') child.kill(signal);
  };
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  const code = await exitCode(child);
  process.off('SIGINT', passOn).off('SIGTERM', passOn);
  return { code, interrupted };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} 1 when it could not be started or was ended by a signal
 */
function exitCode(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

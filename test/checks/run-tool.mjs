import { spawn } from 'node:child_process';

/**
 * Runs a Node script of a package and keeps what it writes.
 *
 * @param {readonly string[]} args script, then its arguments
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runTool(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

/**
 * Runs tasks in order, so many at a time.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} atOnce
 * @returns {Promise<T[]>}
 */
export async function runAtOnce(tasks, atOnce) {
  /** @type {T[]} */
  const results = [];
  const waiting = [...tasks.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

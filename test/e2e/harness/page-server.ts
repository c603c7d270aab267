import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const STARTS_WITHIN_MS = 20_000;

/** The program's own server of the browser edition, on a port that nobody uses. */
export interface PageServer {
  /** Such as `http://127.0.0.1:4871`. */
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = ['--import', 'tsx', 'electron/commands/serve.ts', '--port', String(port), '--no-open'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The browser edition ${why}:\n${said}`));
    const late = setTimeout(() => fail('did not start in time'), STARTS_WITHIN_MS);
    const listen = (chunk: unknown) => {
      said += String(chunk);
      if (!said.includes(`Debrief is at ${origin}/`)) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => fail('ended at once'));
  });
  return {
    origin,
    stop: async () => {
      child.kill();
      await gone;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDebriefServer } from '../../../electron/commands/serve/server';

const PROJECT = join(import.meta.dirname, '../../..');
let server: Server;
let port: number;
let folder: string;

beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'debrief-serve-'));
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(root, 'index.html'), '<title>Debrief</title><meta nonce="__CSP_NONCE__">');
  writeFileSync(join(root, 'assets/a.js'), 'run()');
  server = createDebriefServer(root, port);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a request line as it stands: an HTTP client would tidy the path. */
function send(line: string, host = `127.0.0.1:${port}`): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${line} HTTP/1.1\r\n${host === '' ? '' : `Host: ${host}\r\n`}Connection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo; // a listening TCP server has one
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

describe('the server of the browser edition', () => {
  it('gives the page, under a policy with the nonce that the page carries', async () => {
    const answer = await send('GET /?x=1');
    const nonce = /nonce="([^"]+)"/.exec(answer)?.[1];
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(await send('GET /')).not.toContain(nonce);
  });

  it('gives files, and of a HEAD request the headers alone', async () => {
    expect(await send('GET /assets/a.js')).toMatch(/^HTTP\/1\.1 200 [\s\S]*run\(\)$/);
    expect(await send('HEAD /assets/a.js')).toMatch(
      /^HTTP\/1\.1 200 [\s\S]*Content-Length: 5\r\n[\s\S]*\r\n\r\n$/,
    );
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/..\\secret.js',
    '//secret.js',
    '/assets',
    '/assets/',
    '/index.html%00.js',
    '/%',
    'http://127.0.0.1/../secret.js',
    '*',
  ])('gives nothing for %s', async (path) => {
    const answer = await send(`GET ${path}`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer.split('\r\n\r\n')[1]).toBe('Not found');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await send(`${method} /`)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it.each([
    'evil.example',
    'evil.example:4870',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example',
    '[::1]:4870',
  ])('refuses a request that was meant for %s', async (host) => {
    const answer = await send('GET /', host);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).not.toContain('<title>');
  });

  it('refuses a request that names no host', async () => {
    expect(await send('GET /', '')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('sends localhost to the one address that holds the incidents', async () => {
    const answer = await send('GET /', `localhost:${port}`);
    expect(answer).toMatch(/^HTTP\/1\.1 308 /);
    expect(answer).toContain(`Location: http://127.0.0.1:${port}/\r\n`);
  });
});

/** Runs the command as `npm start` does, until it ends or has said something that is waited for. */
function serve(onPort: number, stopAfter?: RegExp): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'electron/commands/serve.ts', '--no-open', '--port', String(onPort)],
      { cwd: PROJECT },
    );
    let output = '';
    const read = (bytes: Buffer) => {
      output += bytes;
      if (stopAfter?.test(output)) child.kill('SIGINT');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('the command', () => {
  it('says where Debrief is, and ends cleanly on Ctrl+C', async () => {
    const free = await freePort();
    const { code, output } = await serve(free, /Ctrl\+C/);
    expect(output).toContain(`Debrief is at http://127.0.0.1:${free}/\n`);
    expect(code).toBe(0);
  });

  it('ends and says so when Debrief is running there already', async () => {
    expect(await serve(port)).toEqual({
      code: 1,
      output: `Debrief is already running at http://127.0.0.1:${port}/.\n`,
    });
  });

  it('ends and names the port when something else is there', async () => {
    const other = createServer((_request, response) => response.end('something else'));
    const taken = await freePort();
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
    const { code, output } = await serve(taken);
    other.closeAllConnections();
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${taken} is in use by another program`);
    expect(output).toContain('--port');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { createDebriefServer } from '../../electron/commands/serve/server';
import { BROWSER_HOST } from '../../shared/origin/address';

/** A build of the browser edition that is served until it is stopped. */
export interface Program {
  readonly origin: string;
  stop(): Promise<void>;
}

/** What the program imports of the check; a name that is missing here fails the build. */
const NO_CHECK =
  'export const check = () => []; export const checkBlame = check; export const addHints = (blame) => blame;';

/** The same program with a check that finds nothing, and takes no time for it. */
const withoutCheck: Plugin = {
  name: 'without-check',
  enforce: 'pre',
  load: (id) => (id.endsWith('/shared/domain/language/check.ts') ? NO_CHECK : undefined),
};

/** Builds the page as it is shipped, with or without the language check, and serves it. */
export async function startProgram(checks: boolean): Promise<Program> {
  const outDir = await mkdtemp(join(tmpdir(), 'debrief-program-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'renderer',
    base: './',
    plugins: [react(), ...(checks ? [] : [withoutCheck])],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      minify: true,
      chunkSizeWarningLimit: 2_000,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: ['renderer/index.html', 'renderer/room.html'] },
    },
  });
  const port = await findFreePort();
  const server = createDebriefServer(outDir, port);
  await new Promise<void>((resolve) => server.listen(port, BROWSER_HOST, resolve));
  return {
    origin: `http://${BROWSER_HOST}:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, BROWSER_HOST, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

// The browser edition: serves the built program to browsers of this computer, at an address that never changes
// by itself, because the stored incidents belong to the address.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_HOST, BROWSER_PORT } from '#shared/origin/address';
import { explainBusyPort, isDebriefAt } from './serve/busy-port';
import { openInBrowser } from './serve/open-in-browser';
import { createDebriefServer } from './serve/server';
import { readOptions } from './start/options.mjs';

const options = readOptions(process.argv.slice(2), process.versions.node);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(1);
}

const port = options.port ?? BROWSER_PORT;
const address = `http://${BROWSER_HOST}:${port}/`;
const root = join(dirname(fileURLToPath(import.meta.url)), '../../out/renderer');
const server = createDebriefServer(root, port);

server.on('error', async (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? explainBusyPort(port, await isDebriefAt(address))
      : `The browser edition could not start at ${address}: ${error.message}`,
  );
  process.exit(1);
});

server.listen(port, BROWSER_HOST, () => {
  console.log(`Debrief is at ${address}\nCtrl+C stops it; what you have written stays in the browser.`);
  if (options.open) openInBrowser(address);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}

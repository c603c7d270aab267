// `npm run dev` without Electron: the page with hot reload, at the address of the browser edition.
import { resolveConfig } from 'electron-vite';
import { createServer } from 'vite';
import { readOptions } from './start/options.mjs';

const options = readOptions(process.argv.slice(2), process.versions.node);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(1);
}

const { config } = await resolveConfig({}, 'serve', 'development');
const { server: settings, ...rest } = config?.renderer ?? {};
const server = await createServer({
  ...rest,
  configFile: false,
  server: { ...settings, ...(options.port === null ? {} : { port: options.port }), open: options.open },
});
await server.listen();
server.printUrls();

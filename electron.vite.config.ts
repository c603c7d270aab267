import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { licenceNotes } from './electron/build/licence-notes';
import { BROWSER_HOST, BROWSER_PORT } from './shared/origin/address';

/** Nothing is painted before the page knows its colours (`renderer/parts/look/first-look`): no flash of others. */
const paintLast: Plugin = {
  name: 'paint-last',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script blocking="render" type="module"'),
  },
};

const notes = licenceNotes('out/LICENSES.txt');

// Everything is bundled except Electron itself, so that a package holds the program and no node_modules.
export default defineConfig({
  main: {
    plugins: [notes.plugin()],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      sourcemap: false,
      rollupOptions: {
        input: 'electron/main/index.ts',
        output: { format: 'es', entryFileNames: 'index.js' },
      },
    },
  },
  preload: {
    plugins: [notes.plugin()],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      sourcemap: false,
      isolatedEntries: true,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts', room: 'electron/preload/room.ts' },
        // A sandboxed preload has neither ES modules nor a `require` of files.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Documents are always at the root of their origin, so relative addresses hold for both editions.
    base: './',
    plugins: [react(), paintLast, notes.plugin()],
    server: { host: BROWSER_HOST, port: BROWSER_PORT, strictPort: true },
    build: {
      outDir: 'out/renderer',
      // The browser edition runs in whatever is installed, not in the Chromium that Electron brings.
      target: 'es2023',
      sourcemap: false,
      minify: true,
      chunkSizeWarningLimit: 2_000, // kB; the page comes from this computer
      assetsInlineLimit: 0, // `font-src 'self'` has no data:
      modulePreload: { polyfill: false }, // would be an inline script
      rollupOptions: {
        input: { index: resolve('renderer/index.html'), room: resolve('renderer/room.html') },
      },
    },
  },
});

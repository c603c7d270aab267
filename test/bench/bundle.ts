import { join } from 'node:path';
import { build } from 'vite';

/**
 * One self-contained module of an entry in `test/bench/page`, minified as the program is.
 *
 * @returns its code
 */
export async function bundlePage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, 'page', entry), formats: ['es'], fileName: 'page' },
      rollupOptions: { output: { banner: 'globalThis.bundleStartedMs = performance.now();' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error(`${entry} was not built`);
  return first.output[0].code;
}

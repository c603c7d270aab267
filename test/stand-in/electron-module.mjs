import Module, { createRequire, register } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Makes `electron` mean the given object, for `require`, for `import`, and for whoever is attached to the
 * inspector (Playwright evaluates `require('electron')`).
 *
 * @param {object} electron
 */
export function provideElectron(electron) {
  const loader = /** @type {{ _load: (request: string, ...rest: unknown[]) => unknown }} */ (
    /** @type {unknown} */ (Module) // what every require goes through; Node's types leave it out
  );
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === 'electron' ? electron : load.call(Module, request, ...rest);

  Object.assign(globalThis, { [Symbol.for('stand-in.electron')]: electron });
  const source = [
    `const electron = globalThis[Symbol.for('stand-in.electron')];`,
    'export default electron;',
    ...Object.keys(electron).map((name) => `export const ${name} = electron.${name};`),
  ].join('\n');
  const hooks = `
    const source = ${JSON.stringify(source)};
    export const resolve = (name, context, next) =>
      name === 'electron' ? { url: 'stand-in:electron', shortCircuit: true } : next(name, context);
    export const load = (url, context, next) =>
      url === 'stand-in:electron' ? { format: 'module', source, shortCircuit: true } : next(url, context);
  `;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);

  const { version } = require('electron/package.json');
  Object.defineProperty(process, 'versions', {
    value: Object.freeze({ ...process.versions, electron: version }),
  });
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process, 'defaultApp', { value: true });
}

import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { APP_EVENTS } from './events.mjs';
import { emitPreventable, KnownEmitter, known } from './guard.mjs';
import { requestLock } from './single-instance.mjs';

/**
 * What Electron reads from the folder or file that it is started with.
 *
 * @param {string} target
 * @returns {{ entry: string, appPath: string, name: string, version: string }}
 */
export function readProgram(target) {
  const appPath = path.resolve(target);
  const manifestPath = path.join(appPath, 'package.json');
  if (!existsSync(manifestPath)) return { entry: appPath, appPath, name: 'Electron', version: '0.0.0' };
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return {
    entry: path.resolve(appPath, manifest.main ?? 'index.js'),
    appPath,
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '0.0.0',
  };
}

/**
 * `app` of Electron.
 *
 * @param {ReturnType<typeof readProgram>} program
 * @param {{ userDataPath: string | undefined, windows: ReturnType<typeof import('./windows.mjs').createWindowList>, quitChromium: () => Promise<void> }} core
 */
export function createApp(program, { userDataPath, windows, quitChromium }) {
  let ready = false;
  let quitting = false;
  /** @type {string[]} */
  const switches = [];
  const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
  let name = program.name;
  /** @type {Record<string, string>} */
  const paths = {
    home: os.homedir(),
    appData,
    temp: os.tmpdir(),
    exe: process.argv[0] ?? '',
    module: process.argv[0] ?? '',
    desktop: path.join(os.homedir(), 'Desktop'),
    documents: path.join(os.homedir(), 'Documents'),
    downloads: path.join(os.homedir(), 'Downloads'),
    ...(userDataPath === undefined ? {} : { userData: path.resolve(userDataPath) }),
  };
  let whenReady = () => {};
  const readyPromise = new Promise((resolve) => {
    whenReady = () => resolve(undefined);
  });

  /** @param {string} key @returns {string | undefined} */
  function derivedPath(key) {
    if (key === 'userData') return path.join(appData, name);
    if (key === 'sessionData') return app.getPath('userData');
    return key === 'logs' ? path.join(app.getPath('userData'), 'logs') : undefined;
  }
  async function leave(exitCode = 0) {
    await quitChromium();
    process.exit(exitCode);
  }
  function finishQuit() {
    if (emitPreventable(app, 'will-quit')) {
      quitting = false;
      return;
    }
    app.emit('quit', {}, 0);
    leave();
  }

  const methods = {
    isPackaged: false,
    whenReady: () => readyPromise,
    isReady: () => ready,
    getName: () => name,
    /** @param {string} value */
    setName: (value) => {
      name = value;
    },
    getVersion: () => program.version,
    getAppPath: () => program.appPath,
    getLocale: () => 'en-US',
    getPreferredSystemLanguages: () => ['en-US'],
    /** @param {string} key @returns {string} */
    getPath: (key) => {
      const found = paths[key] ?? derivedPath(key);
      if (found === undefined) throw new Error(`Failed to get '${key}' path`);
      return found;
    },
    /** @param {string} key @param {string} value */
    setPath: (key, value) => {
      if (ready && key === 'userData')
        throw new Error('The stand-in takes userData before the app is ready only');
      paths[key] = value;
    },
    enableSandbox: () => {
      if (ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    },
    disableHardwareAcceleration: () => undefined,
    /** @param {Record<string, unknown>} [additionalData] */
    requestSingleInstanceLock: (additionalData) =>
      requestLock(app.getPath('userData'), additionalData, (argv, directory, data) =>
        app.emit('second-instance', {}, argv, directory, data),
      ),
    releaseSingleInstanceLock: () => undefined,
    quit: () => {
      if (quitting || emitPreventable(app, 'before-quit')) return;
      quitting = true;
      if (windows.all().length === 0) finishQuit();
      else for (const window of windows.all()) if (quitting) window.close();
    },
    exit: (exitCode = 0) => {
      leave(exitCode);
    },
    focus: () => undefined,
    hide: () => undefined,
    show: () => undefined,
    setAboutPanelOptions: () => undefined,
    showAboutPanel: () => undefined,
    setAppUserModelId: () => undefined,
    setAsDefaultProtocolClient: () => false,
    addRecentDocument: () => undefined,
    clearRecentDocuments: () => undefined,
    commandLine: known('app.commandLine', {
      /** @param {string} key @param {string} [value] */
      appendSwitch: (key, value) => void switches.push(value ? `--${key}=${value}` : `--${key}`),
      /** @param {string} key */
      hasSwitch: (key) =>
        [...switches, ...process.argv].some((text) => text === `--${key}` || text.startsWith(`--${key}=`)),
      /** @param {string} key */
      getSwitchValue: (key) =>
        [...switches, ...process.argv].find((text) => text.startsWith(`--${key}=`))?.slice(key.length + 3) ??
        '',
    }),
    /** @type {object | null} */
    applicationMenu: null,
  };
  const app = known('app', Object.assign(new KnownEmitter('app', APP_EVENTS), methods));

  return {
    app,
    switches,
    isReady: () => ready,
    becomeReady: () => {
      ready = true;
      app.emit('will-finish-launching');
      whenReady();
      app.emit('ready', {});
    },
    /** A window refused to close: so nothing quits. */
    cancelQuit: () => {
      quitting = false;
    },
    onWindowClosed: () => {
      if (windows.all().length > 0) return;
      if (quitting) finishQuit();
      else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
      else app.quit();
    },
  };
}

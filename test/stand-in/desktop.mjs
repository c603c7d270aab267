import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KnownEmitter, known } from './guard.mjs';

/**
 * The parts of Electron that reach the desktop. Each does nothing until a test replaces a function through
 * `electronApp.evaluate`, as it would with the real ones. A dialog that no test answered is an error here:
 * with the real one the test would hang.
 */
export function createDesktop() {
  const unanswered = (/** @type {string} */ name) => async () => {
    throw new Error(`dialog.${name} was called and no test had said what to answer`);
  };
  const dialog = known('dialog', {
    showSaveDialog: unanswered('showSaveDialog'),
    showOpenDialog: unanswered('showOpenDialog'),
    showMessageBox: unanswered('showMessageBox'),
    showMessageBoxSync: () => {
      throw new Error('dialog.showMessageBoxSync was called and no test had said what to answer');
    },
    showErrorBox: (/** @type {string} */ title, /** @type {string} */ content) => {
      process.stderr.write(`${title}: ${content}\n`);
    },
  });
  const shell = known('shell', {
    openExternal: async () => undefined,
    openPath: async () => '',
    showItemInFolder: () => undefined,
    trashItem: async () => undefined,
    beep: () => undefined,
  });
  return {
    dialog,
    shell,
    screen: createScreen(),
    powerMonitor: known(
      'powerMonitor',
      Object.assign(
        new KnownEmitter('powerMonitor', [
          'suspend',
          'resume',
          'lock-screen',
          'unlock-screen',
          'shutdown',
          'on-ac',
          'on-battery',
        ]),
        { getSystemIdleTime: () => 0, isOnBatteryPower: () => false },
      ),
    ),
    powerSaveBlocker: createPowerSaveBlocker(),
    nativeTheme: createNativeTheme(),
    clipboard: createClipboard(),
    net: known('net', {
      /** Files only: the program reaches for no network. @param {string | URL | Request} target */
      async fetch(target) {
        const url = new URL(target instanceof Request ? target.url : target);
        if (url.protocol !== 'file:') throw new Error(`The stand-in fetches files only, not ${url}`);
        return new Response(await readFile(fileURLToPath(url)));
      },
      isOnline: () => true,
    }),
  };
}

/** One full-HD display; a test adds another by replacing `getAllDisplays` and emitting `display-added`. */
function createScreen() {
  const area = { x: 0, y: 0, width: 1920, height: 1080 };
  const display = {
    id: 1,
    label: 'Display',
    bounds: area,
    workArea: area,
    size: { width: 1920, height: 1080 },
    workAreaSize: { width: 1920, height: 1080 },
    scaleFactor: 1,
    rotation: 0,
    internal: true,
  };
  const screen = known(
    'screen',
    Object.assign(
      new KnownEmitter('screen', ['display-added', 'display-removed', 'display-metrics-changed']),
      {
        getAllDisplays: () => [display],
        getPrimaryDisplay: () => display,
        /** The one that a rectangle covers most of, of those that a test says there are. @param {Rectangle} rectangle */
        getDisplayMatching: (rectangle) =>
          screen
            .getAllDisplays()
            .toSorted((a, b) => overlap(b.bounds, rectangle) - overlap(a.bounds, rectangle))[0] ?? display,
        getDisplayNearestPoint: () => display,
        getCursorScreenPoint: () => ({ x: 0, y: 0 }),
      },
    ),
  );
  return screen;
}

/** @typedef {{ x: number, y: number, width: number, height: number }} Rectangle */

/** @param {Rectangle} a @param {Rectangle} b */
function overlap(a, b) {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

function createPowerSaveBlocker() {
  /** @type {Map<number, string>} */
  const held = new Map();
  let lastId = 0;
  return known('powerSaveBlocker', {
    /** @param {string} type */
    start(type) {
      lastId += 1;
      held.set(lastId, type);
      return lastId;
    },
    /** @param {number} id */
    stop: (id) => held.delete(id),
    /** @param {number} id */
    isStarted: (id) => held.has(id),
  });
}

function createNativeTheme() {
  let source = 'system';
  const emitter = new KnownEmitter('nativeTheme', ['updated']);
  return known(
    'nativeTheme',
    Object.defineProperties(emitter, {
      themeSource: {
        get: () => source,
        set: (/** @type {string} */ value) => {
          source = value;
          emitter.emit('updated');
        },
      },
      shouldUseDarkColors: { get: () => source === 'dark' },
      shouldUseHighContrastColors: { value: false },
    }),
  );
}

function createClipboard() {
  let text = '';
  return known('clipboard', {
    readText: () => text,
    /** @param {string} value */
    writeText: (value) => {
      text = value;
    },
    clear: () => {
      text = '';
    },
  });
}

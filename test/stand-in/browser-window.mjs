import { WINDOW_EVENTS } from './events.mjs';
import { checkOptions, emitPreventable, KnownEmitter, known } from './guard.mjs';
import { createWebContents } from './web-contents.mjs';

/** @import { Core } from './types' */
/** @typedef {ReturnType<typeof createWindowClass>['prototype']} Window */

const OPTIONS =
  'width height x y minWidth minHeight maxWidth maxHeight useContentSize center show title icon name backgroundColor ' +
  'autoHideMenuBar fullscreen fullscreenable resizable movable minimizable maximizable closable alwaysOnTop skipTaskbar ' +
  'frame titleBarStyle titleBarOverlay parent modal focusable paintWhenInitiallyHidden windowStatePersistence ' +
  'darkTheme webPreferences';

const PREFERENCES =
  'preload sandbox contextIsolation nodeIntegration nodeIntegrationInWorker nodeIntegrationInSubFrames webviewTag ' +
  'webSecurity allowRunningInsecureContent experimentalFeatures devTools spellcheck navigateOnDragDrop ' +
  'backgroundThrottling safeDialogs safeDialogsMessage defaultFontSize minimumFontSize enableWebSQL images plugins ' +
  'disableDialogs autoplayPolicy additionalArguments zoomFactor';

/** What a page must be given for the stand-in to be like Electron at all. */
const ONLY = { sandbox: true, contextIsolation: true, webSecurity: true, zoomFactor: 1 };
const NEVER = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag'];

/** @param {Record<string, unknown>} preferences */
function checkPreferences(preferences) {
  checkOptions('webPreferences', preferences, PREFERENCES.split(' '));
  for (const [name, value] of Object.entries(ONLY))
    if (name in preferences && preferences[name] !== value)
      throw new Error(`The stand-in knows webPreferences.${name} only as ${value}`);
  for (const name of NEVER)
    if (preferences[name]) throw new Error(`The stand-in knows webPreferences.${name} only as false`);
}

/**
 * `BrowserWindow` of Electron. A hidden window is a page like any other: headless Chromium paints both.
 *
 * @param {Core} core
 */
export function createWindowClass(core) {
  let lastId = 0;

  return class BrowserWindow extends KnownEmitter {
    /** @param {Record<string, any>} [options] */
    constructor(options = {}) {
      super('BrowserWindow', WINDOW_EVENTS);
      if (!core.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
      checkOptions('BrowserWindow option', options, OPTIONS.split(' '));
      const preferences = options['webPreferences'] ?? {};
      checkPreferences(preferences);
      lastId += 1;
      this.id = lastId;
      this.state = {
        visible: options['show'] !== false,
        minimized: false,
        maximized: false,
        fullScreen: options['fullscreen'] === true,
        title: String(options['title'] ?? ''),
        bounds: {
          x: options['x'] ?? 0,
          y: options['y'] ?? 0,
          width: options['width'] ?? 800,
          height: options['height'] ?? 600,
        },
        closed: false,
      };
      const { width, height } = this.state.bounds;
      this.webContents = createWebContents(core, { preload: preferences.preload, width, height });
      const window = known('BrowserWindow', this, () => this.state.closed);
      core.windows.add(window);
      this.webContents.once('destroyed', () => window.markClosed());
      this.webContents.once('did-finish-load', () => window.emit('ready-to-show', {}));
      // biome-ignore lint/correctness/noConstructorReturn: the guard has to stand in front of every use
      return window;
    }

    close() {
      if (emitPreventable(this, 'close')) core.cancelQuit();
      else this.webContents.close({ waitForBeforeUnload: true });
    }
    destroy() {
      this.webContents.close();
      this.webContents.standIn.markDestroyed();
    }
    markClosed() {
      if (this.state.closed) return;
      this.state.closed = true;
      core.windows.remove(this.id);
      this.emit('closed', {});
      core.onWindowClosed();
    }
    isDestroyed() {
      return this.state.closed;
    }

    /** @param {string} url */
    loadURL(url) {
      return this.webContents.loadURL(url);
    }
    show() {
      this.showInactive();
      this.focus();
    }
    showInactive() {
      if (this.state.visible) return;
      this.state.visible = true;
      this.emit('show', {});
    }
    hide() {
      this.state.visible = false;
      this.emit('hide', {});
    }
    isVisible() {
      return this.state.visible;
    }
    focus() {
      core.windows.focus(this.id);
    }
    blur() {
      core.windows.focus(undefined);
    }
    isFocused() {
      return core.windows.focused()?.id === this.id;
    }
    minimize() {
      this.state.minimized = true;
      this.emit('minimize', {});
    }
    isMinimized() {
      return this.state.minimized;
    }
    restore() {
      this.state.minimized = false;
      this.emit('restore', {});
    }
    maximize() {
      this.state.maximized = true;
      this.emit('maximize', {});
    }
    unmaximize() {
      this.state.maximized = false;
      this.emit('unmaximize', {});
    }
    isMaximized() {
      return this.state.maximized;
    }
    /** @param {boolean} on */
    setFullScreen(on) {
      this.state.fullScreen = on;
      this.emit(on ? 'enter-full-screen' : 'leave-full-screen', {});
    }
    isFullScreen() {
      return this.state.fullScreen;
    }
    /** @param {string} title */
    setTitle(title) {
      this.state.title = title;
    }
    /** The page's title becomes the window's, unless the program prevents it. @param {string} title */
    takeTitle(title) {
      if (title === this.webContents.getTitle()) return;
      this.webContents.standIn.setTitle(title);
      this.webContents.emit('page-title-updated', {}, title, true);
      if (!emitPreventable(this, 'page-title-updated', {}, title, true)) this.state.title = title;
    }
    getTitle() {
      return this.state.title;
    }
    getBounds() {
      return { ...this.state.bounds };
    }
    /** @param {Partial<{ x: number, y: number, width: number, height: number }>} bounds */
    setBounds(bounds) {
      Object.assign(this.state.bounds, bounds);
    }
    getSize() {
      return [this.state.bounds.width, this.state.bounds.height];
    }
    setMenuBarVisibility() {}
    setMenu() {}
    removeMenu() {}

    static getAllWindows() {
      // A debugger may ask in the middle of a step: a page that is gone has no window any more.
      return core.windows.all().filter((window) => !window.webContents.isDestroyed());
    }
    static getFocusedWindow() {
      return core.windows.focused() ?? null;
    }
    /** @param {number} id */
    static fromId(id) {
      return core.windows.all().find((window) => window.id === id) ?? null;
    }
    /** @param {unknown} contents */
    static fromWebContents(contents) {
      return core.windows.all().find((window) => window.webContents === contents) ?? null;
    }
  };
}

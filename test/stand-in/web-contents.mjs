import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { CONTENTS_EVENTS } from './events.mjs';
import { followFrames } from './frames.mjs';
import { emitPreventable, KnownEmitter, known } from './guard.mjs';
import { receiveMessage, wire } from './ipc.mjs';
import { openPage } from './open-page.mjs';
import { printParameters } from './printing.mjs';

/** @import { Core, WebContents, WindowOpenHandler } from './types' */

/** The page's wish and its request are reported on two ways; the wish may come so much later. */
const NOTICE_MS = 50;

let lastId = 0;

/**
 * `WebContents` of Electron: one page of Chromium.
 *
 * @param {Core} core
 * @param {{ preload?: string, width: number, height: number }} options preload: path of the preload script
 * @returns {WebContents}
 */
export function createWebContents(core, options) {
  const { preload } = options;
  lastId += 1;
  const bindingName = `standIn${randomUUID()}`;
  const deliverName = `stand-in-${randomUUID()}`;
  let destroyed = false;
  let crashed = false;
  let title = '';
  let loading = false;
  let targetId = '';
  /** @type {WindowOpenHandler | undefined} */
  let windowOpenHandler;
  /** @type {ReturnType<typeof followFrames> | undefined} */
  let frames;
  /** Addresses that the page asked for. @type {Set<string>} */
  const wanted = new Set();

  const opened = openPage(core, {
    ...options,
    bindingName,
    deliverName,
    follow: (session, id) => {
      targetId = id;
      frames = followFrames(session, core.schemes.toProgram);
      follow(session);
      return frames;
    },
  });
  opened.catch(() => undefined); // every use awaits it and sees the error there

  /** @param {import('./devtools.mjs').Session} session */
  function follow(session) {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== bindingName) return;
      const senderFrame = frames?.frameOfContext(executionContextId) ?? null;
      receiveMessage(core.ipc, { text: payload, sender: contents, senderFrame, deliver });
    });
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === targetId) wanted.add(url.replace(/#.*$/, ''));
    });
    session.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (frameId !== targetId || ['', 'about:blank'].includes(currentUrl())) return;
      if (name === 'init') setLoading(true);
      if (name === 'DOMContentLoaded') contents.emit('dom-ready', {});
      if (name !== 'load') return;
      setLoading(false);
      contents.emit('did-finish-load', {});
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id === targetId) contents.emit('did-navigate', {}, currentUrl(), 200, 'OK');
    });
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      const leave = emitPreventable(contents, 'will-prevent-unload');
      session.send('Page.handleJavaScriptDialog', { accept: leave }).catch(() => undefined); // the test may have answered it
    });
    session.on('Inspector.targetCrashed', () => {
      crashed = true;
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      if (preload !== undefined && !exceptionDetails.url) {
        const error = new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        contents.emit('preload-error', {}, preload, error);
      }
    });
  }

  const currentUrl = () => core.schemes.toProgram(frames?.frames.get(targetId)?.url ?? '');

  /** @param {boolean} now */
  function setLoading(now) {
    if (loading === now) return;
    loading = now;
    contents.emit(now ? 'did-start-loading' : 'did-stop-loading', {});
  }

  /** @param {string} text */
  function deliver(text) {
    const expression = `dispatchEvent(new CustomEvent(${JSON.stringify(deliverName)}, { detail: ${JSON.stringify(text)} }))`;
    opened.then((session) => session.send('Runtime.evaluate', { expression })).catch(() => undefined); // the page has gone
  }

  /** @param {Promise<unknown>} navigation */
  async function untilLoaded(navigation) {
    let stop = () => {};
    const loaded = new Promise((resolve, reject) => {
      const gone = () => reject(new Error('ERR_ABORTED (-3): the page has gone'));
      contents.once('did-finish-load', resolve);
      contents.once('destroyed', gone);
      stop = () => {
        contents.off('did-finish-load', resolve);
        contents.off('destroyed', gone);
      };
    });
    loaded.catch(() => undefined); // awaited below unless the navigation fails first
    try {
      await navigation;
      await loaded;
    } finally {
      stop();
    }
  }

  const methods = {
    id: lastId,
    session: core.session.defaultSession,
    get mainFrame() {
      return frames?.frameMain(targetId) ?? null;
    },
    getURL: currentUrl,
    getTitle: () => title,
    getType: () => 'window',
    isDestroyed: () => destroyed,
    isCrashed: () => crashed,
    isLoading: () => loading,
    isFocused: () => core.windows.focused()?.webContents === contents,
    isDevToolsOpened: () => false,
    openDevTools: () => undefined,
    focus: () => undefined,
    /** @param {string} url */
    async loadURL(url) {
      const session = await opened;
      await core.session.applyPermissions(contents, url);
      const address = core.schemes.toChromium(url);
      const navigate = async () => {
        const { errorText } = await session.send('Page.navigate', { url: address });
        if (!errorText) return;
        contents.emit('did-fail-load', {}, -3, errorText, url, true);
        throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
      };
      await untilLoaded(navigate());
    },
    reload: () => {
      crashed = false;
      opened.then((session) => session.send('Page.reload')).catch(() => undefined);
    },
    /** @param {string} channel @param {...unknown} args */
    send: (channel, ...args) => deliver(wire.encode({ kind: 'event', channel, args })),
    /** @param {string} code */
    async executeJavaScript(code) {
      const session = await opened;
      const options = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    /** @param {Record<string, unknown>} options */
    async printToPDF(options = {}) {
      const parameters = printParameters(options);
      const session = await opened;
      const { data } = await session.send('Page.printToPDF', parameters);
      return Buffer.from(data, 'base64');
    },
    /** @param {WindowOpenHandler} handler */
    setWindowOpenHandler: (handler) => {
      windowOpenHandler = handler;
    },
    forcefullyCrashRenderer: () => {
      opened.then((session) => session.send('Page.crash')).catch(() => undefined); // it cannot answer
    },
    /** Closes the page without asking the window. @param {{ waitForBeforeUnload?: boolean }} [options] */
    close: (options = {}) => {
      const close = async () => {
        const session = await opened;
        if (options.waitForBeforeUnload) await session.send('Page.close');
        else await core.chromium().browser.send('Target.closeTarget', { targetId });
      };
      close().catch(() => undefined); // it is gone already
    },
  };
  const emitter = new KnownEmitter('webContents', CONTENTS_EVENTS);
  /** @type {Pick<WebContents, 'standIn'>} */
  const internals = {
    standIn: {
      opened,
      targetId: () => targetId,
      ownsFrame: (frameId) => frameId === targetId || frames?.frames.has(frameId) === true,
      frameMain: (frameId) => frames?.frameMain(frameId) ?? null,
      pageAskedFor: async (address) => {
        if (!wanted.has(address)) await wait(NOTICE_MS);
        return wanted.delete(address);
      },
      setTitle: (now) => {
        title = now;
      },
      markDestroyed: () => {
        if (destroyed) return;
        destroyed = true;
        contents.emit('destroyed', {});
      },
      refuseWindow: ({ url, frameName, features }) => {
        const details = {
          url: core.schemes.toProgram(url),
          frameName,
          features,
          disposition: 'foreground-tab',
        };
        const decision = windowOpenHandler?.(known('windowOpenHandler details', details)) ?? {
          action: 'allow',
        };
        if (decision.action !== 'deny') throw new Error(`The stand-in opens no window for a page (${url})`);
      },
    },
  };
  const described = Object.defineProperties(emitter, {
    ...Object.getOwnPropertyDescriptors(methods),
    ...Object.getOwnPropertyDescriptors(internals),
  });
  /** @type {WebContents} */
  const contents = known(
    'webContents',
    /** @type {any} */ (described), // the descriptors just defined are those of the two objects
    () => destroyed,
  );
  return contents;
}

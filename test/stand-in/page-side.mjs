import { createWire } from './wire.mjs';

/**
 * What every document of a window runs before its own scripts: the preload, with a `require` that knows only
 * `electron`. Electron runs it in a world of its own; here it is a closure of the page's world, which took
 * hold of all it needs before the page could change it.
 *
 * @param {{ preload: string, send: string, deliver: string, process: object }} options send: name of the DevTools
 *   binding towards the main process; deliver: name of the event from it
 */
export function pageScript({ preload, send, deliver, process }) {
  const names = JSON.stringify({ send, deliver, process });
  return `(${runInPage})(${names}, (${createWire})(), function (require, module, exports, process, global) {\n${preload}\n});`;
}

/**
 * Runs in the page.
 *
 * @param {{ send: string, deliver: string, process: object }} names
 * @param {ReturnType<typeof createWire>} wire
 * @param {(require: Function, module: object, exports: object, process: object, global: object) => void} preload
 */
function runInPage(names, wire, preload) {
  const page = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window)); // the binding is a property that no type knows
  const binding = page[names.send];
  delete page[names.send];
  if (window.top !== window) return;

  const { defineProperty, freeze, entries, getPrototypeOf } = Object;
  const post = (/** @type {object} */ message) => binding(wire.encode(message));
  /** @type {Map<string, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  /** @type {Map<string, Function[]>} */
  const listeners = new Map();
  let lastNumber = 0;

  window.addEventListener(names.deliver, (event) => {
    const message = /** @type {any} */ (wire.decode(/** @type {CustomEvent} */ (event).detail)); // written by the main process side of the stand-in
    if (message.kind === 'event') {
      const event = freeze({ sender: ipcRenderer, ports: [] });
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener(event, ...message.args);
      return;
    }
    const question = asked.get(message.id);
    asked.delete(message.id);
    if (message.kind === 'answer') question?.resolve(message.value);
    else question?.reject(new Error(`Error invoking remote method '${message.channel}': ${message.error}`));
  });

  const ipcRenderer = only('ipcRenderer', {
    invoke: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      new Promise((resolve, reject) => {
        lastNumber += 1;
        const id = `${performance.timeOrigin}:${lastNumber}`; // an answer to the document before must find nobody
        post({ kind: 'invoke', id, channel, args });
        asked.set(id, { resolve, reject });
      }),
    send: (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      post({ kind: 'send', channel, args }),
    on(/** @type {string} */ channel, /** @type {Function} */ listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(/** @type {string} */ channel, /** @type {Function} */ listener) {
      const once = (/** @type {unknown[]} */ ...args) => {
        ipcRenderer.removeListener(channel, once);
        listener(...args);
      };
      return ipcRenderer.on(channel, once);
    },
    off: (/** @type {string} */ channel, /** @type {Function} */ listener) =>
      ipcRenderer.removeListener(channel, listener),
    removeListener(/** @type {string} */ channel, /** @type {Function} */ listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((entry) => entry !== listener),
      );
      return ipcRenderer;
    },
    removeAllListeners(/** @type {string} */ channel) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  const contextBridge = only('contextBridge', {
    exposeInMainWorld(/** @type {string} */ key, /** @type {unknown} */ api) {
      if (key in window) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
      defineProperty(window, key, { value: copyAcross(api), enumerable: true });
    },
  });

  /**
   * What contextBridge lets through: copies, and functions as functions.
   *
   * @param {any} value whatever the program hands over
   * @param {Map<object, unknown>} [copies] of objects that were met before: a value may hold itself
   * @returns {unknown}
   */
  function copyAcross(value, copies = new Map()) {
    if (copies.has(value)) return copies.get(value);
    if (typeof value === 'function')
      return (/** @type {unknown[]} */ ...args) => {
        try {
          return copyAcross(value(...args.map((arg) => copyAcross(arg))));
        } catch (error) {
          throw new Error(error instanceof Error ? error.message : String(error));
        }
      };
    if (value instanceof Promise) return value.then((result) => copyAcross(result));
    if (typeof value === 'symbol') throw new Error('A symbol cannot cross the context bridge');
    const isPlain =
      typeof value === 'object' && value !== null && [Object.prototype, null].includes(getPrototypeOf(value));
    if (!isPlain && !Array.isArray(value)) return wire.decode(wire.encode(value));
    const copy = /** @type {Record<string, unknown>} */ (Array.isArray(value) ? [] : {}); // an array's keys are its indexes
    copies.set(value, copy);
    for (const [key, entry] of entries(value)) copy[key] = copyAcross(entry, copies);
    return freeze(copy);
  }

  /** Throws at a name that is missing. @template {object} T @param {string} path @param {T} target @returns {T} */
  function only(path, target) {
    return new Proxy(target, {
      get(object, name, receiver) {
        if (typeof name === 'string' && !(name in object) && name !== 'then')
          throw new Error(`The stand-in does not know ${path}.${name} in a preload`);
        return Reflect.get(object, name, receiver);
      },
    });
  }

  /** @param {string} name */
  function require(name) {
    if (name !== 'electron')
      throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`);
    return electron;
  }
  const electron = only('electron', { ipcRenderer, contextBridge });

  // A denied window must never exist, not even for the moment that it takes to close it again.
  const askToOpen = (
    /** @type {string} */ url,
    /** @type {string} */ frameName,
    /** @type {string} */ features,
  ) => post({ kind: 'window-open', url: new URL(url, document.baseURI).href, frameName, features });
  window.open = (url = '', frameName = '', features = '') => {
    askToOpen(String(url), frameName, features);
    return null;
  };
  const followLink = (/** @type {MouseEvent} */ event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || !link.href || event.defaultPrevented) return;
    const target = ['', '_self', '_top', '_parent'].includes(link.target) ? '' : link.target;
    if (target === '' && event.button !== 1 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    askToOpen(link.href, target, '');
  };
  window.addEventListener('click', followLink);
  window.addEventListener('auxclick', followLink);

  const module = { exports: {} };
  preload(require, module, module.exports, freeze(names.process), window);
}

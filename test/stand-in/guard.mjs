import { EventEmitter } from 'node:events';

/** Names that the language, `await`, inspectors and loggers look up on any object. */
const QUIET = new Set(['then', 'toJSON', 'inspect', '__esModule', 'nodeType', '$$typeof']);

/**
 * The same object, except that reading or writing a name which it does not have throws. So the program
 * cannot lean on a part of Electron that was never exercised.
 *
 * @template {object} T
 * @param {string} path how the object is called in the message, for example `electron.dialog`
 * @param {T} target
 * @param {() => boolean} [isDestroyed] once true, methods throw what Electron's throw
 * @returns {T}
 */
export function known(path, target, isDestroyed = () => false) {
  return new Proxy(target, {
    get(object, name, receiver) {
      if (typeof name === 'string' && !(name in object) && !QUIET.has(name)) throw unknownName(path, name);
      const value = Reflect.get(object, name, receiver);
      if (
        typeof value === 'function' &&
        isDestroyed() &&
        !(name in EventEmitter.prototype) &&
        name !== 'isDestroyed'
      )
        throw new TypeError('Object has been destroyed');
      return value;
    },
    set(object, name, value) {
      if (typeof name === 'string' && !(name in object)) throw unknownName(path, name);
      return Reflect.set(object, name, value);
    },
  });
}

/**
 * @param {string} path
 * @param {string} name
 */
export function unknownName(path, name) {
  return new Error(`The stand-in does not know ${path}.${name}`);
}

/**
 * Throws when options hold a name that the stand-in would silently ignore.
 *
 * @param {string} path
 * @param {object} options
 * @param {readonly string[]} names
 */
export function checkOptions(path, options, names) {
  for (const name of Object.keys(options)) if (!names.includes(name)) throw unknownName(path, name);
}

/** An emitter that refuses a listener for an event which it will never fire. */
export class KnownEmitter extends EventEmitter {
  /**
   * @param {string} path
   * @param {readonly string[]} events
   */
  constructor(path, events) {
    super();
    const check = (/** @type {string | symbol} */ event) => {
      if (typeof event === 'string' && !events.includes(event))
        throw new Error(`The stand-in does not know the event '${event}' of ${path}`);
    };
    for (const method of /** @type {const} */ (['on', 'addListener', 'prependListener'])) {
      const original = this[method].bind(this);
      Object.defineProperty(this, method, {
        value: (/** @type {string} */ event, /** @type {(...args: unknown[]) => void} */ listener) => {
          check(event);
          return original(event, listener);
        },
      });
    }
  }
}

/**
 * Emits an event whose default the listeners may prevent.
 *
 * @param {EventEmitter} emitter
 * @param {string} name
 * @param {Record<string, unknown>} details put on the event object
 * @param {...unknown} args follow the event object
 * @returns {boolean} whether a listener prevented the default
 */
export function emitPreventable(emitter, name, details = {}, ...args) {
  let prevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  emitter.emit(name, event, ...args);
  return prevented;
}

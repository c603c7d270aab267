import { known } from './guard.mjs';
import { createWire } from './wire.mjs';

/** @import { Handler, Ipc, WebContents } from './types' */

export const wire = createWire();

/** `ipcMain` of Electron. @returns {Ipc} */
export function createIpc() {
  /** @type {Map<string, Handler>} */
  const handlers = new Map();
  /** @type {Map<string, Handler[]>} */
  const listeners = new Map();

  const ipcMain = known('ipcMain', {
    /** @param {string} channel @param {Handler} handler */
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
    /** @param {string} channel @param {Handler} handler */
    handleOnce(channel, handler) {
      ipcMain.handle(channel, (...args) => {
        handlers.delete(channel);
        return handler(...args);
      });
    },
    /** @param {string} channel */
    removeHandler: (channel) => void handlers.delete(channel),
    /** @param {string} channel @param {Handler} listener */
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    /** @param {string} channel @param {Handler} listener */
    once(channel, listener) {
      /** @type {Handler} */
      const once = (...args) => {
        ipcMain.removeListener(channel, once);
        return listener(...args);
      };
      ipcMain.on(channel, once);
    },
    /** @param {string} channel @param {Handler} listener */
    off: (channel, listener) => void ipcMain.removeListener(channel, listener),
    /** @param {string} channel @param {Handler} listener */
    removeListener: (channel, listener) =>
      void listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((entry) => entry !== listener),
      ),
    /** @param {string} channel */
    removeAllListeners: (channel) => void listeners.delete(channel),
  });
  return { handlers, listeners, ipcMain };
}

/**
 * Takes one message from a page's preload and answers it.
 *
 * @param {Ipc} ipc
 * @param {{ text: string, sender: WebContents, senderFrame: object | null, deliver: (text: string) => void }} from
 */
export async function receiveMessage(ipc, { text, sender, senderFrame, deliver }) {
  const message = /** @type {any} */ (wire.decode(text)); // written by page-side.mjs
  const event = { sender, senderFrame, processId: 1, frameId: 1, type: 'frame', ports: [] };
  if (message.kind === 'window-open') {
    sender.standIn.refuseWindow(message);
    return;
  }
  if (message.kind === 'send') {
    const reply = (/** @type {string} */ channel, /** @type {unknown[]} */ ...args) =>
      sender.send(channel, ...args);
    for (const listener of [...(ipc.listeners.get(message.channel) ?? [])])
      listener({ ...event, reply }, ...message.args);
    return;
  }
  const { id, channel } = message;
  try {
    const handler = ipc.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value = await handler(event, ...message.args);
    deliver(wire.encode({ kind: 'answer', id, channel, value }));
  } catch (error) {
    process.stderr.write(`Error occurred in handler for '${channel}': ${error}\n`);
    deliver(wire.encode({ kind: 'refusal', id, channel, error: String(error) }));
  }
}

/** @import { CDPSession } from '@playwright/test' */

/**
 * The DevTools protocol over a pipe. A pipe rather than a socket: when this process dies in any way, the
 * pipe ends and Chromium quits, so a killed test leaves no browser behind.
 *
 * @typedef {{ method: string, params: any, sessionId: string | undefined }} DevToolsEvent params is as the protocol says for the method
 * @typedef {{ send: CDPSession['send'], on: (method: string, listener: (params: any) => void) => void }} Session
 */

/**
 * @param {import('node:stream').Writable} output
 * @param {import('node:stream').Readable} input
 */
export function connectPipe(output, input) {
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void, method: string, sessionId: string | undefined }>} */
  const waiting = new Map();
  /** @type {((event: DevToolsEvent) => void)[]} */
  const listeners = [];
  let lastId = 0;
  let closed = false;
  /** @type {Buffer[]} */
  let rest = [];

  input.on('data', (/** @type {Buffer} */ chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...rest, chunk.subarray(start, end)]).toString('utf8');
      rest = [];
      start = end + 1;
      receive(JSON.parse(text));
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  });
  const end = () => {
    closed = true;
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: Chromium has gone`));
    waiting.clear();
  };
  input.on('close', end);
  output.on('error', end);

  /** @param {any} message */
  function receive(message) {
    if (message.id === undefined) {
      if (message.method === 'Target.detachedFromTarget') forget(message.params.sessionId);
      for (const listener of listeners) listener(message);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }

  /** A page that has gone answers nothing any more. @param {string} sessionId */
  function forget(sessionId) {
    for (const [id, call] of waiting) {
      if (call.sessionId !== sessionId) continue;
      waiting.delete(id);
      call.reject(new Error(`${call.method}: the page has gone`));
    }
  }

  /** @param {string} [sessionId] none: the browser itself @returns {Session} */
  function session(sessionId) {
    /** @param {string} method @param {object} [params] */
    const send = (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error(`${method}: Chromium has gone`));
        lastId += 1;
        waiting.set(lastId, { resolve, reject, method, sessionId });
        output.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      });
    return {
      send: /** @type {CDPSession['send']} */ (send), // the protocol's types say what each method takes and gives
      on: (method, listener) => {
        listeners.push((event) => {
          if (event.method === method && event.sessionId === sessionId) listener(event.params);
        });
      },
    };
  }

  return { browser: session(), session };
}

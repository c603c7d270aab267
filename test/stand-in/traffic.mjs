import { emitPreventable } from './guard.mjs';

const NOBODY_WAITS = /Invalid InterceptionId|Chromium has gone/;

/** @import { Core } from './types' */

/**
 * @typedef {{ url: string, method: string, headers: Record<string, string>, postData?: string }} PausedRequest
 * @typedef {{ requestId: string, request: PausedRequest, frameId: string, resourceType: string, redirectedRequestId?: string }} Paused
 */

/** Electron's names for what DevTools calls otherwise. @type {Record<string, string>} */
const RESOURCE_TYPES = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  WebSocket: 'webSocket',
};

/**
 * Stands between Chromium and the network: every request of every page, frame and worker passes the
 * program's navigation lock and request filter, then the handler of its scheme.
 *
 * @param {Core} core
 */
export async function interceptTraffic(core) {
  const { browser } = core.chromium();
  browser.on('Fetch.requestPaused', (paused) => {
    decide(paused).catch((error) => process.stderr.write(`${paused.request.url}: ${error.stack ?? error}\n`));
  });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  /** @param {Paused} paused @returns {Promise<unknown>} */
  async function decide(paused) {
    const { requestId } = paused;
    const fail = (/** @type {'Aborted' | 'BlockedByClient' | 'Failed'} */ errorReason) =>
      browser.send('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined); // the page may be gone
    if (await navigationPrevented(core, paused)) return fail('Aborted');
    const url = core.schemes.toProgram(paused.request.url);
    if (await filterCancels(core, paused, url)) return fail('BlockedByClient');
    const handler = core.schemes.handlers.get(/^[^:]*/.exec(url)?.[0] ?? '');
    if (!handler) {
      if (url !== paused.request.url) return fail('Failed');
      return browser.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
    }
    try {
      const { method, headers, postData } = paused.request;
      const response = await handler(
        new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) }),
      );
      if (response.type === 'error') return fail('Failed');
      const answer = {
        requestId,
        responseCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      };
      // A page that has gone meanwhile no longer waits for its answer; Electron says nothing of it either.
      return await browser.send('Fetch.fulfillRequest', answer).catch((error) => {
        if (!NOBODY_WAITS.test(String(error))) throw error;
      });
    } catch (error) {
      process.stderr.write(`The handler of ${url} failed: ${error}\n`);
      return fail('Failed');
    }
  }
}

/**
 * Whether the program forbids a page to go where it wants. What the program itself loads, or somebody at the
 * DevTools, is not asked about, as in Electron.
 *
 * @param {Core} core
 * @param {Paused} paused
 */
async function navigationPrevented(core, { request, frameId, resourceType, redirectedRequestId }) {
  if (resourceType !== 'Document') return false;
  const contents = core.windows.ownerOfFrame(frameId)?.webContents;
  if (!contents) return false;
  const isMainFrame = frameId === contents.standIn.targetId();
  const frame = contents.standIn.frameMain(frameId);
  const url = core.schemes.toProgram(request.url);
  const details = { url, isSameDocument: false, isMainFrame, frame, initiator: frame };
  if (redirectedRequestId !== undefined)
    return emitPreventable(contents, 'will-redirect', details, url, false, isMainFrame);
  if (isMainFrame && !(await contents.standIn.pageAskedFor(request.url))) return false;
  if (emitPreventable(contents, 'will-frame-navigate', details)) return true;
  return isMainFrame && emitPreventable(contents, 'will-navigate', details, url, false, true);
}

/**
 * @param {Core} core
 * @param {Paused} paused
 * @param {string} url
 * @returns {Promise<boolean>}
 */
function filterCancels(core, { requestId, request, frameId, resourceType }, url) {
  const listener = core.session.requestFilter();
  if (!listener) return Promise.resolve(false);
  const contents = core.windows.ownerOfFrame(frameId)?.webContents;
  const isMainFrame = frameId === contents?.standIn.targetId();
  const frameType = isMainFrame ? 'mainFrame' : 'subFrame';
  const details = {
    id: requestId,
    url,
    method: request.method,
    resourceType: resourceType === 'Document' ? frameType : (RESOURCE_TYPES[resourceType] ?? 'other'),
    webContentsId: contents?.id,
    webContents: contents,
    frame: contents?.standIn.frameMain(frameId) ?? null,
    referrer: request.headers['Referer'] ?? '',
    timestamp: Date.now(),
  };
  return new Promise((resolve) => {
    listener(details, (response) => {
      if (response.redirectURL !== undefined)
        throw new Error('The stand-in does not redirect from onBeforeRequest');
      resolve(response.cancel === true);
    });
  });
}

import { readFileSync } from 'node:fs';
import { pageScript } from './page-side.mjs';

/** @import { Core } from './types' */
/** @typedef {import('./devtools.mjs').Session} Session */

/**
 * Opens an empty page of Chromium and prepares it: everything is in place before it loads anything.
 *
 * @param {Core} core
 * @param {object} options
 * @param {string} [options.preload] path of the preload script
 * @param {number} options.width of the contents
 * @param {number} options.height
 * @param {string} options.bindingName towards the main process
 * @param {string} options.deliverName of the event from the main process
 * @param {(session: Session, targetId: string) => { start: () => Promise<void> }} options.follow called before
 *   anything can happen in the page
 * @returns {Promise<Session>}
 */
export async function openPage(core, { preload, width, height, bindingName, deliverName, follow }) {
  const { browser, session: sessionOf } = core.chromium();
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = sessionOf(sessionId);
  const frames = follow(session, targetId);
  await Promise.all([
    setContentsSize(browser, { targetId, width, height }),
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Runtime.addBinding', { name: bindingName }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: script({ preload, bindingName, deliverName }),
    }),
    frames.start(),
  ]);
  return session;
}

/** @param {{ preload: string | undefined, bindingName: string, deliverName: string }} names */
function script({ preload, bindingName, deliverName }) {
  const { platform, arch, version, versions } = process;
  return pageScript({
    preload: preload === undefined ? '' : readFileSync(preload, 'utf8'),
    send: bindingName,
    deliver: deliverName,
    process: {
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      platform,
      arch,
      version,
      versions,
      env: {},
    },
  });
}

/** @param {Session} browser @param {{ targetId: string, width: number, height: number }} size */
async function setContentsSize(browser, { targetId, width, height }) {
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  await browser.send('Browser.setContentsSize', { windowId, width, height }).catch(
    // Older Chromium knows the size of the whole window only.
    () => browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } }),
  );
}

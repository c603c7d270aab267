import { createApp, readProgram } from './app.mjs';
import { createWindowClass } from './browser-window.mjs';
import { startChromium } from './chromium.mjs';
import { createDesktop } from './desktop.mjs';
import { known } from './guard.mjs';
import { createIpc } from './ipc.mjs';
import { createMenus } from './menu.mjs';
import { createSchemes } from './schemes.mjs';
import { createSession } from './session.mjs';
import { interceptTraffic } from './traffic.mjs';
import { createWindowList } from './windows.mjs';

/** @import { Core } from './types' */

/**
 * Puts the module `electron` together.
 *
 * @param {{ target: string, switches: readonly string[], executablePath: string }} options target: the folder or
 *   file to run; switches: what the command line gave; executablePath: Chromium's
 */
export function createElectron({ target, switches, executablePath }) {
  const program = readProgram(target);
  /** @type {import('./chromium.mjs').Chromium | undefined} */
  let running;
  const chromium = () => {
    if (!running) throw new Error('Chromium is not running');
    return running;
  };
  const windows = createWindowList();
  const schemes = createSchemes();
  const session = createSession({ chromium, schemes });
  const {
    app,
    switches: ownSwitches,
    isReady,
    becomeReady,
    cancelQuit,
    onWindowClosed,
  } = createApp(program, {
    userDataPath: switches
      .find((text) => text.startsWith('--user-data-dir='))
      ?.slice('--user-data-dir='.length),
    windows,
    quitChromium: async () => running?.quit(),
  });
  const ipc = createIpc();
  /** @type {Core} */
  const core = { chromium, schemes, ipc, session, windows, isReady, cancelQuit, onWindowClosed };
  windows.onAdded((window) => {
    app.emit('web-contents-created', {}, window.webContents);
    app.emit('browser-window-created', {}, window);
  });

  const electron = known('electron', {
    app,
    BrowserWindow: known('BrowserWindow', createWindowClass(core)),
    webContents: known('webContents', {
      getAllWebContents: () => windows.all().map((window) => window.webContents),
      getFocusedWebContents: () => windows.focused()?.webContents ?? null,
      /** @param {number} id */
      fromId: (id) => windows.all().find((window) => window.webContents.id === id)?.webContents,
      /** @param {string} id */
      fromDevToolsTargetId: (id) => windows.ofTarget(id)?.webContents,
    }),
    ipcMain: ipc.ipcMain,
    protocol: known('protocol', schemes.protocol),
    session: known('session', { defaultSession: session.defaultSession }),
    ...createMenus({ quit: () => app.quit(), focusedWindow: windows.focused }),
    ...createDesktop(),
  });

  return {
    electron,
    entry: program.entry,
    /** Starts Chromium on the folder that the program chose, then says `ready`. */
    start: async () => {
      running = await startChromium(
        { executablePath, userDataPath: app.getPath('userData'), switches: [...switches, ...ownSwitches] },
        (code) => {
          process.stderr.write(`Chromium ended by itself (${code})\n`);
          process.exit(1);
        },
      );
      const { browser } = running;
      browser.on('Target.targetDestroyed', ({ targetId }) =>
        windows.ofTarget(targetId)?.webContents.standIn.markDestroyed(),
      );
      browser.on('Target.targetInfoChanged', ({ targetInfo }) =>
        windows.ofTarget(targetInfo.targetId)?.takeTitle(targetInfo.title),
      );
      browser.on('Target.targetCreated', ({ targetInfo }) => closeStranger(browser, targetInfo));
      await browser.send('Target.setDiscoverTargets', { discover: true });
      await interceptTraffic(core);
      schemes.closeRegistration();
      becomeReady();
    },
  };
}

/**
 * A page that another page opened in spite of all: it is closed before it is shown to anybody.
 *
 * @param {import('./devtools.mjs').Session} browser
 * @param {{ targetId: string, openerId?: string, type: string }} target
 */
function closeStranger(browser, { targetId, openerId, type }) {
  if (type === 'page' && openerId !== undefined)
    browser.send('Target.closeTarget', { targetId }).catch(() => undefined); // it closed itself
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';

/** A program of the smallest size that uses what Debrief uses of Electron; test/e2e/stand-in.spec.ts runs it. */
const seen = {
  /** @type {string[]} */ requests: [],
  /** @type {string[]} */ refused: [],
  /** @type {string[]} */ secondInstances: [],
  /** @type {string[]} */ quits: [],
  closes: 0,
};
Object.assign(globalThis, { seen });

/** @type {Record<string, string>} */
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('second-instance', (_event, argv) => seen.secondInstances.push(...argv.slice(-1)));
  app.on('before-quit', () => seen.quits.push('before-quit'));
  app.on('will-quit', () => process.stderr.write(`quits: ${[...seen.quits, 'will-quit'].join(', ')}\n`));
  app.on('window-all-closed', () => {
    seen.quits.push('window-all-closed');
    app.quit();
  });
  app.on('web-contents-created', (_event, contents) => lock(contents));
  app.whenReady().then(start);
} else {
  app.exit(0);
}

/** @param {Electron.WebContents} contents */
function lock(contents) {
  contents.setWindowOpenHandler(({ url }) => {
    seen.refused.push(`open ${url}`);
    return { action: 'deny' };
  });
  const stay =
    (/** @type {string} */ name) => (/** @type {{ url: string, preventDefault: () => void }} */ event) => {
      if (event.url.startsWith('app://example/')) return;
      seen.refused.push(`${name} ${event.url}`);
      event.preventDefault();
    };
  contents.on('will-frame-navigate', stay('will-frame-navigate'));
  contents.on('will-navigate', stay('will-navigate'));
  contents.on('will-redirect', stay('will-redirect'));
}

async function start() {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, callback) =>
    callback(permission === 'persistent-storage'),
  );
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'persistent-storage',
  );
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    seen.requests.push(details.url);
    callback({ cancel: !details.url.startsWith('app://') });
  });
  protocol.handle('app', serve);

  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('frame', ({ senderFrame }) => ({
    url: senderFrame?.url,
    isTop: senderFrame?.parent === null,
  }));
  ipcMain.handle('fail', () => {
    throw new Error('on purpose');
  });
  ipcMain.handle('choose', async () => (await dialog.showSaveDialog({})).filePath);
  ipcMain.handle('print', ({ sender }) =>
    sender.printToPDF({ pageSize: 'A5', generateTaggedPDF: true, generateDocumentOutline: true }),
  );
  ipcMain.on('let-go', () => window.destroy());

  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: { preload: fileURLToPath(new URL('preload.cjs', import.meta.url)), sandbox: true },
  });
  window.on('close', (event) => {
    seen.closes += 1;
    event.preventDefault();
    window.webContents.send('news', 'closing');
  });
  await window.loadURL('app://example/index.html');
}

/** @param {Request} request */
async function serve(request) {
  const name = new URL(request.url).pathname.slice(1);
  if (name === 'moved') return Response.redirect('https://example.com/moved', 302);
  const file = new URL(name === 'second.html' ? 'index.html' : name, import.meta.url);
  const body = await readFile(file).catch(() => null);
  if (body === null) return new Response('Not found', { status: 404 });
  return new Response(body, {
    headers: {
      'content-type': TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'none'; script-src 'self'; connect-src *; frame-src *",
    },
  });
}

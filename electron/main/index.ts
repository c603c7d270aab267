import { join } from 'node:path';
import {
  app,
  dialog,
  Menu,
  type OpenDialogOptions,
  type OpenDialogReturnValue,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { lookAtClocks, sendClockSamples } from './clock/send-samples';
import { createAskForFile } from './export/ask-for-file';
import { finishPdf } from './export/finish-pdf';
import { printDocument } from './export/print-document';
import { saveDocument } from './export/save-document';
import { writeAtomically } from './export/write-atomically';
import { registerHandlers } from './ipc/registrar';
import { createSignal } from './ipc/signals';
import { flushBeforeClose } from './lifecycle/close-handshake';
import { recoverFromCrashes } from './lifecycle/crash';
import { quitWithLastWindow } from './lifecycle/quit';
import { isOnlyInstance } from './lifecycle/single-instance';
import { filesIn } from './open/files-in';
import { createInbox } from './open/inbox';
import { openTextFile } from './open/open-text-file';
import { readStart } from './open/read-start';
import { readTextFile } from './open/read-text-file';
import { rememberPlaces } from './room/places';
import { createRoom, type Room } from './room/room';
import { roomHandlers } from './room/room-handlers';
import { APP_URL, registerAppScheme, serveApp } from './security/app-protocol';
import { lockNavigation } from './security/navigation';
import { denyPermissions } from './security/permissions';
import { cancelOutsideRequests } from './security/request-filter';
import { findMainWindow, focusMainWindow, openMainWindow, tellMainWindow } from './windows/main-window';
import { menuTemplate, offerCommands } from './windows/menu';
import { webPreferences } from './windows/options';
import { openPrintWindow } from './windows/print-window';
import { openRoomWindow } from './windows/room-window';

const mac = process.platform === 'darwin';
const development = !app.isPackaged;
const appUrl = developmentServer() ?? APP_URL;
const preferences = webPreferences(join(import.meta.dirname, '../preload/index.cjs'), development);

const roomPreferences = webPreferences(join(import.meta.dirname, '../preload/room.cjs'), development);

/** Made when the program is ready: before, Electron knows no displays. */
let room: Room | null = null;
const flushed = createSignal();
const sheetReady = createSignal();
const files = {
  askForFile: createAskForFile((options) => {
    const parent = findMainWindow();
    return parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options);
  }),
  writeFile: writeAtomically,
};

const inbox = createInbox({
  readFile: (path) => readTextFile(path, 'debrief', readStart),
  showWindow,
  tell: (file) => tellMainWindow('file:opened', file),
});

app.enableSandbox();
registerAppScheme(protocol);
if (isOnlyInstance(app, openFromSecond)) {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void inbox.take([path]);
  });
  void inbox.take(filesIn(process.argv, process.cwd()));
  quitWithLastWindow(app, mac);
  app.on('web-contents-created', (_event, contents) => lockNavigation(contents, appUrl, openOutside));
  app.on('activate', () => {
    if (findMainWindow() === null) showWindow();
  });
  void app.whenReady().then(start);
}

function start(): void {
  serveApp(protocol, join(import.meta.dirname, '../renderer'));
  denyPermissions(session.defaultSession, appUrl);
  cancelOutsideRequests(session.defaultSession, appUrl, report);
  room = createRoom({
    openWindow: (bounds, display) => openRoomWindow(roomPreferences, appUrl, bounds, display),
    screen,
    blocker: powerSaveBlocker,
    places: rememberPlaces(join(app.getPath('userData'), 'room-view.json'), writeAtomically),
    consoleBounds: () => findMainWindow()?.getBounds() ?? null,
    tell: (state) => tellMainWindow('room:state', state),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({ mac, development, run: (command) => tellMainWindow('app:command', { command }) }),
    ),
  );
  registerHandlers(
    {
      'document:save': saveDocument(files),
      'document:print': printDocument({
        ...files,
        appUrl,
        openWindow: () => openPrintWindow(preferences),
        waitUntilReady: sheetReady.wait,
        finishPdf,
        report,
      }),
      'text-file:open': openTextFile({ showOpenDialog, readStart }),
      'print:ready': (_input, { contentsId }) => {
        sheetReady.arrived(contentsId);
        return {};
      },
      'app:flushed': (_input, { contentsId }) => {
        flushed.arrived(contentsId);
        return {};
      },
      'app:listening': (_input, { contentsId }) => {
        if (contentsId === findMainWindow()?.webContents.id) inbox.pageListens();
        return {};
      },
      'clock:read': () => lookAtClocks(),
      ...roomHandlers(room, (contentsId) => contentsId === findMainWindow()?.webContents.id),
      'commands:live': ({ commands }, { contentsId }) => {
        if (contentsId === findMainWindow()?.webContents.id)
          offerCommands(Menu.getApplicationMenu(), commands);
        return {};
      },
    },
    appUrl,
    report,
  );
  sendClockSamples(powerMonitor, (sample) => tellMainWindow('clock:sample', sample));
  if (findMainWindow() === null) openWindow();
}

function openWindow(): void {
  const window = openMainWindow(preferences, appUrl);
  window.on('closed', inbox.pageGone);
  window.on('closed', () => {
    room?.show(null);
    room?.close();
  });
  window.on('closed', () => offerCommands(Menu.getApplicationMenu(), []));
  window.webContents.on('did-navigate', inbox.pageGone);
  window.webContents.on('render-process-gone', inbox.pageGone);
  recoverFromCrashes(window, dialog.showMessageBox);
  flushBeforeClose(window, {
    askToFlush: () => tellMainWindow('app:flush-request', {}),
    waitForAnswer: flushed.wait,
  });
}

/** Before the program is ready there is nothing to show: its first window comes by itself. */
function showWindow(): void {
  if (findMainWindow() !== null) focusMainWindow();
  else if (app.isReady()) openWindow();
}

function openFromSecond(argv: readonly string[], workingDirectory: string): void {
  showWindow();
  void inbox.take(filesIn(argv, workingDirectory));
}

function showOpenDialog(options: OpenDialogOptions): Promise<OpenDialogReturnValue> {
  const parent = findMainWindow();
  return parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options);
}

function report(message: string): void {
  process.stderr.write(`${message}\n`);
}

function openOutside(address: string): void {
  void shell.openExternal(address);
}

/** electron-vite names its server here while developing; a packaged program never looks. */
function developmentServer(): string | null {
  const { ELECTRON_RENDERER_URL: address } = process.env;
  return development && address !== undefined && URL.canParse(address) ? new URL(address).href : null;
}

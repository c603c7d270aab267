import { BrowserWindow, type WebPreferences } from 'electron';
import type { input } from 'zod';
import type { EventChannel } from '#shared/ipc/channels';
import type { events } from '#shared/ipc/contract';
import { mainWindowOptions } from './options';

let mainWindow: BrowserWindow | null = null;

/** Opens the one window in which people work; there is no second one of its kind. */
export function openMainWindow(preferences: WebPreferences, appUrl: string): BrowserWindow {
  const window = new BrowserWindow(mainWindowOptions(preferences));
  mainWindow = window;
  window.on('closed', () => {
    mainWindow = null;
  });
  window.loadURL(appUrl).catch((error: unknown) => {
    process.stderr.write(`Debrief: the page did not load: ${String(error)}\n`);
  });
  return window;
}

/** @returns null between the closing of the window and the end of the program (or the next one, on macOS) */
export function findMainWindow(): BrowserWindow | null {
  return mainWindow;
}

export function focusMainWindow(): void {
  if (mainWindow === null) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.focus();
}

/** Tells the page something, in the shape that the contract gives the message. */
export function tellMainWindow<C extends EventChannel>(channel: C, payload: input<(typeof events)[C]>): void {
  mainWindow?.webContents.send(channel, payload);
}

import { BrowserWindow, type WebPreferences } from 'electron';
import type { PrintWindow } from '../export/print-document';
import { findMainWindow } from './main-window';
import { printWindowOptions } from './options';

/** Opens a hidden window for one document; it goes when the window that asked for it goes. */
export function openPrintWindow(preferences: WebPreferences): PrintWindow {
  const window = new BrowserWindow(printWindowOptions(preferences));
  const close = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  findMainWindow()?.once('closed', close);
  return {
    contentsId: window.webContents.id,
    load: (address) => window.loadURL(address),
    printToPDF: (options) => window.webContents.printToPDF(options),
    close,
  };
}

import { BrowserWindow, type Rectangle, type WebPreferences } from 'electron';
import { roomWindowOptions } from './options';

/**
 * Opens the room view's window, out of sight until it is placed.
 *
 * @param display what the page remembers its size of type by
 */
export function openRoomWindow(
  preferences: WebPreferences,
  appUrl: string,
  bounds: Rectangle,
  display: string,
): BrowserWindow {
  const window = new BrowserWindow(roomWindowOptions(preferences, bounds));
  window.removeMenu();
  const address = new URL('room.html', appUrl);
  address.searchParams.set('display', display);
  window.loadURL(address.href).catch((error: unknown) => {
    process.stderr.write(`Debrief: the room view did not load: ${String(error)}\n`);
  });
  return window;
}

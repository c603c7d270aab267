import type { App } from 'electron';

/**
 * Ends the program with its last window, or, on macOS, keeps it in the dock unless somebody chose Quit.
 * Quitting is cancelled by the close handshake and so has to be taken up again after the window has gone.
 */
export function quitWithLastWindow(app: Pick<App, 'on' | 'quit'>, mac: boolean): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (quitting || !mac) app.quit();
  });
}

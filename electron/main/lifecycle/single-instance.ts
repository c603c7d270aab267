import type { App } from 'electron';

/**
 * Two processes cannot share one store: the second one hands over to the first and ends.
 *
 * @returns whether this process is the one that goes on
 */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on' | 'quit'>,
  focus: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', focus);
  return true;
}

import type { App } from 'electron';

/**
 * Two processes cannot share one store: the second one hands over to the first and ends.
 *
 * @param onSecond told the command line of the second, and where it was started
 * @returns whether this process is the one that goes on
 */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on' | 'quit'>,
  onSecond: (argv: readonly string[], workingDirectory: string) => void,
): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', (_event, argv, workingDirectory) => onSecond(argv, workingDirectory));
  return true;
}

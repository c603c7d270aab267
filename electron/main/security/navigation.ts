import type { WebContents } from 'electron';
import { openExternal } from './external-links';
import { isOwnAddress } from './trusted-frame';

/** The part of `WebContents` that locking needs. */
export type Lockable = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/**
 * Keeps a window on the program's own page. Links of a document open outside, and only those that ask for a
 * window of their own (a click on `target="_blank"`); nothing else leaves, redirects and frames included.
 */
export function lockNavigation(
  contents: Lockable,
  appUrl: string,
  openOutside: (address: string) => void,
): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAddress(event.url, appUrl)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url, openOutside);
    return { action: 'deny' };
  });
}

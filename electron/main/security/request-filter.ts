import type { Session } from 'electron';
import { isOwnAddress } from './trusted-frame';

const INSIDE: ReadonlySet<string> = new Set(['app:', 'devtools:', 'data:', 'blob:']);

/**
 * Whether a request stays inside the program.
 *
 * @param appUrl during development this is the address of the Vite server, which is then inside too, its
 *   reload socket included
 */
export function staysInside(address: string, appUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  if (INSIDE.has(protocol)) return true;
  const own = new URL(appUrl);
  if (own.protocol !== 'http:') return false;
  return isOwnAddress(address, appUrl) || (protocol === 'ws:' && new URL(address).host === own.host);
}

/** "Offline" as a rule of the network layer: what leaves the program is cancelled, and reported. */
export function cancelOutsideRequests(
  session: Session,
  appUrl: string,
  report: (message: string) => void,
): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !staysInside(details.url, appUrl);
    if (cancel) report(`Debrief cancelled a request that would have left it: ${withoutQuery(details.url)}`);
    callback({ cancel });
  });
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

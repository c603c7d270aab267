import { BROWSER_HOST } from '#shared/origin/address';

export type HostAnswer = 'ours' | 'move' | 'refuse';

/**
 * Whether a request was meant for this server. A foreign page may let a name of its own point to the loopback
 * address (DNS rebinding); the browser then still sends that name. `localhost` is another origin, with other
 * data, although it is the same server: it is sent to the one address that holds the incidents.
 *
 * @param host the `Host` header
 */
export function judgeHost(host: string | undefined, port: number): HostAnswer {
  if (host === `${BROWSER_HOST}:${port}`) return 'ours';
  return host === `localhost:${port}` ? 'move' : 'refuse';
}

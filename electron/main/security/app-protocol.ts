import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from '#shared/origin/address';
import { type AssetReader, answerRequest } from '#shared/origin/answer-request';

const NONCE_BYTES = 16;

/** Where the page lives in a build. A scheme of our own: `file:` has neither an origin nor headers. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** Has to be called once, before Electron is ready. `standard` is what gives the origin an IndexedDB. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** @param root folder of the built page */
export function serveApp(protocol: Pick<Protocol, 'handle'>, root: string): void {
  const read = readAssets(root);
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(request, read));
}

/** Answers a request for `app://debrief/…`; any other host of the scheme is not found. */
export async function answerAppRequest(
  request: { readonly method: string; readonly url: string },
  read: AssetReader,
): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host !== APP_HOST) return new Response('Not found', { status: 404 });
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const { status, headers, body } = await answerRequest({ method: request.method, pathname }, nonce, read);
  return new Response(body, { status, headers });
}

export function readAssets(root: string): AssetReader {
  return {
    text: (path) => readFile(join(root, path), 'utf8').catch(() => null),
    bytes: (path) => readFile(join(root, path)).catch(() => null),
  };
}

import { contentSecurityPolicy } from './content-security-policy';
import { contentType } from './content-type';
import { fillNonce } from './fill-nonce';
import { resolveAsset } from './resolve-asset';
import { SECURITY_HEADERS } from './security-headers';

/** Reads a file of the built page; null when there is none. Paths come from `resolveAsset`. */
export interface AssetReader {
  text(path: string): Promise<string | null>;
  bytes(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

export interface Answer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/**
 * What either edition answers when a page asks for one of its files.
 *
 * @param pathname as in `URL.pathname`, still percent-encoded
 * @param nonce fresh for this request, base64
 */
export async function answerRequest(
  request: { readonly method: string; readonly pathname: string },
  nonce: string,
  read: AssetReader,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'Method not allowed', nonce, { Allow: 'GET, HEAD' });
  }
  const path = resolveAsset(request.pathname);
  if (path === null) return refusal(404, 'Not found', nonce);
  const isDocument = path.endsWith('.html');
  const body = isDocument ? await read.text(path) : await read.bytes(path);
  if (body === null) return refusal(404, 'Not found', nonce);
  return {
    status: 200,
    headers: headersOf(contentType(path), cacheRule(path), nonce),
    body: typeof body === 'string' ? fillNonce(body, nonce) : body,
  };
}

/** Files in `assets/` carry a hash of their content in their name; the document carries a nonce. */
function cacheRule(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
}

function headersOf(type: string, cache: string, nonce: string): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Content-Type': type,
    'Cache-Control': cache,
  };
}

function refusal(status: 404 | 405, text: string, nonce: string, more: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { ...headersOf('text/plain; charset=utf-8', 'no-store', nonce), ...more },
    body: text,
  };
}

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { BROWSER_HOST } from '#shared/origin/address';
import { type AssetReader, answerRequest } from '#shared/origin/answer-request';
import { SECURITY_HEADERS } from '#shared/origin/security-headers';
import { judgeHost } from './own-host';

const NONCE_BYTES = 16;

/**
 * A server for the built page, to be listened to on the loopback address only.
 *
 * @param root folder of the built page
 * @param port that it will listen to, since requests must name it
 */
export function createDebriefServer(root: string, port: number): Server {
  const read: AssetReader = {
    text: (path) => readFile(join(root, path), 'utf8').catch(() => null),
    bytes: (path) => readFile(join(root, path)).catch(() => null),
  };
  return createServer((request, response) => {
    const host = judgeHost(request.headers.host, port);
    if (host === 'ours') void respond(request, response, read);
    else if (host === 'move') sendPlain(response, 308, 'Debrief is at its number.', addressOf(port));
    else sendPlain(response, 403, 'Debrief answers only to its own address.');
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, read: AssetReader): Promise<void> {
  const { method = '', url = '' } = request;
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  // The request line as it was sent: parsing it as a URL would tidy away the very `..` that is to be refused.
  const pathname = url.split('?', 1)[0] ?? '';
  const { status, headers, body } = await answerRequest({ method, pathname }, nonce, read);
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.byteLength });
  response.end(method === 'HEAD' ? undefined : bytes);
}

function addressOf(port: number): Record<string, string> {
  return { Location: `http://${BROWSER_HOST}:${port}/` };
}

function sendPlain(
  response: ServerResponse,
  status: number,
  text: string,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...more });
  response.end(text);
}

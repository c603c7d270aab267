import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who tried: whatever reaches it wanted to leave the computer. */
export interface RecordingProxy {
  readonly address: string;
  /** What was asked for, such as `CONNECT example.com:443`. */
  attempts(): readonly string[];
  forget(): void;
  stop(): Promise<void>;
}

/**
 * What Chrome and Edge tell their makers on their own, with no page open: account, time, updates, models. A page that
 * asked for one of these would be seen by the listeners of the page.
 */
const OF_THE_BROWSER =
  /^(CONNECT |[A-Z]+ https?:\/\/)[\w.-]+\.(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|bing\.com|msn\.com|live\.com)[:/]/;

export async function startRecordingProxy(): Promise<RecordingProxy> {
  let attempts: string[] = [];
  const note = (attempt: string) => {
    if (!OF_THE_BROWSER.test(attempt)) attempts.push(attempt);
  };
  const server = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.on('error', () => undefined); // a browser that is killed resets it
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    address: `http://127.0.0.1:${port}`,
    attempts: () => attempts,
    forget: () => {
      attempts = [];
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

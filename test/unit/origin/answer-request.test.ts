import { describe, expect, it } from 'vitest';
import { type AssetReader, answerRequest } from '#shared/origin/answer-request';
import { contentSecurityPolicy } from '#shared/origin/content-security-policy';
import { contentType } from '#shared/origin/content-type';
import { SECURITY_HEADERS } from '#shared/origin/security-headers';

const SCRIPT = new Uint8Array([1, 2, 3]);
const read: AssetReader = {
  text: async (path) =>
    path === 'index.html' ? '<meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__">' : null,
  bytes: async (path) => (path === 'assets/a.js' ? SCRIPT : null),
};

describe('what either edition answers', () => {
  it('gives the document with its nonce, its policy and every security header', async () => {
    expect(await answerRequest({ method: 'GET', pathname: '/' }, 'bm9uY2U$&=', read)).toEqual({
      status: 200,
      headers: {
        ...SECURITY_HEADERS,
        'Content-Security-Policy': contentSecurityPolicy('bm9uY2U$&='),
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
      },
      body: '<meta nonce="bm9uY2U$&="><style nonce="bm9uY2U$&=">',
    });
  });

  it('gives a file with a hash in its name as it is, to be kept', async () => {
    const answer = await answerRequest({ method: 'GET', pathname: '/assets/a.js' }, 'n', read);
    expect(answer.body).toBe(SCRIPT);
    expect(answer.headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    ['GET', '/nothing.html', 404],
    ['GET', '/assets/nothing.js', 404],
    ['GET', '/..%2fmain/index.js', 404],
    ['POST', '/', 405],
    ['PUT', '/index.html', 405],
    ['DELETE', '/', 405],
    ['OPTIONS', '/', 405],
  ])('%s %s is refused with %d, under the same headers', async (method, pathname, status) => {
    const answer = await answerRequest({ method, pathname }, 'n', read);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      ...SECURITY_HEADERS,
      'Content-Security-Policy': contentSecurityPolicy('n'),
    });
    expect(answer.body).not.toContain(pathname.slice(1) || '__CSP_NONCE__');
  });
});

describe('the policy', () => {
  it('is exactly this, and no looser', () => {
    expect(contentSecurityPolicy('abc').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-abc'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });
});

describe('the type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/a.woff2', 'font/woff2'],
    ['assets/a.exe', 'application/octet-stream'],
    ['noextension', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
    ['a.__proto__', 'application/octet-stream'],
  ])('%s: %s', (path, type) => {
    expect(contentType(path)).toBe(type);
  });
});

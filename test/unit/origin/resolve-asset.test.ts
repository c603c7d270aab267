import { describe, expect, it } from 'vitest';
import { resolveAsset } from '#shared/origin/resolve-asset';

describe('the file that a request means', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/index-B_VMY-PD.css', 'assets/index-B_VMY-PD.css'],
    ['/assets/inter-latin-wght-normal-Dx4k_JAl.woff2', 'assets/inter-latin-wght-normal-Dx4k_JAl.woff2'],
  ])('%s is %s', (pathname, path) => {
    expect(resolveAsset(pathname)).toBe(path);
  });

  it.each([
    '',
    'index.html',
    '//',
    '/assets/',
    '//assets/a.js',
    '/..',
    '/../package.json',
    '/assets/../../main/index.js',
    '/./index.html',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%252e%252e/package.json',
    '/index.html%00.png',
    '/index.html\0',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/package.json',
    '/..\\package.json',
    '/assets%5c..%5c..%5cpackage.json',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    '/index.html.',
    '/index.html ',
    '/.built',
    '/assets/.env',
    '/\u202egnp.js',
    `/${'a'.repeat(501)}`,
  ])('%j names nothing of ours', (pathname) => {
    expect(resolveAsset(pathname)).toBeNull();
  });
});

import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { answerAppRequest } from '../../../electron/main/security/app-protocol';
import { openExternal } from '../../../electron/main/security/external-links';
import { type Lockable, lockNavigation } from '../../../electron/main/security/navigation';
import { allowsPermission } from '../../../electron/main/security/permissions';
import { staysInside } from '../../../electron/main/security/request-filter';
import { isTrustedFrame } from '../../../electron/main/security/trusted-frame';
import {
  mainWindowOptions,
  printWindowOptions,
  webPreferences,
} from '../../../electron/main/windows/options';

const APP = 'app://debrief/';
const DEVELOPMENT = 'http://127.0.0.1:4870/';
const FOREIGN = [
  'https://example.invalid/?next=app://debrief/',
  'app://evil/',
  'app://debrief.evil/',
  'app://debrief@evil/',
  'http://debrief/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  '',
  'no address',
];

describe('whose questions are answered', () => {
  it('those of the top frame of our own page', () => {
    expect(isTrustedFrame({ url: 'app://debrief/#/incident/1', parent: null }, APP)).toBe(true);
    expect(isTrustedFrame({ url: `${DEVELOPMENT}#/x`, parent: null }, DEVELOPMENT)).toBe(true);
  });

  it.each(FOREIGN)('not those of %j', (url) => {
    expect(isTrustedFrame({ url, parent: null }, APP)).toBe(false);
  });

  it('not those of a frame inside our page, nor of one that has gone, nor of another port', () => {
    const top = { url: APP, parent: null };
    expect(isTrustedFrame({ url: APP, parent: top }, APP)).toBe(false);
    expect(isTrustedFrame(null, APP)).toBe(false);
    expect(isTrustedFrame({ url: 'http://127.0.0.1:4871/', parent: null }, DEVELOPMENT)).toBe(false);
  });
});

describe('links of a document', () => {
  it.each([
    ['https://status.example.com/a?b=c#d', 'https://status.example.com/a?b=c#d'],
    ['HTTPS://Example.com', 'https://example.com/'],
    ['https://example.com/a b"c', 'https://example.com/a%20b%22c'],
    ['http://wiki.internal/inc-41', 'http://wiki.internal/inc-41'],
    ['mailto:sarah@example.com', 'mailto:sarah@example.com'],
  ])('%s opens outside, as %s', (value, expected) => {
    const opened: string[] = [];
    expect(openExternal(value, (address) => opened.push(address))).toBe(true);
    expect(opened).toEqual([expected]);
  });

  it.each<unknown>([
    'http://user:secret@example.com/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'app://debrief/',
    'https://user:secret@example.com/',
    'https://',
    '//example.com',
    '',
    `https://example.com/${'a'.repeat(2000)}`,
    null,
    undefined,
    42,
    { href: 'https://example.com/' },
    ['https://example.com/'],
  ])('%j stays closed', (value) => {
    const opened: string[] = [];
    expect(openExternal(value, (address) => opened.push(address))).toBe(false);
    expect(opened).toEqual([]);
  });
});

/** Remembers what was set on it, as a window's contents would. */
class FakeContents extends EventEmitter {
  openWindow: (details: { url: string }) => unknown = () => 'no handler';
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openWindow = handler;
  }
}

function locked() {
  const contents = new FakeContents();
  const opened: string[] = [];
  // The two members that locking uses; Electron's overloads cannot be written as a class.
  lockNavigation(contents as unknown as Lockable, APP, (address) => opened.push(address));
  return { contents, opened };
}

describe('a window stays on our page', () => {
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'];
  const moves = events.flatMap((event) => FOREIGN.map((url) => [event, url] as const));

  it.each(moves)('%s to %j is prevented', (event, url) => {
    let prevented = 0;
    locked().contents.emit(event, { url, preventDefault: () => prevented++ });
    expect(prevented).toBe(1);
  });

  it.each(events)('%s within the program goes on', (event) => {
    let prevented = 0;
    locked().contents.emit(event, { url: 'app://debrief/index.html#/x', preventDefault: () => prevented++ });
    expect(prevented).toBe(0);
  });

  it('never holds a webview, and never gets a second window', () => {
    const { contents, opened } = locked();
    let prevented = 0;
    contents.emit('will-attach-webview', { preventDefault: () => prevented++ });
    expect(prevented).toBe(1);
    for (const url of ['https://example.com/runbook', 'javascript:alert(1)', APP]) {
      expect(contents.openWindow({ url })).toEqual({ action: 'deny' });
    }
    expect(opened).toEqual(['https://example.com/runbook']);
  });
});

describe('permissions', () => {
  it.each(['clipboard-sanitized-write', 'fullscreen', 'persistent-storage'])('%s is ours', (permission) => {
    expect(allowsPermission({ permission, address: APP, isMainFrame: true }, APP)).toBe(true);
    expect(allowsPermission({ permission, address: APP, isMainFrame: false }, APP)).toBe(false);
    expect(allowsPermission({ permission, address: 'app://evil/', isMainFrame: true }, APP)).toBe(false);
  });

  it.each(['notifications', 'media', 'geolocation', 'clipboard-read', 'openExternal', 'hid', 'unknown', ''])(
    '%s is nobody’s',
    (permission) => {
      expect(allowsPermission({ permission, address: APP, isMainFrame: true }, APP)).toBe(false);
    },
  );
});

describe('requests', () => {
  it.each([
    ['app://debrief/assets/a.js', APP, true],
    ['data:image/png;base64,AA', APP, true],
    ['blob:app://debrief/1', APP, true],
    ['devtools://devtools/bundled/a.js', APP, true],
    ['https://example.com/', APP, false],
    ['http://127.0.0.1:4870/', APP, false],
    ['ws://127.0.0.1:4870/', APP, false],
    ['ws://debrief/', APP, false],
    ['file:///etc/passwd', APP, false],
    ['ftp://example.com/', APP, false],
    ['no address', APP, false],
    ['http://127.0.0.1:4870/main.tsx', DEVELOPMENT, true],
    ['ws://127.0.0.1:4870/?token=1', DEVELOPMENT, true],
    ['http://127.0.0.1:4871/', DEVELOPMENT, false],
    ['ws://example.com/', DEVELOPMENT, false],
    ['https://example.com/', DEVELOPMENT, false],
  ])('%s, with the page at %s: stays inside %s', (address, appUrl, expected) => {
    expect(staysInside(address, appUrl)).toBe(expected);
  });

  it('for another host of our scheme find nothing, whatever they name', async () => {
    const read = { text: async () => 'x', bytes: async () => new Uint8Array() };
    expect((await answerAppRequest({ method: 'GET', url: 'app://evil/' }, read)).status).toBe(404);
    expect((await answerAppRequest({ method: 'GET', url: APP }, read)).status).toBe(200);
  });

  it('for the document get a nonce that is never used twice', async () => {
    const read = { text: async () => '__CSP_NONCE__', bytes: async () => null };
    const nonces = await Promise.all(
      Array.from({ length: 20 }, async () =>
        (await answerAppRequest({ method: 'GET', url: APP }, read)).text(),
      ),
    );
    expect(new Set(nonces).size).toBe(20);
    expect(nonces.filter((nonce) => !/^[\w+/]{22}==$/.test(nonce))).toEqual([]);
  });
});

describe('windows', () => {
  const strict = {
    preload: '/p.cjs',
    devTools: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  };

  it('are sandboxed, isolated and offline, the main one', () => {
    expect(mainWindowOptions(webPreferences('/p.cjs', false))).toEqual({
      name: 'main',
      windowStatePersistence: true,
      title: 'Debrief',
      width: 1440,
      height: 900,
      minWidth: 900,
      minHeight: 600,
      webPreferences: strict,
    });
  });

  it('are the same behind a print, and not shown', () => {
    expect(printWindowOptions(webPreferences('/p.cjs', false))).toEqual({
      show: false,
      webPreferences: { ...strict, backgroundThrottling: false },
    });
  });
});

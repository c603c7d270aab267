import { KnownEmitter, known } from './guard.mjs';

/** @import { RequestFilter, Session, WebContents } from './types' */

const DECISION_MS = 1000;

/** Electron's names of permissions and what `Browser.setPermission` calls them. @type {readonly (readonly [string, { name: string, sysex?: boolean }])[]} */
const PERMISSIONS = [
  ['notifications', { name: 'notifications' }],
  ['geolocation', { name: 'geolocation' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['midiSysex', { name: 'midi', sysex: true }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
  ['persistent-storage', { name: 'persistent-storage' }],
  ['idle-detection', { name: 'idle-detection' }],
  ['screen-wake-lock', { name: 'screen-wake-lock' }],
  ['window-management', { name: 'window-management' }],
  ['storage-access', { name: 'storage-access' }],
  ['background-sync', { name: 'background-sync' }],
  ['local-fonts', { name: 'local-fonts' }],
];

/**
 * `session` of Electron.
 *
 * @param {{ chromium: () => import('./chromium.mjs').Chromium, schemes: ReturnType<typeof import('./schemes.mjs').createSchemes> }} core
 * @returns {Session}
 */
export function createSession({ chromium, schemes }) {
  /** @type {RequestFilter | undefined} */
  let requestFilter;
  /** @type {((contents: unknown, permission: string, callback: (granted: boolean) => void, details: object) => void) | null} */
  let onRequest = null;
  /** @type {((contents: unknown, permission: string, origin: string, details: object) => boolean) | null} */
  let onCheck = null;

  const emitter = new KnownEmitter('session', [
    'will-download',
    'preconnect',
    'file-system-access-restricted',
  ]);
  const methods = {
    protocol: known('session.protocol', schemes.protocol),
    webRequest: known('session.webRequest', {
      /** @param {RequestFilter | null} listener @param {unknown[]} rest */
      onBeforeRequest(listener, ...rest) {
        if (rest.length > 0 || (listener !== null && typeof listener !== 'function'))
          throw new Error('The stand-in knows onBeforeRequest without a filter only');
        requestFilter = listener ?? undefined;
      },
    }),
    /** @param {typeof onRequest} handler */
    setPermissionRequestHandler: (handler) => {
      onRequest = handler;
    },
    /** @param {typeof onCheck} handler */
    setPermissionCheckHandler: (handler) => {
      onCheck = handler;
    },
    // Headless Chromium has no devices and no screens to choose from; what the program says is taken and kept.
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setBluetoothPairingHandler: () => undefined,
    setUSBProtectedClassesHandler: () => undefined,
    /** @param {boolean} on */
    setSpellCheckerEnabled: (on) => {
      state.spellChecker = on;
    },
    isSpellCheckerEnabled: () => state.spellChecker,
    /** @param {string[]} _languages */
    setSpellCheckerLanguages: (_languages) => undefined,
    flushStorageData: () => undefined,
    isPersistent: () => true,
  };
  const state = { spellChecker: true };

  /** @param {WebContents} contents @param {string} permission @param {string} url */
  async function isGranted(contents, permission, url) {
    const origin = `${/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0]}/`;
    const details = {
      requestingUrl: url,
      securityOrigin: origin,
      isMainFrame: true,
      embeddingOrigin: origin,
    };
    if (onCheck && onCheck(contents, permission, origin, details) !== true) return false;
    const ask = onRequest;
    if (!ask) return true; // Electron grants what nobody refuses
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), DECISION_MS);
      const decide = (/** @type {boolean} */ granted) => {
        clearTimeout(late);
        resolve(granted === true);
      };
      ask(contents, permission, decide, details);
    });
  }

  const defaultSession = known('session.defaultSession', Object.assign(emitter, methods));
  return {
    defaultSession,
    requestFilter: () => requestFilter,
    async applyPermissions(contents, url) {
      const address = schemes.toChromium(url);
      if (address === url) return;
      const origin = new URL(address).origin;
      for (const [permission, descriptor] of PERMISSIONS) {
        const setting = (await isGranted(contents, permission, url)) ? 'granted' : 'denied';
        await chromium().browser.send('Browser.setPermission', { permission: descriptor, setting, origin });
      }
    },
  };
}

// Stored data belongs to an origin: changing any of these orphans everything that people have written.

/** The origin of the Electron edition is `app://debrief`. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'debrief';

/** The origin of the browser edition is `http://127.0.0.1:4870`. */
export const BROWSER_HOST = '127.0.0.1';
export const BROWSER_PORT = 4870;

import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';

/**
 * What every window of the program may do. Most of it is Electron's default; it stands here once more so that
 * a test can read it and an update cannot change it.
 */
export function webPreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    devTools,
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
    spellcheck: false, // would fetch dictionaries from the network on Windows and Linux
  };
}

/** The named window: Electron keeps its place and size between starts, and mends them when a screen is gone. */
export function mainWindowOptions(preferences: WebPreferences): BrowserWindowConstructorOptions {
  return {
    name: 'main',
    windowStatePersistence: true,
    title: 'Debrief',
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    webPreferences: preferences,
  };
}

/** Never shown, never remembered; its timers must run although nobody sees it. */
export function printWindowOptions(preferences: WebPreferences): BrowserWindowConstructorOptions {
  return { show: false, webPreferences: { ...preferences, backgroundThrottling: false } };
}

/** What the projector shows: its clock must step although it never has the focus. */
export function roomWindowOptions(
  preferences: WebPreferences,
  bounds: Rectangle,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    show: false,
    title: 'Room view',
    minWidth: 640,
    minHeight: 360,
    autoHideMenuBar: true,
    webPreferences: { ...preferences, backgroundThrottling: false },
  };
}

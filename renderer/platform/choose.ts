import { createBrowserPlatform } from './browser';
import { createElectronPlatform } from './electron';
import type { Platform } from './platform';

/** The adapter for where this page runs: the preload script has been there first, or it has not. */
export function choosePlatform(): Platform {
  return window.debrief === undefined
    ? createBrowserPlatform(window)
    : createElectronPlatform(window.debrief, window.navigator.clipboard);
}

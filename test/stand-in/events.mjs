/**
 * The events of Electron that a listener may be added for. Those under "never" are accepted although they do not
 * happen here: they belong to gestures, devices or failures that headless Chromium has not. A test may emit them.
 */

export const APP_EVENTS = [
  'before-quit',
  'browser-window-created',
  'quit',
  'ready',
  'second-instance',
  'web-contents-created',
  'will-finish-launching',
  'will-quit',
  'window-all-closed',
  // never
  'activate',
  'browser-window-blur',
  'browser-window-focus',
  'certificate-error',
  'child-process-gone',
  'login',
  'open-file',
  'open-url',
  'render-process-gone',
  'select-client-certificate',
];

export const WINDOW_EVENTS = [
  'blur',
  'close',
  'closed',
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'page-title-updated',
  'ready-to-show',
  'restore',
  'show',
  'unmaximize',
  // never
  'move',
  'moved',
  'persisted-state-restored',
  'query-session-end',
  'resize',
  'resized',
  'responsive',
  'session-end',
  'unresponsive',
];

export const CONTENTS_EVENTS = [
  'console-message',
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-start-loading',
  'did-stop-loading',
  'dom-ready',
  'page-title-updated',
  'preload-error',
  'render-process-gone',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-prevent-unload',
  'will-redirect',
  // never
  'before-input-event',
  'context-menu',
  'responsive',
  'unresponsive',
];

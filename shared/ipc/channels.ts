// The preload imports this file, so it imports nothing.

/** Questions that a page may ask the main process. */
export const INVOKE_CHANNELS = [
  'document:save',
  'document:print',
  'text-file:open',
  'print:ready',
  'app:flushed',
  'app:listening',
  'clock:read',
] as const;
export type InvokeChannel = (typeof INVOKE_CHANNELS)[number];

/** What the main process tells a page. */
export const EVENT_CHANNELS = ['app:flush-request', 'app:command', 'file:opened', 'clock:sample'] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];

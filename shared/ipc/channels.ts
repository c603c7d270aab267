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
  'room:open',
  'room:close',
  'room:show',
  'commands:live',
] as const;
export type InvokeChannel = (typeof INVOKE_CHANNELS)[number];

/** What the main process tells a page. */
export const EVENT_CHANNELS = [
  'app:flush-request',
  'app:command',
  'file:opened',
  'clock:sample',
  'room:state',
] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];

/** The one thing that the room view's window is ever told; it cannot ask anything. */
export const ROOM_PICTURE = 'room:picture';

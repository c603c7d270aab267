import { z } from 'zod';
import { COMMAND_IDS, type CommandId } from '../commands/registry';
import { LIMITS } from '../domain/files/limits';
import type { RoomPicture } from '../domain/room/types';
import { HAND_OFF_MAX_CHARS } from '../schema/handoff';
import { roomPictureSchema } from '../schema/room-picture';
import type { EventChannel, InvokeChannel } from './channels';

const DOCUMENT_CHARS = HAND_OFF_MAX_CHARS;
/** What may be asked for: the ending of its name. */
const TEXT_FILE_TYPES = ['json', 'debrief'] as const;
export type TextFileType = (typeof TEXT_FILE_TYPES)[number];
/**
 * Far above any file that people share; a file beyond it is not what it is taken for. A hand-off file that was saved is read
 * again: it has three bytes for a character at most.
 */
export const TEXT_FILE_MAX_BYTES: Readonly<Record<TextFileType, number>> = {
  json: 5_000_000,
  debrief: LIMITS.textBytes,
};
const NAME_CHARS = 200;

const command = z.enum(COMMAND_IDS as [CommandId, ...CommandId[]]); // zod asks to be shown that there is a first
const nothing = z.strictObject({});
const fileName = z.string().min(1).max(NAME_CHARS);

const namedFile = z.string().max(NAME_CHARS * 2);
const cancelled = z.strictObject({ kind: z.literal('cancelled') });
const failed = z.strictObject({
  kind: z.literal('failed'),
  code: z.string().max(60),
  message: z.string().max(2000),
});

/** How saving or printing ended; names a file, never a path. */
export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), name: namedFile }),
  cancelled,
  failed,
]);

/** A file, whole; names it, never its path. */
const opened = z.strictObject({
  kind: z.literal('opened'),
  name: namedFile,
  text: z.string().max(LIMITS.textBytes),
});

/** A look at both clocks of the computer; see `domain/agenda/keep-time`. */
const clockSample = z.strictObject({
  kind: z.enum(['tick', 'suspend', 'resume']),
  wall: z.number(),
  mono: z.number().min(0),
});

/** How choosing a file ended. */
const openedText = z.discriminatedUnion('kind', [opened, cancelled, failed]);

/** Where the room view stands: full screen on a display of its own, or as a window among others. */
export const ROOM_WHERE = ['display', 'window'] as const;
export type RoomWhere = (typeof ROOM_WHERE)[number];
export type { RoomPicture };

const roomWhere = z.enum(ROOM_WHERE);

/** How opening the room view ended. `no-display`: there is none but that of the console. */
const roomOpened = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened') }),
  z.strictObject({ kind: z.literal('no-display') }),
  failed,
]);
export type RoomOpened = z.output<typeof roomOpened>;

/** Whether the room view is open; `lost`: its display was unplugged. */
const roomState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), where: roomWhere }),
  z.strictObject({ kind: z.literal('closed'), lost: z.boolean() }),
]);
export type RoomState = z.output<typeof roomState>;

/** What goes to the room view's window; null: nobody leads a meeting. */
export const roomMessage = roomPictureSchema.nullable();

/** What goes in and what comes out of each question, checked at both ends. */
export const contract = {
  'document:save': {
    input: z.strictObject({ suggestedName: fileName, text: z.string().max(DOCUMENT_CHARS) }),
    output: outcome,
  },
  'document:print': {
    input: z.strictObject({
      incidentId: z.uuid(),
      suggestedName: fileName,
      title: z.string().max(10_000),
      paper: z.enum(['A4', 'Letter']),
    }),
    output: outcome,
  },
  'text-file:open': { input: z.strictObject({ type: z.enum(TEXT_FILE_TYPES) }), output: openedText },
  'print:ready': { input: nothing, output: nothing },
  'app:flushed': { input: nothing, output: nothing },
  'app:listening': { input: nothing, output: nothing },
  'clock:read': { input: nothing, output: clockSample },
  'room:open': { input: z.strictObject({ where: roomWhere }), output: roomOpened },
  'room:close': { input: nothing, output: nothing },
  'room:show': { input: z.strictObject({ picture: roomMessage }), output: roomState },
  /** The commands that would do something where the focus is: the menu offers these. */
  'commands:live': {
    input: z.strictObject({ commands: z.array(command).max(COMMAND_IDS.length) }),
    output: nothing,
  },
} as const satisfies Record<InvokeChannel, { input: z.ZodType; output: z.ZodType }>;

export type IpcInput<C extends InvokeChannel> = z.input<(typeof contract)[C]['input']>;
export type IpcOutput<C extends InvokeChannel> = z.output<(typeof contract)[C]['output']>;

/** What every question is answered with: a value, or why there is none. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What comes with each message to a page. */
export const events = {
  'app:flush-request': nothing,
  /** A file that the system wants the program to open. */
  'file:opened': z.discriminatedUnion('kind', [opened, failed]),
  /** Every second, and when the computer goes to sleep or wakes up. */
  'clock:sample': clockSample,
  'room:state': roomState,
  'app:command': z.strictObject({ command }),
} as const satisfies Record<EventChannel, z.ZodType>;

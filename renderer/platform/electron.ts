import { z } from 'zod';
import type { EventChannel, InvokeChannel } from '#shared/ipc/channels';
import {
  contract,
  events,
  type IpcInput,
  type IpcOutput,
  type Reply,
  type RoomState,
} from '#shared/ipc/contract';
import { copyText } from './clipboard';
import { createElectronClock } from './electron-clock';
import { failed } from './failed';
import type { Platform, RoomPort } from './platform';

/** What the preload script puts on the window: one function per channel. */
export interface Bridge {
  readonly invoke: Readonly<Record<InvokeChannel, (input: unknown) => Promise<unknown>>>;
  readonly on: Readonly<Record<EventChannel, (listener: (payload: unknown) => void) => () => void>>;
}

declare global {
  interface Window {
    readonly debrief?: Bridge;
  }
}

const refusal = z.strictObject({ ok: z.literal(false), code: z.string(), message: z.string() });

/** The outside world as Electron's main process offers it. What comes back is checked like any other input. */
export function createElectronPlatform(bridge: Bridge, clipboard: Clipboard | undefined): Platform {
  return {
    edition: 'electron',
    copies: null,
    clock: createElectronClock({
      ask: async () => {
        const reply = await ask(bridge, 'clock:read', {});
        return reply.ok ? reply.value : null;
      },
      listen: bridge.on['clock:sample'],
    }),
    room: createElectronRoom(bridge),
    saveDocument: async (document) => toOutcome(await ask(bridge, 'document:save', document)),
    printDocument: async (document) => toOutcome(await ask(bridge, 'document:print', document)),
    printPage: () => window.print(),
    copyText: (text) => copyText(clipboard, text),
    openTextFile: async (type) => toOutcome(await ask(bridge, 'text-file:open', { type })),
    printSheetReady: () => void ask(bridge, 'print:ready', {}),
    onFlushRequest: (flush) =>
      bridge.on['app:flush-request'](() => {
        // What could not be stored is said on screen by then; closing must not hang on it.
        void flush()
          .catch(() => undefined)
          .then(() => ask(bridge, 'app:flushed', {}));
      }),
    onOpenedFile: (take) => {
      const stop = bridge.on['file:opened']((payload) => {
        const file = events['file:opened'].safeParse(payload);
        if (file.success) take(file.data);
      });
      void ask(bridge, 'app:listening', {});
      return stop;
    },
    showLiveCommands: (commands) => void ask(bridge, 'commands:live', { commands: [...commands] }),
    onCommand: (run) =>
      bridge.on['app:command']((payload) => {
        const message = events['app:command'].safeParse(payload);
        if (message.success) run(message.data.command);
      }),
  };
}

function createElectronRoom(bridge: Bridge): RoomPort {
  const listeners = new Set<(state: RoomState) => void>();
  return {
    open: async (where) => toOutcome(await ask(bridge, 'room:open', { where })),
    close: () => void ask(bridge, 'room:close', {}),
    show: async (picture) => {
      const reply = await ask(bridge, 'room:show', { picture });
      if (!reply.ok) return;
      for (const listener of listeners) listener(reply.value);
    },
    onState: (listener) => {
      listeners.add(listener);
      const stop = bridge.on['room:state']((payload) => {
        const state = events['room:state'].safeParse(payload);
        if (state.success) listener(state.data);
      });
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

async function ask<C extends InvokeChannel>(
  bridge: Bridge,
  channel: C,
  input: IpcInput<C>,
): Promise<Reply<IpcOutput<C>>> {
  const output: z.ZodType = contract[channel].output;
  const reply = z.union([z.strictObject({ ok: z.literal(true), value: output }), refusal]);
  const answer = reply.safeParse(await bridge.invoke[channel](input).catch(() => null));
  // The schema of this very channel has just checked the value; TypeScript cannot tie the two lookups together.
  if (answer.success) return answer.data as Reply<IpcOutput<C>>;
  return {
    ok: false,
    code: 'no-answer',
    message: 'Debrief did not get an answer it could read. What you have written is kept; please try again.',
  };
}

function toOutcome<T>(reply: Reply<T>): T | ReturnType<typeof failed> {
  return reply.ok ? reply.value : failed(reply.code, reply.message);
}

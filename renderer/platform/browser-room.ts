import { z } from 'zod';
import { type RoomPicture, type RoomState, roomMessage } from '#shared/ipc/contract';
import { failed } from './failed';
import type { RoomPort } from './platform';

/** As much of a browser's window as opening another one takes. */
export interface RoomOpener {
  open?(address: string, name: string, features: string): Pick<Window, 'focus'> | null;
  /** Chromium says in `isExtended` whether there is another one; others do not. */
  readonly screen?: object;
  readonly sessionStorage?: Pick<Storage, 'getItem' | 'setItem'>;
  readonly crypto?: Pick<Crypto, 'randomUUID'>;
  addEventListener?(type: 'pagehide', listener: () => void): void;
}

/** What the two windows say to each other, on a channel that only they know. */
export const roomTalk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('picture'), picture: roomMessage }),
  /** From the console: is anybody there? */
  z.strictObject({ kind: z.literal('who') }),
  z.strictObject({ kind: z.literal('close') }),
  /** From the console: it is loaded anew, or closed for good. */
  z.strictObject({ kind: z.literal('leaving') }),
  z.strictObject({ kind: z.literal('here') }),
  z.strictObject({ kind: z.literal('gone') }),
]);
export type RoomTalk = z.input<typeof roomTalk>;

const FEED_KEY = 'debrief-room';
const POPUP = 'popup,width=1280,height=720';

export function feedName(feed: string): string {
  return `debrief-room-${feed}`;
}

/** A pop-up of the same origin, told over a broadcast channel: so it outlives a reload of either window. */
export function createBrowserRoom(window: RoomOpener): RoomPort {
  const listeners = new Set<(state: RoomState) => void>();
  let state: RoomState = { kind: 'closed', lost: false };
  let picture: RoomPicture | null = null;
  let channel: BroadcastChannel | null = null;

  /** The same for this tab after a reload, another for another tab. */
  function feed(): string {
    const known = window.sessionStorage?.getItem(FEED_KEY);
    if (known) return known;
    const made = window.crypto?.randomUUID() ?? String(Math.random()).slice(2);
    window.sessionStorage?.setItem(FEED_KEY, made);
    return made;
  }

  function say(talk: RoomTalk): void {
    channel ??= listen(new BroadcastChannel(feedName(feed())));
    channel.postMessage(talk);
  }

  function listen(opened: BroadcastChannel): BroadcastChannel {
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const talk = roomTalk.safeParse(data);
      if (!talk.success) return;
      if (talk.data.kind === 'here') {
        tell({ kind: 'open', where: 'window' });
        say({ kind: 'picture', picture });
      }
      if (talk.data.kind === 'gone') tell({ kind: 'closed', lost: false });
    };
    return opened;
  }

  function tell(next: RoomState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  window.addEventListener?.('pagehide', () => {
    if (channel !== null) say({ kind: 'leaving' });
  });

  return {
    open: async (where) => {
      if (where === 'display' && !hasOtherDisplay(window)) return { kind: 'no-display' };
      const name = feedName(feed());
      const opened = window.open?.(`room.html?feed=${encodeURIComponent(feed())}`, name, POPUP) ?? null;
      if (opened !== null) {
        opened.focus();
        return { kind: 'opened' };
      }
      return failed(
        'blocked',
        'The browser did not open a window for the room view. Allow pop-ups for this page; the meeting goes on.',
      );
    },
    close: () => say({ kind: 'close' }),
    show: (next) => {
      picture = next;
      if (state.kind === 'open') say({ kind: 'picture', picture });
    },
    onState: (listener) => {
      listeners.add(listener);
      say({ kind: 'who' });
      return () => listeners.delete(listener);
    },
  };
}

function hasOtherDisplay({ screen }: RoomOpener): boolean {
  return screen !== undefined && 'isExtended' in screen && screen.isExtended === true;
}

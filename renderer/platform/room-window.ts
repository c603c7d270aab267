import { type RoomPicture, roomMessage } from '#shared/ipc/contract';
import { feedName, type RoomTalk, roomTalk } from './browser-room';

/** What the preload script of the room view's window puts on it. */
interface RoomBridge {
  onPicture(take: (picture: unknown) => void): void;
}

declare global {
  interface Window {
    readonly debriefRoom?: RoomBridge;
  }
}

/** A console that is loaded anew is back by then; one that was closed leaves nothing on the wall. */
const RELOAD_MS = 5_000;

/** The room view's own side: it takes pictures, and asks for nothing. */
export interface RoomFeed {
  /** Whether the page itself has to keep the screen awake. */
  readonly staysAwake: boolean;
  /** Which display this is, for what is remembered of it. */
  readonly display: string;
}

/** Listens to whoever opened this window. What does not look like a picture is passed over. */
export function followConsole(take: (picture: RoomPicture | null) => void): RoomFeed {
  const asked = new URLSearchParams(window.location.search);
  const { width, height } = window.screen;
  const display = asked.get('display') ?? `${width}x${height}`;
  if (window.debriefRoom !== undefined) {
    window.debriefRoom.onPicture((message) => {
      const picture = roomMessage.safeParse(message);
      if (picture.success) take(picture.data);
    });
    return { staysAwake: false, display };
  }
  followChannel(new BroadcastChannel(feedName(asked.get('feed') ?? '')), take);
  return { staysAwake: true, display };
}

function followChannel(channel: BroadcastChannel, take: (picture: RoomPicture | null) => void): void {
  const say = (talk: RoomTalk) => channel.postMessage(talk);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const talk = roomTalk.safeParse(data);
    if (!talk.success) return;
    if (talk.data.kind === 'picture') {
      clearTimeout(leaving);
      take(talk.data.picture);
    }
    if (talk.data.kind === 'leaving') leaving = setTimeout(() => take(null), RELOAD_MS);
    if (talk.data.kind === 'who') say({ kind: 'here' });
    if (talk.data.kind === 'close') window.close();
  };
  window.addEventListener('pagehide', () => say({ kind: 'gone' }));
  // Also when the page comes back as it was.
  window.addEventListener('pageshow', ({ persisted }) => persisted && say({ kind: 'here' }));
  say({ kind: 'here' });
}

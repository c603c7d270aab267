import { useEffect, useState } from 'react';
import { followConsole, type RoomFeed } from '../../platform/room-window';
import { RoomScreen } from './RoomScreen';
import { type ReceivedPicture, receivePicture } from './received';
import { useRoomScale } from './use-room-scale';
import { useWakeLock } from './use-wake-lock';

let feed: RoomFeed | null = null;
let last: ReceivedPicture | null = null;
const listeners = new Set<(received: ReceivedPicture | null) => void>();

/** Once for the window, however often React mounts. */
function follow(): RoomFeed {
  feed ??= followConsole((picture) => {
    last = picture === null ? null : receivePicture(picture);
    for (const listener of listeners) listener(last);
  });
  return feed;
}

/** The whole of the window on the projector. */
export function RoomWindow() {
  const { display, staysAwake } = follow();
  const [received, receive] = useState(last);
  const scale = useRoomScale(display);
  useEffect(() => {
    receive(last);
    listeners.add(receive);
    return () => {
      listeners.delete(receive);
    };
  }, []);
  useWakeLock(staysAwake && received?.picture.clock.phase === 'running');
  useEffect(() => {
    const enlarge = () => void document.documentElement.requestFullscreen().catch(() => undefined);
    document.addEventListener('dblclick', enlarge);
    return () => document.removeEventListener('dblclick', enlarge);
  }, []);
  return (
    <main>
      <RoomScreen received={received} scale={scale} />
    </main>
  );
}

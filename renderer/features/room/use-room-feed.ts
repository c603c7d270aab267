import { useEffect, useState } from 'react';
import type { RoomPicture } from '#shared/domain/room/types';
import { type EpochMs, epochMs, SECOND_MS } from '#shared/domain/units';
import { usePlatform } from '../../platform/context';
import { type ReceivedPicture, receivePicture } from './received';

/** Said anew so often, so that a clock that was set, or a sleep, does not stay on the wall. */
const AGAIN_MS = 10 * SECOND_MS;

/** Sends what the room is to see, whenever it changes. @returns the same for this very window */
export function useRoomFeed(draw: (now: EpochMs) => RoomPicture): ReceivedPicture | null {
  const { room } = usePlatform();
  const [sent, setSent] = useState<ReceivedPicture | null>(null);
  useEffect(() => {
    const send = () => {
      const picture = draw(epochMs(Date.now()));
      room.show(picture);
      setSent(receivePicture(picture));
    };
    send();
    const timer = window.setInterval(send, AGAIN_MS);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', send);
    };
  }, [draw, room]);
  useEffect(() => () => room.show(null), [room]);
  return sent;
}

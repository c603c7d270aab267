import { useEffect, useState } from 'react';
import type { RoomPicture } from '#shared/domain/room/types';
import { SECOND_MS } from '#shared/domain/units';
import { useProgramClock } from '../../parts/clock/clock-context';
import type { Moment } from '../../parts/clock/program-clock';
import { usePlatform } from '../../platform/context';
import { type ReceivedPicture, receivePicture } from './received';

/** Said anew so often, so that a clock that was set, or a sleep, does not stay on the wall. */
const AGAIN_MS = 10 * SECOND_MS;

/** Sends what the room is to see, whenever it changes. @returns the same for this very window */
export function useRoomFeed(draw: (moment: Moment) => RoomPicture): ReceivedPicture | null {
  const { room } = usePlatform();
  const clock = useProgramClock();
  const [sent, setSent] = useState<ReceivedPicture | null>(null);
  useEffect(() => {
    let last = 0;
    const send = () => {
      const picture = draw(clock.read());
      last = picture.clock.at;
      room.show(picture);
      setSent(receivePicture(picture));
    };
    send();
    return clock.onLook(() => {
      if (Math.abs(clock.read().wall - last) >= AGAIN_MS) send();
    });
  }, [draw, room, clock]);
  useEffect(() => () => room.show(null), [room]);
  return sent;
}

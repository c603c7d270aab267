import { useLayoutEffect, useState } from 'react';
import type { RoomPicture } from '#shared/domain/room/types';
import { SECOND_MS } from '#shared/domain/units';
import { useProgramClock } from '../../parts/clock/clock-context';
import type { Moment } from '../../parts/clock/program-clock';
import { usePlatform } from '../../platform/context';
import { type ReceivedPicture, receivePicture } from './received';

/** Said anew so often, so that a clock that was set, or a sleep, does not stay on the wall. */
const AGAIN_MS = 10 * SECOND_MS;

/** An incident that goes is taken off the wall so much later: Settings, which show it too, are there by then. */
const LEAVES_AFTER_MS = 250;
/** The timer of one that has gone; the next takes its place on the wall. */
let leaving: number | undefined;

/** Sends what the room is to see, whenever it changes. @returns the same for this very window */
export function useRoomFeed(draw: (moment: Moment) => RoomPicture): ReceivedPicture | null {
  const { room } = usePlatform();
  const clock = useProgramClock();
  const [sent, setSent] = useState<ReceivedPicture | null>(null);
  // Before this window is laid out and painted: the other one need not wait for that.
  useLayoutEffect(() => {
    let last = 0;
    const send = () => {
      window.clearTimeout(leaving);
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
  useLayoutEffect(
    () => () => {
      leaving = window.setTimeout(() => room.show(null), LEAVES_AFTER_MS);
    },
    [room],
  );
  return sent;
}

import { useEffect, useState } from 'react';
import { type RoomReading, readRoomClock } from '#shared/domain/room/read-room-clock';
import { SECOND_MS } from '#shared/domain/units';
import { type ReceivedPicture, sinceRead } from './received';

/** The clock of a picture now, drawn again as each second of the stage begins. Read, never counted. */
export function useReading(received: ReceivedPicture): RoomReading {
  const [, draw] = useState(0);
  const { clock } = received.picture;
  const isRunning = clock.phase === 'running';
  useEffect(() => {
    if (!isRunning) return;
    let timer = 0;
    const wait = () => {
      const { left } = readRoomClock(received.picture.clock, sinceRead(received));
      // `formatClock` rounds up: it changes when a whole second is left.
      const rest = (((left ?? 0) % SECOND_MS) + SECOND_MS) % SECOND_MS;
      timer = window.setTimeout(() => {
        draw((count) => count + 1);
        wait();
      }, rest + 5);
    };
    wait();
    return () => window.clearTimeout(timer);
  }, [received, isRunning]);
  return readRoomClock(clock, sinceRead(received));
}

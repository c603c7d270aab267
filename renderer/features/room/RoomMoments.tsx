import type { PictureEvent } from '#shared/domain/incident/picture-event';
import { ScreenPicture } from '../../parts/incident-picture/ScreenPicture';
import styles from './room-body.module.css';
import { useUnits } from './use-units';

/** The smallest type in a picture, in its own units. */
const TYPE = 12;

/** The incident as a strip of time, in type that the last row can read. */
export function RoomMoments({ events, scale }: { events: readonly PictureEvent[]; scale: number }) {
  const [box, width] = useUnits<HTMLDivElement>(TYPE, scale);
  return (
    <div ref={box} className={styles['moments']}>
      <ScreenPicture events={events} width={width} />
    </div>
  );
}

import type { RoomPicture } from '#shared/domain/room/types';
import { FittingList } from './FittingList';
import { Line } from './Line';
import styles from './room.module.css';

type Captured = Pick<RoomPicture, 'now' | 'lines' | 'more' | 'parked'>;

/** What has been captured: the line that is talked about large, the others below it as far as there is room. */
export function RoomLines({ now, lines, more, parked }: Captured) {
  return (
    <>
      {now === null ? (
        <p className={styles['empty']}>Nothing written yet.</p>
      ) : (
        <div className={styles['now']} aria-current="true">
          <Line line={now} />
        </div>
      )}
      {lines.length > 0 ? <FittingList label="Captured before" lines={lines} more={more} /> : null}
      {parked.length > 0 ? (
        <ul className={styles['parked']} aria-label="Parked">
          {parked.map((line) => (
            <li key={line.key}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

import type { RoomLine, RoomPicture } from '#shared/domain/room/types';
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
      {lines.length > 0 ? (
        <ol className={styles['list']} reversed aria-label="Captured before">
          {lines.map((line) => (
            <li key={line.key}>
              <Line line={line} />
            </li>
          ))}
          {more > 0 ? <li className={styles['more']}>and {more} more</li> : null}
        </ol>
      ) : null}
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

/** One line: its number, what was written, what is known besides. */
export function Line({ line }: { line: RoomLine }) {
  return (
    <>
      <span className={styles['mark']}>{line.mark}</span>
      <span className={styles['text']}>
        <span dir="auto">{line.text}</span>
        {line.facts.length > 0 ? (
          <span className={styles['facts']}>
            {line.facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        ) : null}
      </span>
    </>
  );
}

import type { RoomPicture } from '#shared/domain/room/types';
import { FittingList } from './FittingList';
import fitting from './fitting.module.css';
import { Line } from './Line';
import body from './room-body.module.css';
import styles from './room-lines.module.css';
import { useFitting } from './use-fitting';

type Captured = Pick<RoomPicture, 'now' | 'before' | 'lines' | 'more' | 'page' | 'shown'>;

/** What has been captured: the line that is talked about large, the others around it as far as there is room. */
export function RoomLines({ now, before, lines, more, page, shown }: Captured) {
  const [story, told] = useFitting<HTMLOListElement>();
  if (now === null) return <p className={body['empty']}>Nothing written yet.</p>;
  const isStory = shown === 'timeline';
  return (
    <>
      {before.length > 0 ? (
        <ol ref={story} className={`${fitting['fitting']} ${styles['before']}`} aria-label="Just before">
          {before.map((line, index) => (
            // The nearest first where the room ends: they are laid out from the last upward.
            <li key={line.key} style={{ order: before.length - index }}>
              <Line line={line} />
            </li>
          ))}
        </ol>
      ) : null}
      <div className={styles['now']} aria-current="true" data-story={isStory}>
        <Line line={now} />
      </div>
      <FittingList
        label={isStory ? 'What happened next' : 'Captured before'}
        lines={lines}
        more={more + told.hidden}
        page={page}
        short={isStory}
      />
    </>
  );
}

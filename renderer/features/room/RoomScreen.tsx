import { type CSSProperties, useMemo } from 'react';
import { formatDateShort, formatDuration, formatTimeUtc } from '#shared/domain/agenda/say-time';
import type { RoomPicture } from '#shared/domain/room/types';
import { RoomBar } from './RoomBar';
import { RoomBody } from './RoomBody';
import { RoomClock } from './RoomClock';
import { RoomParked } from './RoomParked';
import type { ReceivedPicture } from './received';
import body from './room-body.module.css';
import styles from './room-screen.module.css';
import { ROOM_TITLES } from './room-words';
import { useReading } from './use-reading';

export interface RoomScreenProps {
  readonly received: ReceivedPicture | null;
  /** Of the type; 1 is made for the last row of a usual room. */
  readonly scale: number;
}

/** What the projector shows. It knows the picture and nothing else. */
export function RoomScreen({ received, scale }: RoomScreenProps) {
  return (
    <div
      className={styles['room']}
      data-view="room"
      data-look={received?.picture.look ?? 'light'}
      style={{ '--room-scale': scale } as CSSProperties} // safe: a property of our own, which React's type leaves out
    >
      {received === null ? <Waiting /> : <Meeting received={received} scale={scale} />}
    </div>
  );
}

/** Nothing is shown unless somebody leads a meeting. */
function Waiting() {
  return (
    <div className={styles['waiting']}>
      <h1 className={body['head']}>Debrief</h1>
      <p className={body['ask']}>The meeting is shown here as soon as it is open.</p>
    </div>
  );
}

function Meeting({ received, scale }: { received: ReceivedPicture; scale: number }) {
  const { picture } = received;
  const { clock } = picture;
  const reading = useReading(received);
  // Measured and laid out anew with the picture, not with every second of the clock.
  const body = useMemo(() => <RoomBody picture={picture} scale={scale} />, [picture, scale]);
  return (
    <>
      <Header picture={picture} />
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <RoomClock
            reading={reading}
            phase={clock.phase}
            stage={clock.current === null ? 'No stage' : ROOM_TITLES[clock.current]}
            isElsewhere={picture.shown !== clock.current}
          />
          {isAtWork(picture) ? <RoomParked parked={picture.parked} /> : null}
        </div>
        <section
          className={styles['body']}
          aria-label="What is talked about"
          data-times={picture.shown === 'timeline'}
        >
          {body}
        </section>
      </div>
      <RoomBar clock={clock} reading={reading} scale={scale} />
    </>
  );
}

/** Lines are captured: nothing is read aloud, asked or recapped. */
function isAtWork({ vote, recap, opening, shown }: RoomPicture): boolean {
  return vote === null && recap === null && opening === null && shown !== null;
}

function Header({ picture }: { picture: RoomPicture }) {
  const { title, date, impact, duration } = picture;
  const span =
    impact === null
      ? ''
      : impact.to === null
        ? `since ${formatTimeUtc(impact.from)} UTC`
        : `${formatTimeUtc(impact.from)} to ${formatTimeUtc(impact.to)} UTC`;
  const facts = [
    date === null ? '' : formatDateShort(date),
    span,
    duration === null ? '' : formatDuration(duration),
  ].filter((fact) => fact !== '');
  return (
    <header className={styles['top']}>
      <b dir="auto">{title ?? 'Post-mortem'}</b>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </header>
  );
}

import type { ClockPhase } from '#shared/domain/agenda/read-clock';
import { formatClock, formatDuration } from '#shared/domain/agenda/say-time';
import type { RoomReading } from '#shared/domain/room/read-room-clock';
import { durationMs, HOUR_MS } from '#shared/domain/units';
import styles from './room.module.css';
import { ROOM_TITLES, STATE_WORDS, STILL } from './room-words';

const RADIUS = 284;
const ROUND = 2 * Math.PI * RADIUS;
const EDGE = 2.4;

export interface RoomClockProps {
  readonly reading: RoomReading;
  readonly phase: ClockPhase;
  readonly stage: string;
  /** The room looks at another stage than the clock's, which then has to be named. */
  readonly isElsewhere: boolean;
}

/** What is left of the stage as a ring that shrinks, what is over as one that grows; it steps with the seconds. */
export function RoomClock({ reading, phase, stage, isElsewhere }: RoomClockProps) {
  const { left, planned, state, next } = reading;
  const still = phase === 'running' ? null : STILL[phase];
  const shown = left ?? durationMs(0);
  const share = planned === null || planned <= 0 ? 1 : Math.min(1, stepped(Math.abs(shown)) / planned);
  return (
    <section className={styles['clock']} aria-label="Clock">
      <div className={styles['ring']} role="timer" aria-label={`${stage}: time left`} data-state={state}>
        <svg viewBox="0 0 600 600" aria-hidden="true">
          <circle className={styles['track']} cx="300" cy="300" r={RADIUS} />
          {share > 0 ? (
            <>
              <circle className={styles['arcEdge']} cx="300" cy="300" r={RADIUS} {...arc(share, EDGE)} />
              <circle className={styles['arc']} cx="300" cy="300" r={RADIUS} {...arc(share, 0)} />
            </>
          ) : null}
        </svg>
        <div className={styles['face']}>
          {isElsewhere ? <span className={styles['stage']}>{stage}</span> : null}
          <span className={styles['time']} data-hours={Math.abs(shown) >= HOUR_MS}>
            {formatClock(shown)}
          </span>
          <span className={styles['state']} data-state={still === null ? state : 'still'}>
            {still ?? STATE_WORDS[state]}
          </span>
        </div>
      </div>
      <p className={styles['next']}>
        {next === null || phase === 'ended' ? (
          '\u00a0'
        ) : (
          <>
            Next: <b>{ROOM_TITLES[next.stage]}</b>
            {next.planned > 0 ? `, ${formatDuration(next.planned)}` : ''}
          </>
        )}
      </p>
    </section>
  );
}

/** The ring moves when the figure does. */
function stepped(length: number): number {
  return Math.ceil(length / 1000) * 1000;
}

function arc(share: number, more: number) {
  return {
    strokeDasharray: `${ROUND * share + more} ${ROUND}`,
    strokeDashoffset: more / 2,
    transform: 'rotate(-90 300 300)',
  };
}

import type { ClockPhase } from '#shared/domain/agenda/read-clock';
import { formatClock, formatDuration } from '#shared/domain/agenda/say-time';
import type { RoomReading } from '#shared/domain/room/read-room-clock';
import { durationMs } from '#shared/domain/units';
import { StateChip } from '../../parts/clock/StateChip';
import { TimeRing } from '../../parts/clock/TimeRing';
import styles from './room-clock.module.css';
import { ROOM_TITLES, STATE_WORDS, STILL } from './room-words';

export interface RoomClockProps {
  readonly reading: RoomReading;
  readonly phase: ClockPhase;
  readonly stage: string;
  /** The room looks at another stage than the clock's, which then has to be named. */
  readonly isElsewhere: boolean;
}

/**
 * What is left of the stage as a ring that shrinks, what is over as one that grows; it steps with the seconds. In the
 * end, what the meeting took.
 */
export function RoomClock({ reading, phase, stage, isElsewhere }: RoomClockProps) {
  const { left, planned, took } = reading;
  const still = phase === 'running' ? null : STILL[phase];
  const state = still === null ? reading.state : phase === 'ended' ? 'ended' : 'still';
  const shown = took?.length ?? left ?? durationMs(0);
  const share =
    took !== null || planned === null || planned <= 0 ? 1 : Math.min(1, stepped(Math.abs(shown)) / planned);
  const name = took === null ? `${stage}: time left` : 'What the meeting took';
  return (
    <section className={styles['clock']} aria-label="Clock">
      <div className={styles['ring']} role="timer" aria-label={name} data-state={state}>
        <TimeRing share={share} side={600} radius={284} />
        <div className={styles['face']}>
          {isElsewhere && took === null ? <span className={styles['stage']}>{stage}</span> : null}
          <span className={styles['time']} data-signs={formatClock(shown).length}>
            {formatClock(shown)}
          </span>
          <StateChip className={styles['state']} state={state} words={still ?? STATE_WORDS[reading.state]} />
        </div>
      </div>
      <p className={styles['next']}>
        <Below reading={reading} />
      </p>
    </section>
  );
}

function Below({ reading: { took, next } }: Pick<RoomClockProps, 'reading'>) {
  if (took !== null) return <>{took.planned > 0 ? `of ${formatDuration(took.planned)} planned` : '\u00a0'}</>;
  if (next === null) return <>{'\u00a0'}</>;
  return (
    <>
      Next: <b>{ROOM_TITLES[next.stage]}</b>
      {next.planned > 0 ? `, ${formatDuration(next.planned)}` : ''}
    </>
  );
}

/** The ring moves when the figure does. */
function stepped(length: number): number {
  return Math.ceil(length / 1000) * 1000;
}

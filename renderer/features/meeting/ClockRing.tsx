import { formatClock, type StageState, stageState } from '#shared/domain/agenda/say-time';
import { type DurationMs, HOUR_MS, MINUTE_MS } from '#shared/domain/units';
import { type ClockState, StateChip } from '../../parts/clock/StateChip';
import { TimeRing } from '../../parts/clock/TimeRing';
import styles from './clock.module.css';

const STATE_WORDS: Readonly<Record<StageState, string>> = {
  on_time: 'Stage on time',
  soon: 'Nearly used up',
  over: 'Over time',
};

export interface ClockRingProps {
  stage: string;
  planned: DurationMs;
  left: DurationMs;
  /** Shown in place of the state while the clock does not run. */
  paused: string | null;
}

/** The stage's time: what is left as a ring that shrinks, what is over as one that grows. */
export function ClockRing({ stage, planned, left, paused }: ClockRingProps) {
  const state = stageState(left, planned);
  const plannedMinutes = Math.round(planned / MINUTE_MS);
  return (
    <Ring
      name={`${stage}: time left`}
      state={paused === null ? state : 'still'}
      share={planned <= 0 ? 1 : Math.min(1, Math.abs(left) / planned)}
      head={stage}
      time={left}
      foot={left < 0 ? `over ${plannedMinutes}` : `left of ${plannedMinutes}`}
      words={paused ?? STATE_WORDS[state]}
    />
  );
}

/** Of a meeting that has ended: what its stages took, and what was planned. */
export function EndedRing({ took, planned }: { took: DurationMs; planned: DurationMs }) {
  return (
    <Ring
      name="What the meeting took"
      state="ended"
      share={1}
      head="Meeting"
      time={took}
      foot={`of ${Math.round(planned / MINUTE_MS)} min`}
      words="Ended"
    />
  );
}

interface RingProps {
  name: string;
  state: ClockState;
  share: number;
  head: string;
  time: DurationMs;
  foot: string;
  words: string;
}

function Ring({ name, state, share, head, time, foot, words }: RingProps) {
  return (
    <div className={styles['clock']}>
      <div className={styles['ring']} role="timer" aria-label={name} data-state={state}>
        <TimeRing share={share} side={184} radius={83.5} />
        <div className={styles['face']}>
          <span>{head}</span>
          <span className={styles['time']} data-hours={Math.abs(time) >= HOUR_MS}>
            {formatClock(time)}
          </span>
          <span>{foot}</span>
        </div>
      </div>
      <StateChip className={styles['state']} state={state} words={words} />
    </div>
  );
}

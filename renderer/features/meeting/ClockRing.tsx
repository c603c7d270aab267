import { formatClock, type StageState, stageState } from '#shared/domain/agenda/say-time';
import { type DurationMs, HOUR_MS, MINUTE_MS } from '#shared/domain/units';
import styles from './clock.module.css';

const RADIUS = 83.5;
const ROUND = 2 * Math.PI * RADIUS;

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
  const share = planned <= 0 ? 1 : Math.min(1, Math.abs(left) / planned);
  const plannedMinutes = Math.round(planned / MINUTE_MS);
  return (
    <div className={styles['clock']}>
      <div className={styles['ring']} role="timer" aria-label={`${stage}: time left`} data-state={state}>
        <svg viewBox="0 0 184 184" aria-hidden="true">
          <circle className={styles['track']} cx="92" cy="92" r={RADIUS} />
          {share > 0 ? (
            <>
              <circle className={styles['edge']} cx="92" cy="92" r={RADIUS} {...arc(share, 2.4)} />
              <circle className={styles['arc']} cx="92" cy="92" r={RADIUS} {...arc(share, 0)} />
            </>
          ) : null}
        </svg>
        <div className={styles['face']}>
          <span>{stage}</span>
          <span className={styles['time']} data-hours={Math.abs(left) >= HOUR_MS}>
            {formatClock(left)}
          </span>
          <span>{left < 0 ? `over ${plannedMinutes}` : `left of ${plannedMinutes}`}</span>
        </div>
      </div>
      <p className={styles['state']} data-state={paused === null ? state : 'still'}>
        {paused ?? STATE_WORDS[state]}
      </p>
    </div>
  );
}

function arc(share: number, more: number) {
  return {
    strokeDasharray: `${ROUND * share + more} ${ROUND}`,
    strokeDashoffset: more / 2,
    transform: 'rotate(-90 92 92)',
  };
}

import { STAGE_MAX_MINUTES } from '#shared/domain/agenda/edit-plan';
import type { StageReading } from '#shared/domain/agenda/read-clock';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import { NumberInput } from '../../ui/NumberInput';
import styles from './run-sheet.module.css';
import { StageMenu } from './StageMenu';
import type { Turn } from './turn';
import type { MeetingClock } from './use-meeting';

export interface StageRowProps {
  meeting: MeetingClock;
  reading: StageReading;
  turn: Turn;
  isOpen: boolean;
  onOpen: () => void;
}

/** One stage of the run sheet: its capture, its length (typed in place), what it has used, what else can be done. */
export function StageRow({ meeting, reading, turn, isOpen, onOpen }: StageRowProps) {
  const { stage, planned, used, left } = reading;
  const name = STAGE_LABELS[stage];
  const { phase } = meeting.reading;
  const plannedMinutes = Math.round(planned / MINUTE_MS);
  return (
    <li className={styles['row']} data-stage={stage} data-turn={turn}>
      <button
        type="button"
        className={styles['stage']}
        aria-current={turn === 'current' ? 'step' : undefined}
        data-open={isOpen}
        onClick={onOpen}
      >
        {name}
      </button>
      <span className={styles['number']}>
        {phase === 'ended' ? (
          <>
            {plannedMinutes}
            <span className="visually-hidden"> minutes planned</span>
          </>
        ) : (
          <NumberInput
            label={`${name}: minutes planned`}
            value={plannedMinutes}
            required
            min={phase === 'not_started' ? 1 : 0}
            max={STAGE_MAX_MINUTES}
            onCommit={(count) => {
              if (count !== null) meeting.setLength(stage, Math.round(count));
            }}
          />
        )}
      </span>
      <span className={styles['number']} data-over={left < 0}>
        {used > 0 ? Math.floor(used / MINUTE_MS) : ''}
        <span className="visually-hidden">{used > 0 ? ' minutes used' : ''}</span>
      </span>
      {phase === 'ended' ? null : <StageMenu meeting={meeting} stage={stage} turn={turn} />}
    </li>
  );
}

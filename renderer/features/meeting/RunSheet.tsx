import type { StageReading } from '#shared/domain/agenda/read-clock';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import styles from './meeting.module.css';

export interface RunSheetProps {
  stages: readonly StageReading[];
  /** Where the clock stands. */
  current: Stage | null;
  /** Whose capture is shown. */
  open: Stage;
  onOpen: (stage: Stage) => void;
}

/** The stages with what was planned and what they have used. A stage opens its capture; the clock stays. */
export function RunSheet({ stages, current, open, onOpen }: RunSheetProps) {
  return (
    <div className={styles['sheet']}>
      <p className={styles['sheetHead']} aria-hidden="true">
        <span>Stage</span>
        <span>planned</span>
        <span>used</span>
      </p>
      <ul>
        {stages.map(({ stage, planned, used, left }) => {
          const usedMinutes = Math.floor(used / MINUTE_MS);
          return (
            <li key={stage}>
              <button
                type="button"
                className={styles['stage']}
                aria-current={stage === current ? 'step' : undefined}
                data-open={stage === open}
                onClick={() => onOpen(stage)}
              >
                <span>{STAGE_LABELS[stage]}</span>
                <span className={styles['number']}>
                  {Math.round(planned / MINUTE_MS)}
                  <span className="visually-hidden"> minutes planned</span>
                </span>
                <span className={`${styles['number']} ${left < 0 ? styles['overrun'] : ''}`}>
                  {used > 0 ? usedMinutes : ''}
                  <span className="visually-hidden">{used > 0 ? ' used' : ''}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import type { KeyboardEvent } from 'react';
import type { StageReading } from '#shared/domain/agenda/read-clock';
import type { Stage } from '#shared/domain/agenda/types';
import styles from './run-sheet.module.css';
import { StageRow } from './StageRow';
import type { Turn } from './turn';
import type { MeetingClock } from './use-meeting';
import { useStageKeys } from './use-stage-keys';

export interface RunSheetProps {
  meeting: MeetingClock;
  /** Where the clock stands. */
  current: Stage | null;
  /** Whose capture is shown. */
  open: Stage;
  onOpen: (stage: Stage) => void;
}

/** The stages with what was planned and what they have used. A stage opens its capture; the clock stays. */
export function RunSheet({ meeting, current, open, onOpen }: RunSheetProps) {
  const { stages, phase } = meeting.reading;
  useStageKeys(meeting);
  return (
    <div className={styles['sheet']}>
      <p className={styles['head']} aria-hidden="true">
        <span>Stage</span>
        <span>planned</span>
        <span>{phase === 'not_started' ? '' : 'used'}</span>
      </p>
      <ul onKeyDown={walk}>
        {stages.map((reading, index) => (
          <StageRow
            key={reading.stage}
            meeting={meeting}
            reading={reading}
            turn={turnOf(stages, index, current)}
            isOpen={reading.stage === open}
            onOpen={() => onOpen(reading.stage)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Up and down go to the same thing of the next stage: its name, or its length. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLElement) || event.target.ariaExpanded === 'true') return;
  const what = event.target.tagName.toLowerCase();
  const row = event.target.closest('li')?.[step[event.key]];
  event.preventDefault();
  row?.querySelector<HTMLElement>(what)?.focus();
}

function turnOf(stages: readonly StageReading[], index: number, current: Stage | null): Turn {
  if (current === null) return null;
  const at = stages.findIndex(({ stage }) => stage === current);
  return index === at ? 'current' : index < at ? 'past' : 'to_come';
}

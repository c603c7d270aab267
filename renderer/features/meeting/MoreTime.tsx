import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MORE_MINUTES, payersFor } from '#shared/domain/agenda/overtime';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { durationMs, epochMs, minutes } from '#shared/domain/units';
import { formatLocalTime } from '../../parts/clock/local-time';
import { keysOf } from '../../parts/keys/match-keys';
import { Button } from '../../ui/Button';
import styles from './overtime.module.css';
import type { MeetingClock } from './use-meeting';
import type { Overtime } from './use-overtime';

export interface MoreTimeProps {
  meeting: MeetingClock;
  overtime: Overtime;
  /** Minutes that the stage gets. */
  count: number;
}

/** Five minutes more, and who pays: by its number, by arrow keys and Enter, or nobody. */
export function MoreTime({ meeting, overtime, count }: MoreTimeProps) {
  const payers = payersFor(meeting.reading, count);
  const [chosen, setChosen] = useState<Stage | null>(null);
  const payer = payers.some(({ stage }) => stage === chosen) ? chosen : null;
  const group = useRef<HTMLDivElement>(null);
  const id = useId();

  // Asked for by key: the focus goes to the stages, and comes back when one has paid.
  useEffect(() => {
    if (overtime.asked > 0) group.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [overtime.asked]);

  function pay(stage: Stage | null): void {
    meeting.extendFrom(count, stage);
    overtime.settle();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') overtime.leave();
    else if (event.key === 'Enter') pay(payer);
    else if (event.key === '0') pay(null);
    else if (payers[Number(event.key) - 1]) pay(payers[Number(event.key) - 1]?.stage ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const { projectedEnd } = meeting.reading;
  const later = projectedEnd === null ? '' : `, ${sayEnd()}`;
  function sayEnd(): string {
    const left = meeting.reading.stages.find(({ stage }) => stage === meeting.reading.current)?.left ?? 0;
    const added = durationMs(Math.max(0, left + minutes(count)) - Math.max(0, left));
    return formatLocalTime(epochMs((projectedEnd ?? 0) + added));
  }
  return (
    <div className={styles['more']}>
      <Button onClick={() => pay(payer)} keys={keysOf('meeting.longer')}>
        {MORE_MINUTES} more minutes
      </Button>
      <div ref={group} role="radiogroup" aria-label="Which stage pays?" onKeyDown={onKeyDown}>
        <span>Paid by</span>
        <label>
          <input type="radio" name={id} checked={payer === null} onChange={() => setChosen(null)} />
          <kbd>0</kbd> the end{later}
        </label>
        {payers.map(({ stage, has, keeps }, index) => (
          <label key={stage}>
            <input type="radio" name={id} checked={payer === stage} onChange={() => setChosen(stage)} />
            <kbd>{index + 1}</kbd> {STAGE_LABELS[stage]}, {has} → {keeps}
          </label>
        ))}
      </div>
    </div>
  );
}

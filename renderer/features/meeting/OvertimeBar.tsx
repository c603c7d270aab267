import { useLayoutEffect } from 'react';
import { minutesToAdd } from '#shared/domain/agenda/overtime';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { MINUTE_MS } from '#shared/domain/units';
import { keysOf } from '../../parts/keys/match-keys';
import { useRoom } from '../../store/room';
import { Button } from '../../ui/Button';
import { MoreTime } from './MoreTime';
import styles from './overtime.module.css';
import { ParkIt } from './ParkIt';
import type { MeetingClock } from './use-meeting';
import type { Overtime } from './use-overtime';

export interface OvertimeBarProps {
  meeting: MeetingClock;
  overtime: Overtime;
}

/**
 * The time of a stage is up: a question to the room, not an alarm. Nothing waits for the answer; ignored for a minute
 * it folds into one line.
 */
export function OvertimeBar({ meeting, overtime }: OvertimeBarProps) {
  const { reading, following } = meeting;
  const stage = reading.stages.find((one) => one.stage === reading.current);
  const isVoting = useRoom((state) => state.vote) !== null;
  const { view } = overtime;

  // The bar takes room from the list: where the caret was in sight, it stays so.
  useLayoutEffect(() => {
    if (view === 'open') document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [view]);

  if (view === 'none' || !stage) return null;
  const name = STAGE_LABELS[stage.stage];
  const count = Math.round(stage.planned / MINUTE_MS);
  const fact = `${name} has used its ${sayMinutes(count)}.`;
  if (view === 'folded') {
    return (
      <section className={styles['folded']} aria-label="Time is up">
        <span>{fact}</span>
        <Button tone="plain" small onClick={overtime.unfold} keys={keysOf('meeting.longer')}>
          How shall we go on?
        </Button>
      </section>
    );
  }
  return (
    <section
      className={styles['bar']}
      aria-label="Time is up"
      data-over={stage.left <= 0}
      // As in a list of rows: a line that is drawn later takes no focus away from here.
      data-rows
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) overtime.comeFrom(event.relatedTarget);
      }}
    >
      <div className={styles['head']}>
        <h2>{stage.left > 0 ? `More time for ${name}?` : `${fact} How shall we go on?`}</h2>
        <Button small onClick={overtime.ask} keys={keysOf('meeting.ask')} aria-pressed={isVoting}>
          {isVoting ? 'Hide the vote' : 'Thumb vote'}
        </Button>
      </div>
      <div className={styles['ways']}>
        <MoreTime meeting={meeting} overtime={overtime} count={minutesToAdd(stage.left)} />
        <ParkIt onPark={overtime.settle} />
        <Button onClick={meeting.next} keys={keysOf('meeting.next')}>
          {following === null ? 'End meeting' : `Move on to ${STAGE_LABELS[following]}`}
        </Button>
      </div>
    </section>
  );
}

function sayMinutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

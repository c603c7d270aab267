import type { ClockReading } from '#shared/domain/agenda/read-clock';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';
import { durationMs, MINUTE_MS } from '#shared/domain/units';
import { useIncident } from '../../parts/incident/incident-context';
import { keysOf } from '../../parts/keys/match-keys';
import { PlanAnother } from '../../parts/meetings/PlanAnother';
import { aimAt, openCapture } from '../../store/window';
import { Button } from '../../ui/Button';
import { ClockRing, EndedRing } from './ClockRing';
import styles from './meeting-side.module.css';
import { PlanTools } from './PlanTools';
import { RunSheet } from './RunSheet';
import { SideDrawer } from './SideDrawer';
import { captureAt } from './use-capture-keys';
import type { MeetingClock } from './use-meeting';

/** A start is taken for a mistake this long; Undo takes it back later too. */
const REGRET_MS = 2 * MINUTE_MS;

const STEPS = [
  { by: -5, label: '−5', name: '5 minutes less' },
  { by: -1, label: '−1', name: '1 minute less' },
  { by: 1, label: '+1', name: '1 minute more' },
  { by: 5, label: '+5', name: '5 minutes more' },
] as const;

export function MeetingSide({ meeting, open }: { meeting: MeetingClock; open: Stage }) {
  const { reading } = meeting;
  const { phase, current } = reading;
  const stage = reading.stages.find((one) => one.stage === current);
  const live = phase === 'running' || phase === 'paused';
  return (
    <aside className={styles['side']} aria-label="Clock and run sheet">
      {phase === 'ended' ? (
        <EndedRing
          took={reading.running}
          planned={durationMs((reading.plannedEnd ?? 0) - (reading.startedAt ?? 0))}
        />
      ) : stage ? (
        <ClockRing
          stage={STAGE_LABELS[stage.stage]}
          planned={stage.planned}
          left={stage.left}
          paused={phase === 'running' ? null : STILL[phase]}
        />
      ) : null}
      {live ? (
        <div className={styles['controls']}>
          <Button onClick={meeting.toggle} keys={keysOf('meeting.toggle')}>
            {phase === 'paused' ? 'Resume' : 'Pause'}
          </Button>
          {STEPS.map(({ by, label, name }) => (
            <Button key={by} name={`${label}, ${name}`} onClick={() => meeting.extend(by)}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <SideDrawer>
        <RunSheet
          meeting={meeting}
          current={live ? current : null}
          open={open}
          onOpen={(next) => openCapture(next === current ? null : next)}
        />
        {phase === 'not_started' ? <PlanTools meeting={meeting} /> : null}
        {live && stage ? <p className={styles['promise']}>{promiseFor(reading)}</p> : null}
      </SideDrawer>
      <Next meeting={meeting} open={open} />
    </aside>
  );
}

const STILL = { not_started: 'Not started', paused: 'Paused' } as const;

function Next({ meeting, open }: { meeting: MeetingClock; open: Stage }) {
  const { id } = useIncident().record.incident;
  const { reading, following } = meeting;
  /** The button goes with what it did: the focus goes back to the work. */
  const andGoOn = (act: () => void) => () => {
    act();
    aimAt(captureAt(id, open));
  };
  const { phase } = reading;
  return (
    <div className={styles['next']}>
      {phase === 'not_started' ? (
        <Button tone="primary" onClick={andGoOn(meeting.toggle)} keys={keysOf('meeting.next')}>
          Start meeting
        </Button>
      ) : null}
      {phase === 'ended' ? (
        <>
          <Button onClick={andGoOn(meeting.reopen)} keys={keysOf('meeting.reopen')} name="Reopen the meeting">
            Reopen
          </Button>
          <PlanAnother words="Plan another" />
        </>
      ) : null}
      {phase === 'running' || phase === 'paused' ? (
        <>
          <span className={styles['seldom']}>
            {reading.elapsed < REGRET_MS ? (
              <Button tone="plain" small onClick={andGoOn(meeting.cancelStart)}>
                Undo the start
              </Button>
            ) : null}
            {following === null || reading.elapsed < REGRET_MS ? null : (
              <Button tone="plain" small onClick={meeting.giveRest}>
                Done early
              </Button>
            )}
            {following === null ? null : (
              <Button tone="plain" small onClick={meeting.end}>
                End now
              </Button>
            )}
          </span>
          <Button onClick={meeting.next} keys={keysOf('meeting.next')}>
            {following === null ? 'End meeting' : `Next: ${STAGE_LABELS[following]}`}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** What the actions stage keeps, so that everybody sees what a longer talk costs. */
function promiseFor(reading: ClockReading): string {
  const { minutesForActions, behind } = reading;
  if (!hasActions(reading)) return '';
  const keeps = Math.round(minutesForActions.asProjected / MINUTE_MS);
  if (Math.abs(behind) < MINUTE_MS) return `Actions keep ${keeps} min.`;
  const asPlanned = Math.round(durationMs(minutesForActions.asPlanned) / MINUTE_MS);
  return `Actions keep ${keeps} min, or ${asPlanned} if we end as planned.`;
}

/** Whether there is an actions stage still to come. */
function hasActions({ stages, current }: ClockReading): boolean {
  const at = stages.findIndex(({ stage }) => stage === current);
  return stages.findIndex(({ stage }) => stage === 'actions') > at;
}

import { useState } from 'react';
import { type Agenda, DEFAULT_BOOKED, isSamePlan, PRESETS, planLength } from '#shared/domain/agenda/presets';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { MINUTE_MS, minutes } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { usePolicy } from '../../parts/incident/policy-context';
import { aimAt, tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { NumberInput } from '../../ui/NumberInput';
import { Pick } from '../../ui/Pick';
import { AddStage } from './AddStage';
import { KeepPlan } from './KeepPlan';
import styles from './plan-tools.module.css';
import type { MeetingClock } from './use-meeting';

const BOOKED_MAX_MINUTES = 600;
/** Where the focus goes from what is no longer offered once it was chosen. */
const PLAN = placeOf('plan', 'meeting', 'name');
const BOOKED = placeOf('plan', 'meeting', 'booked');

/** Which plan this is, how long the room is booked, and whether the one fits into the other. */
export function PlanTools({ meeting }: { meeting: MeetingClock }) {
  const { record } = useIncident();
  const { commands } = useData();
  const { agendas } = usePolicy();
  const [isKeeping, setKeeping] = useState(false);
  const { plan } = meeting;
  const all: readonly Agenda[] = [...PRESETS, ...agendas];
  const same = all.find((one) => isSamePlan(one.plan, plan)) ?? null;
  const isOwn = same !== null && agendas.includes(same);
  const booked = currentMeeting(record)?.booked ?? DEFAULT_BOOKED;
  const total = Math.round(planLength(plan) / MINUTE_MS);
  const bookedMinutes = Math.round(booked / MINUTE_MS);
  const over = total - bookedMinutes;

  function take(name: string | null): void {
    const agenda = all.find((one) => one.name === name);
    if (agenda) meeting.editPlan({ kind: 'take', plan: agenda.plan });
  }

  async function forget(name: string): Promise<void> {
    const forgotten = await commands.editPolicy({ part: 'agendas', name, plan: null });
    if (forgotten.ok) aimAt(PLAN);
    tell(forgotten.ok ? `“${name}” is no longer kept. The plan of this meeting stays.` : forgotten.message);
  }

  const book = (count: number) => void commands.bookLength(record.incident.id, minutes(count));
  return (
    <div className={styles['tools']}>
      <div className={styles['line']}>
        <AddStage meeting={meeting} />
        <span className={styles['booked']} data-place={BOOKED}>
          Booked
          <NumberInput
            label="Booked length in minutes"
            value={bookedMinutes}
            required
            min={5}
            max={BOOKED_MAX_MINUTES}
            onCommit={(count) => {
              if (count !== null) book(Math.round(count));
            }}
          />
          min
        </span>
      </div>
      {over > 0 ? (
        <p className={styles['over']}>
          {total} min planned, booked {bookedMinutes}: shorten a stage or{' '}
          <button
            type="button"
            onClick={() => {
              aimAt(BOOKED);
              book(total);
            }}
          >
            book {total}
          </button>
          .
        </p>
      ) : null}
      <div className={styles['line']}>
        <Pick
          label="Plan of the meeting"
          value={same?.name ?? null}
          options={all.map(({ name }) => ({ value: name, label: name }))}
          empty="Own plan"
          boxed
          place={PLAN}
          onPick={take}
        />
      </div>
      {isKeeping ? (
        <KeepPlan
          plan={plan}
          onDone={() => {
            setKeeping(false);
            aimAt(PLAN);
          }}
        />
      ) : (
        <div className={styles['line']}>
          {same === null ? (
            <Button tone="plain" small onClick={() => setKeeping(true)}>
              Keep this plan as…
            </Button>
          ) : null}
          {isOwn ? (
            <Button tone="plain" small onClick={() => void forget(same.name)}>
              Forget this plan
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

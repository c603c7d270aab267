import { MILESTONE_LABELS, MILESTONES, type Milestone } from '#shared/domain/incident/types';
import { type EpochMs, type IsoDate, MINUTE_MS, startOfUtcDay, utcDay } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { TimeInput } from '../../ui/TimeInput';
import styles from './sections.module.css';

/** The five times that the figures come from. They are views of the marked events, edited here or there. */
export function Milestones({ day }: { day: IsoDate }) {
  const { record } = useIncident();
  const { commands } = useData();
  const at = (milestone: Milestone): EpochMs | null =>
    record.events.find((event) => event.milestone === milestone)?.at ?? null;

  return (
    <section className={styles['section']} aria-label="Milestones">
      <div className={styles['sectionHead']}>
        <h2>Milestones</h2>
        <span className={styles['count']}>UTC; marks on the timeline</span>
      </div>
      <dl className={styles['fields']}>
        {MILESTONES.map((milestone) => {
          const moment = at(milestone);
          return (
            <MilestoneField
              key={milestone}
              label={MILESTONE_LABELS[milestone]}
              moment={moment}
              day={day}
              place={placeOf('incidents', record.incident.id, milestone)}
              onCommit={(minute) =>
                void commands.setMilestoneMinute(record.incident.id, milestone, minute, day)
              }
            />
          );
        })}
      </dl>
    </section>
  );
}

interface MilestoneFieldProps {
  label: string;
  moment: EpochMs | null;
  day: IsoDate;
  place: string;
  onCommit: (minute: number | null) => void;
}

function MilestoneField({ label, moment, day, place, onCommit }: MilestoneFieldProps) {
  const on = moment === null ? null : utcDay(moment);
  return (
    <>
      <dt>{label}</dt>
      <dd data-place={place}>
        <TimeInput
          label={`${label}, UTC`}
          value={moment === null || on === null ? null : Math.floor((moment - startOfUtcDay(on)) / MINUTE_MS)}
          onCommit={onCommit}
        />
        {on !== null && on !== day ? <span className={styles['hint']}>{on}</span> : null}
      </dd>
    </>
  );
}

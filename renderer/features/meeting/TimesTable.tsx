import { formatDuration } from '#shared/domain/agenda/say-time';
import { STAGE_LABELS } from '#shared/domain/agenda/types';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { MINUTE_MS, minutes } from '#shared/domain/units';
import { useIncident } from '../../parts/incident/incident-context';
import styles from './closing.module.css';
import { PartHead } from './PartHead';
import type { MeetingClock } from './use-meeting';

/** What was planned at the start against what each stage took: for the next plan, and for nobody's blame. */
export function TimesTable({ meeting }: { meeting: MeetingClock }) {
  const { record } = useIncident();
  const { stages, startedAt, phase, current } = meeting.reading;
  const at = phase === 'ended' ? stages.length : stages.findIndex(({ stage }) => stage === current);
  const plan = currentMeeting(record)?.plan ?? [];
  if (startedAt === null) return null;
  return (
    <section aria-label="Planned and taken">
      <PartHead title="Planned and taken" />
      <table className={styles['times']} aria-label="Planned and taken">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Planned</th>
            <th scope="col">Taken</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, used }, index) => {
            const planned = Math.round((plan.find((one) => one.stage === stage)?.length ?? 0) / MINUTE_MS);
            const taken = Math.round(used / MINUTE_MS);
            return (
              <tr key={stage}>
                <th scope="row">{STAGE_LABELS[stage]}</th>
                <td>{planned} min</td>
                <td>{taken} min</td>
                {/* A stage that is not over may take what it has left. */}
                <td>{index < at || taken > planned ? sayDifference(taken - planned) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function sayDifference(count: number): string {
  if (count === 0) return 'as planned';
  return `${formatDuration(minutes(Math.abs(count)))} ${count > 0 ? 'more' : 'less'}`;
}

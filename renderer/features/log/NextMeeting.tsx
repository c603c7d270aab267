import type { IncidentRow } from '../../data/read-incidents';
import { formatLocalTime, sayDay } from '../../parts/clock/local-time';
import { useNow } from '../../parts/clock/use-now';
import { incidentHref } from '../../parts/places/routes';
import styles from './next-meeting.module.css';

/** The meeting that runs, or the next one booked: what somebody who opens the program most likely wants. */
export function NextMeeting({ incidents }: { incidents: readonly IncidentRow[] }) {
  const now = useNow(false);
  const running = incidents.find(({ meeting }) => meeting === 'running');
  const next =
    running ??
    incidents
      .filter(({ meeting, scheduledAt }) => meeting === 'booked' && (scheduledAt ?? 0) > now)
      .sort((a, b) => (a.scheduledAt ?? 0) - (b.scheduledAt ?? 0))[0];
  if (!next) return null;
  return (
    <section className={styles['next']} aria-label="Next meeting">
      <div>
        <p>{running || next.scheduledAt === null ? 'Meeting' : sayDay(next.scheduledAt, now)}</p>
        <p className={styles['when']}>
          {running || next.scheduledAt === null ? 'Now' : formatLocalTime(next.scheduledAt)}
        </p>
      </div>
      <div>
        <p>{running ? 'The meeting is running' : 'Next meeting, local time'}</p>
        <h2>{next.title || 'Untitled incident'}</h2>
      </div>
      <a className={styles['go']} href={incidentHref(next.id, running ? 'meet' : 'prepare')}>
        {running ? 'Go on with the meeting' : 'Prepare'}
      </a>
    </section>
  );
}

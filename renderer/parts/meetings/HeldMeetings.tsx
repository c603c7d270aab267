import { heldMeetings } from '#shared/domain/agenda/held-meetings';
import { formatDuration } from '#shared/domain/agenda/say-time';
import { formatLocalMoment } from '../clock/local-time';
import { useNow } from '../clock/use-now';
import { useIncident } from '../incident/incident-context';
import styles from './meetings.module.css';
import { PlanAnother } from './PlanAnother';

/** The meetings about this incident so far, and the way to the next one. Nothing before the first. */
export function HeldMeetings() {
  const { meetings } = useIncident().record;
  const now = useNow(false);
  const held = heldMeetings(meetings, now);
  const last = held.at(-1);
  if (last === undefined) return null;
  return (
    <section className={styles['held']} aria-label="Meetings held">
      <h2>Meetings held</h2>
      <ol>
        {held.map(({ id, number, startedAt, length, hasEnded }) => (
          <li key={id}>
            <span>{number}</span>
            <span>{formatLocalMoment(startedAt)}</span>
            <span>{hasEnded ? formatDuration(length) : 'running'}</span>
          </li>
        ))}
      </ol>
      {last.hasEnded && last.number === meetings.length ? <PlanAnother /> : null}
    </section>
  );
}

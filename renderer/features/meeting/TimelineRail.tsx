import { formatTimeUtc } from '#shared/domain/agenda/say-time';
import { MILESTONE_LABELS } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { ShownText } from '../../parts/text/ShownText';
import styles from './rail.module.css';

/** What happened, to look back at while the room talks about why. */
export function TimelineRail() {
  const { events } = useIncident().record;
  return (
    <section aria-label="What happened">
      <h2>What happened, UTC</h2>
      {events.length === 0 ? <p className={styles['fate']}>Nothing on the timeline yet.</p> : null}
      <ol className={styles['moments']}>
        {events.map((event) => (
          <li key={event.id} data-milestone={event.milestone !== null}>
            <time>{event.at === null ? '–' : formatTimeUtc(event.at)}</time>
            <span>
              <ShownText text={event.text} />
              {event.milestone ? <small>{MILESTONE_LABELS[event.milestone]}</small> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { formatDateShort, formatDuration } from '#shared/domain/agenda/say-time';
import { incidentTimes, TIME_DEFINITIONS } from '#shared/domain/incident/durations';
import { saySeverity } from '#shared/domain/incident/policy';
import type { DurationMs } from '#shared/domain/units';
import { useIncident } from '../../parts/incident/incident-context';
import { useSeverityNames } from '../../parts/incident/policy-context';
import { StoredText } from '../../parts/incident/StoredText';
import styles from './prepare.module.css';

/** Title, facts and the five figures. */
export function IncidentHead() {
  const { incident, events } = useIncident().record;
  const times = incidentTimes(events);
  const names = useSeverityNames();
  return (
    <>
      <section className={styles['head']} aria-label="Incident">
        <div className={styles['about']}>
          <h1 className="visually-hidden">{incident.title || 'Untitled incident'}</h1>
          <div className={styles['title']}>
            <StoredText
              of={{ table: 'incidents', id: incident.id, field: 'title', label: 'Title' }}
              row={incident}
              value={incident.title}
              placeholder="What happened, in a few words"
              section="lessons"
            />
          </div>
          <p className={styles['facts']}>
            {incident.severity ? <b>{saySeverity(incident.severity, names)}</b> : null}
            {incident.date ? <span>{formatDateShort(incident.date)}</span> : null}
            {incident.services.length > 0 ? <span>{incident.services.join(', ')}</span> : null}
            {incident.lead ? <span>Lead {incident.lead}</span> : null}
            {incident.attendees.length > 0 ? <span>{countPeople(incident.attendees.length)}</span> : null}
          </p>
        </div>
        <dl className={styles['figures']}>
          <Figure name="Duration" value={times.duration} definition={TIME_DEFINITIONS.duration} />
          <Figure name="To detect" value={times.toDetect} definition={TIME_DEFINITIONS.toDetect} />
          <Figure
            name="To acknowledge"
            value={times.toAcknowledge}
            definition={TIME_DEFINITIONS.toAcknowledge}
          />
          <Figure name="To mitigate" value={times.toMitigate} definition={TIME_DEFINITIONS.toMitigate} />
          <Figure name="To resolve" value={times.toResolve} definition={TIME_DEFINITIONS.toResolve} />
        </dl>
      </section>
      {times.contradictions.map((sentence) => (
        <p key={sentence} className={styles['warn']} role="status">
          {sentence}
        </p>
      ))}
    </>
  );
}

function Figure({ name, value, definition }: { name: string; value: DurationMs | null; definition: string }) {
  return (
    <div title={definition}>
      <dt>
        {name}
        <span className="visually-hidden">: {definition}</span>
      </dt>
      <dd data-known={value !== null}>{value === null ? '–' : formatDuration(value)}</dd>
    </div>
  );
}

function countPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

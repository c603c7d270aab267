import { formatDateShort, formatDuration } from '#shared/domain/agenda/say-time';
import { incidentTimes, TIME_DEFINITIONS } from '#shared/domain/incident/durations';
import { explainTime, type TimeFigure } from '#shared/domain/incident/explain-times';
import { saySeverity } from '#shared/domain/incident/policy';
import type { DurationMs } from '#shared/domain/units';
import { useIncident } from '../../parts/incident/incident-context';
import { useSeverityNames } from '../../parts/incident/policy-context';
import { StoredText } from '../../parts/incident/StoredText';
import { Explained } from '../../ui/Explained';
import { FigureList } from '../../ui/FigureList';
import styles from './incident-head.module.css';
import { Observations } from './Observations';

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
        <FigureList className={styles['figures']}>
          {FIGURES.map(({ figure, name }) => (
            <Figure
              key={figure}
              name={name}
              value={times[figure]}
              definition={TIME_DEFINITIONS[figure]}
              explanation={explainTime(figure, events)}
            />
          ))}
        </FigureList>
      </section>
      <Observations />
    </>
  );
}

const FIGURES: readonly { readonly figure: TimeFigure; readonly name: string }[] = [
  { figure: 'duration', name: 'Duration' },
  { figure: 'toDetect', name: 'To detect' },
  { figure: 'toAcknowledge', name: 'To acknowledge' },
  { figure: 'toMitigate', name: 'To mitigate' },
  { figure: 'toResolve', name: 'To resolve' },
];

interface FigureProps {
  name: string;
  value: DurationMs | null;
  definition: string;
  explanation: string;
}

/** The definition is read with the name by whoever reads the page with a screen reader, without asking for it. */
function Figure({ name, value, definition, explanation }: FigureProps) {
  return (
    <div>
      <dt>
        <Explained explanation={explanation}>{name}</Explained>
        <span className="visually-hidden">: {definition}</span>
      </dt>
      <dd data-known={value !== null}>{value === null ? '–' : formatDuration(value)}</dd>
    </div>
  );
}

function countPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

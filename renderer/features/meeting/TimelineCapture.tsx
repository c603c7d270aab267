import { formatTimeUtc } from '#shared/domain/agenda/say-time';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { Timeline } from '../../parts/timeline/Timeline';
import { CaptureFrame } from './CaptureFrame';
import styles from './capture.module.css';
import { StageLine } from './StageLine';
import { dayOf, readTypedEvent, type TypedEvent } from './typed-event';

/** The first stage: the room agrees on what happened. A time at the head of the line is understood. */
export function TimelineCapture() {
  const { record } = useIncident();
  const { commands } = useData();
  const { incident, events } = record;
  const day = dayOf(record);
  const read = (line: string) => readTypedEvent(record, line);

  return (
    <CaptureFrame
      title="Timeline"
      question="What happened, from the first sign to the end? What did each of us see?"
    >
      <div className={styles['withTimes']} data-rows>
        {events.length > 0 ? (
          <Timeline day={day} whenEmpty={placeOf('drafts', incident.id, 'timeline')} />
        ) : null}
        <StageLine
          stage="timeline"
          rows={events.length}
          section="timeline"
          label="Next event"
          placeholder="14:05 What happened"
          number=""
          aside={(typed) => <Understood line={typed} read={read} />}
          onKeep={(line) => void commands.addEvent(incident.id, read(line), { draftOf: 'timeline' })}
          onKeepLines={(lines) => void commands.addEvents(incident.id, lines.map(read))}
        />
      </div>
    </CaptureFrame>
  );
}

function Understood({ line, read }: { line: string; read: (line: string) => TypedEvent }) {
  const { at, approximate } = read(line);
  if (line.trim() === '') return null;
  return (
    <span className={styles['understood']}>
      {at === null ? 'No time yet' : `${approximate ? 'about ' : ''}${formatTimeUtc(at)} UTC`}
    </span>
  );
}

import { useEffect } from 'react';
import { WRITE_UP_SECTIONS } from '#shared/domain/incident/texts';
import { WRITE_UP_LABELS } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { StoredText } from '../../parts/incident/StoredText';
import { aimAt } from '../../store/window';
import { CaptureFrame } from './CaptureFrame';
import styles from './customer-message.module.css';

/** What a reader outside wants to know, in the order in which they ask. */
const GUIDANCE = [
  'What they could not do, in their words, and from when until when.',
  'Whether it is over, and whether anything of theirs was lost or seen by others.',
  'What was done about it, and what will be different.',
  'What they have to do themselves, also where that is nothing.',
  'No names of people, no names of systems that they do not know, no blame of a supplier.',
] as const;

/** The message that goes out: one text that the room agrees on. */
export function CustomerMessageCapture() {
  const { incident } = useIncident().record;
  const place = placeOf('incidents', incident.id, 'customerMessage');

  // The caret is in the text as soon as the capture is shown, as in the line of every other stage.
  useEffect(() => aimAt(place), [place]);

  return (
    <CaptureFrame
      title={WRITE_UP_LABELS.customerMessage}
      question="What would we want to read if we had been on the other side?"
    >
      <div className={styles['message']}>
        <StoredText
          of={{
            table: 'incidents',
            id: incident.id,
            field: 'customerMessage',
            label: WRITE_UP_LABELS.customerMessage,
          }}
          row={incident}
          value={incident.customerMessage}
          placeholder="On 12 May, between 09:10 and 10:58 UTC, …"
          section={WRITE_UP_SECTIONS.customerMessage}
          multiline
          frame="row"
        />
      </div>
      <h2 className={styles['guide']}>A good message says</h2>
      <ul className={styles['points']}>
        {GUIDANCE.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </CaptureFrame>
  );
}

import { useRef, useState } from 'react';
import type { Stage } from '#shared/domain/agenda/types';
import { useData } from '../../data/data-provider';
import { useDraftSaver } from '../../data/use-saving';
import { useIncident } from '../../parts/incident/incident-context';
import { tell, useWindow } from '../../store/window';
import { Button } from '../../ui/Button';
import { useDraft } from './drafts-context';
import styles from './overtime.module.css';

export interface ParkItProps {
  /** Where the clock stands. */
  stage: Stage;
  onParked: () => void;
}

/** What is open waits in the parking lot: the line being typed, or what is typed here. */
export function ParkIt({ stage, onParked }: ParkItProps) {
  const { record } = useIncident();
  const { commands } = useData();
  const incidentId = record.incident.id;
  const open = useWindow((state) => state.capture) ?? stage;
  const draft = useDraft(open);
  const saver = useDraftSaver(incidentId, open, 'The line being typed');
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const line = draft?.text.trim() ?? '';

  async function park(): Promise<void> {
    const typed = (saver.waiting()?.text ?? draft?.text ?? '').trim();
    const text = words.trim() || typed;
    if (text === '') {
      field.current?.focus();
      return;
    }
    const options = words.trim() === '' ? { draftOf: open } : {};
    const parked = await commands.addNote(incidentId, { kind: 'off_topic', text }, options);
    tell(parked.ok ? `Parked: ${text}` : parked.message);
    if (!parked.ok) return;
    setWords('');
    onParked();
  }

  return (
    <div>
      <Button onClick={() => void park()}>Park what is open</Button>
      {line === '' ? (
        <input
          ref={field}
          className={styles['open']}
          aria-label="What is still open"
          placeholder="What is still open?"
          value={words}
          maxLength={2000}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) void park();
          }}
        />
      ) : (
        <p>“{line}” waits in the parking lot</p>
      )}
    </div>
  );
}

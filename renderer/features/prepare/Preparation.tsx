import { useState } from 'react';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { type Preparation as Progress, readPreparation } from '#shared/domain/incident/prepare-steps';
import { sayMomentUtc } from '#shared/domain/incident/review-due';
import type { EpochMs } from '#shared/domain/units';
import { useData } from '../../data/data-provider';
import { useNow } from '../../parts/clock/use-now';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';
import { SETTINGS_ROUTE } from '../../parts/places/routes';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';
import styles from './desk.module.css';

/** What is left of the half hour of preparation. For the lead alone: never in a document or the room view. */
export function Preparation() {
  const { record } = useIncident();
  const { commands } = useData();
  const now = useNow(false);
  const [isOpen, setOpen] = useState(false);
  const progress = readPreparation(record);
  const isHeld = (currentMeeting(record)?.log.length ?? 0) > 0;
  return (
    <section className={styles['preparation']} aria-label="Preparation">
      <div className={styles['head']}>
        <h2>Preparation</h2>
        <span className={styles['count']}>{sayLeft(progress)}</span>
        <span className="push" />
        <Button tone="plain" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Steps
        </Button>
      </div>
      <p className={styles['why']}>{isHeld ? 'The meeting has begun.' : sayDraft(progress, now)}</p>
      {isOpen ? (
        <>
          <ul className={styles['steps']}>
            {progress.steps.map(({ id, label, minutes, state }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={state !== 'open'}
                    disabled={state === 'shown'}
                    onChange={(event) =>
                      void commands.tickPrepared(record.incident.id, id, event.currentTarget.checked)
                    }
                  />
                  <span>
                    {label}
                    {state === 'shown' ? (
                      <span className={styles['shown']}>done, as the incident shows</span>
                    ) : null}
                  </span>
                  <span className={styles['minutes']}>{minutes} min</span>
                </label>
              </li>
            ))}
          </ul>
          <HowTo />
        </>
      ) : null}
    </section>
  );
}

/** The team's own notes; nothing where it has none. */
function HowTo() {
  const { guidance } = usePolicy();
  const notes = guidance.split('\n').filter((note) => note.trim() !== '');
  return (
    <details className={styles['howTo']}>
      <summary>How to prepare</summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <a href={`#${SETTINGS_ROUTE}`} onClick={() => aimAt('settings:policy:guidance')}>
        {notes.length === 0 ? 'Write notes for your team' : 'Change these notes'}
      </a>
    </details>
  );
}

/** `18 of 30 min left` */
function sayLeft({ minutes, minutesLeft }: Progress): string {
  return minutesLeft === 0 ? 'all done' : `${minutesLeft} of ${minutes} min left`;
}

function sayDraft({ steps, draftBefore }: Progress, now: EpochMs): string {
  const isSent = steps.some(({ id, state }) => id === 'draft' && state !== 'open');
  if (isSent) return 'The draft is out.';
  if (draftBefore === null) return 'Book the meeting to see by when the draft goes out.';
  const before = sayMomentUtc(draftBefore);
  return now > draftBefore ? `Draft was due before ${before}` : `Draft to be sent before ${before}`;
}

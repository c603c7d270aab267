import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FindingGroup } from '#shared/domain/language/types';
import { Button } from '../../ui/Button';
import { READY_REASONS } from './finding-groups';
import styles from './keep-form.module.css';

const REASON_MAX_CHARS = 500;

export interface KeepFormProps {
  group: FindingGroup;
  /** Who will see it. */
  note: string;
  /** Stands where nothing else is the one thing to do. */
  primary?: boolean;
  /** Never blank. */
  onKeep(reason: string): void;
  onBack(): void;
}

/** Asks why a flagged phrase is to stay as it is. Has the focus as long as it is there. */
export function KeepForm({ group, note, primary = false, onKeep, onBack }: KeepFormProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // Once the card around it is shown: what is hidden takes no focus.
  useEffect(() => field.current?.focus(), []);

  function keep(): void {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else {
      onKeep(reason.trim());
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  }

  return (
    <form
      className={styles['form']}
      aria-label="Keep as is"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={id}>Reason</label>
      <div className={styles['reason']}>
        <input
          ref={field}
          id={id}
          value={reason}
          maxLength={REASON_MAX_CHARS}
          autoComplete="off"
          aria-required
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
        {isMissing ? (
          <p id={`${id}-missing`} role="alert">
            A word or two, for whoever reads the review.
          </p>
        ) : null}
        <div className={styles['ready']}>
          {READY_REASONS[group].map((ready) => (
            <Button key={ready} small name={`${ready}: keep for this reason`} onClick={() => onKeep(ready)}>
              {ready}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles['actions']}>
        <Button tone={primary ? 'primary' : 'default'} small keys="Enter" onClick={keep}>
          Keep as is
        </Button>
        <Button tone="plain" small keys="Escape" onClick={onBack}>
          Back
        </Button>
        <span>{note}</span>
      </div>
    </form>
  );
}

import { useId, useRef, useState } from 'react';
import { type SeverityLevel, sayLevel } from '#shared/domain/incident/policy';
import { SEVERITIES, type Severity } from '#shared/domain/incident/types';
import { usePolicy, useSeverityNames } from '../../parts/incident/policy-context';
import { InlineButton } from '../../ui/InlineButton';
import styles from './severity.module.css';

export interface SeverityPickProps {
  value: Severity | null;
  onPick: (value: Severity | null) => void;
  place: string;
}

/** The level, and on a press the team's matrix to choose it from. Arrow keys choose, Enter and Esc close. */
export function SeverityPick({ value, onPick, place }: SeverityPickProps) {
  const names = useSeverityNames();
  const { levels } = usePolicy();
  const [isOpen, setOpen] = useState(false);
  const group = useId();
  const button = useRef<HTMLButtonElement>(null);
  const shown = value === null ? 'Choose…' : sayLevel(value, names);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <dt>Severity</dt>
      <dd>
        <InlineButton
          ref={button}
          data-place={place}
          data-empty={value === null}
          aria-label={`Severity: ${shown}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {shown}
        </InlineButton>
      </dd>
      {isOpen ? (
        <dd className={styles['matrix']}>
          <fieldset
            aria-label="Severity"
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              // Enter on a level that is not chosen yet means that one.
              if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.target.click();
              close();
            }}
          >
            {SEVERITIES.map((level) => (
              <Level
                key={level}
                name={sayLevel(level, names)}
                level={levels[level]}
                group={group}
                checked={value === level}
                focused={value === level || (value === null && level === 1)}
                onChoose={() => onPick(level)}
              />
            ))}
            <label className={styles['level']}>
              <input type="radio" name={group} checked={value === null} onChange={() => onPick(null)} />
              <span>Not known yet</span>
            </label>
          </fieldset>
        </dd>
      ) : null}
    </>
  );
}

interface LevelProps {
  name: string;
  level: SeverityLevel;
  group: string;
  checked: boolean;
  /** Has the focus when the matrix opens. */
  focused: boolean;
  onChoose: () => void;
}

function Level({ name, level, group, checked, focused, onChoose }: LevelProps) {
  const about = useId();
  return (
    <label className={styles['level']}>
      <input
        type="radio"
        name={group}
        checked={checked}
        // biome-ignore lint/a11y/noAutofocus: the matrix opens on a press, to be chosen from
        autoFocus={focused}
        aria-label={name}
        aria-describedby={about}
        onChange={onChoose}
      />
      <span>
        <b>{name}</b>
        <span id={about} className={styles['about']}>
          {level.definition} {level.response}
        </span>
      </span>
    </label>
  );
}

import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { readShift } from '#shared/domain/timeline/read-shift';
import { useData } from '../../data/data-provider';
import { tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { keysOf } from '../keys/match-keys';
import styles from './selection-bar.module.css';

export interface SelectionBarProps {
  /** Of the selected rows that are shown, in order. */
  ids: readonly string[];
  areStarred: boolean;
  onRemove: () => void;
  onClear: () => void;
}

/** What is done to all selected rows at once: each action is one step of undo. */
export function SelectionBar({ ids, areStarred, onRemove, onClear }: SelectionBarProps) {
  const { commands } = useData();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const refusalId = useId();
  const shiftButton = useRef<HTMLButtonElement>(null);
  const count = ids.length === 1 ? '1 event' : `${ids.length} events`;

  async function star(): Promise<void> {
    const done = await commands.patchEvents(ids, { starred: !areStarred });
    tell(done.ok ? `${areStarred ? 'Star taken away' : 'Starred'}, ${count}.` : done.message);
  }

  async function shift(event: FormEvent): Promise<void> {
    event.preventDefault();
    const by = readShift(typed);
    if (!by.ok) return setRefusal(by.message);
    const done = await commands.shiftEvents(ids, by.length);
    if (!done.ok) return setRefusal(done.message);
    setTyped('');
    // Not in the field: there, undo would take back what was typed and not what was moved.
    shiftButton.current?.focus();
    tell(`Times moved, ${count}.`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClear();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form; here are buttons
    <div
      role="group"
      className={styles['selection']}
      aria-label="Selected events"
      data-selection
      onKeyDown={onKeyDown}
    >
      <b role="status">{count} selected</b>
      <Button small onClick={() => void star()} keys={keysOf('timeline.star')}>
        {areStarred ? 'Unstar' : 'Star'}
      </Button>
      <form className={styles['shift']} onSubmit={(event) => void shift(event)}>
        <label>
          Shift by
          <input
            inputMode="text"
            aria-label="Minutes to shift the times by, such as 15 or −5"
            aria-invalid={refusal !== null}
            aria-describedby={refusal === null ? undefined : refusalId}
            value={typed}
            maxLength={8}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefusal(null);
            }}
          />
          min
        </label>
        <Button small submit ref={shiftButton}>
          Shift
        </Button>
      </form>
      <Button small onClick={onRemove} keys={keysOf('timeline.remove')}>
        Remove
      </Button>
      <span className={styles['clear']}>
        <Button small tone="plain" onClick={onClear} keys="Escape">
          Clear
        </Button>
      </span>
      {refusal === null ? null : (
        <p id={refusalId} className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

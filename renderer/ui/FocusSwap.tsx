import { type FocusEvent, type ReactNode, useState } from 'react';
import styles from './fields.module.css';

export interface FocusSwapProps {
  /** What stands there at rest. */
  text: string;
  /** Accessible name at rest: what it is, what it says. */
  label: string;
  /** Nothing has been filled in yet. */
  empty?: boolean;
  place?: string;
  /** The field that takes the place of the text while it has the focus; it focuses itself. */
  children: ReactNode;
}

/** Text that becomes a field as soon as it has the focus, so that lists of hundreds of fields stay light. */
export function FocusSwap({ text, label, empty = false, place, children }: FocusSwapProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to where the focus goes inside it
      <span
        className={styles['swap']}
        data-place={place}
        onBlur={(event) => leaves(event) && setEditing(false)}
      >
        {children}
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button answers to a press, this to the focus
    <span
      className={styles['swap']}
      role="button"
      tabIndex={0}
      aria-label={label}
      data-place={place}
      data-empty={empty}
      onFocus={() => setEditing(true)}
    >
      {text}
    </span>
  );
}

function leaves(event: FocusEvent): boolean {
  return !event.currentTarget.contains(event.relatedTarget);
}

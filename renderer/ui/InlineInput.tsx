import { useId, useState } from 'react';
import styles from './inline.module.css';

export interface InlineInputProps {
  label: string;
  value: string;
  onCommit: (text: string) => void;
  placeholder?: string;
  /** Offered while typing; anything else may be typed too. */
  options?: readonly string[];
  place?: string;
  boxed?: boolean;
  maxLength?: number;
}

/** A one-line fact that looks like text until it is typed in. Committed when it is left or Enter is pressed. */
export function InlineInput(props: InlineInputProps) {
  const { label, value, onCommit, placeholder, options, place, boxed = false, maxLength = 10_000 } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const listId = useId();

  function commit(): void {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
    setTyped(null);
  }

  return (
    <>
      <input
        className={boxed ? styles['boxed'] : styles['input']}
        aria-label={label}
        value={typed ?? value}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        data-place={place}
        list={options && options.length > 0 ? listId : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {options && options.length > 0 ? (
        <datalist id={listId}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

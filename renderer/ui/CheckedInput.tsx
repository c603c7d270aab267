import { type KeyboardEvent, useId, useState } from 'react';
import styles from './inline.module.css';
import { useTypedField } from './typed-fields';

export interface CheckedInputProps {
  label: string;
  value: string;
  /** @returns why the text cannot be kept, in one sentence; null where it is kept */
  onCommit: (text: string) => Promise<string | null>;
  placeholder?: string;
  maxLength: number;
}

/** A one-line text that is kept on Enter or on leaving, or refused with the reason beside it. Esc takes it back. */
export function CheckedInput({ label, value, onCommit, placeholder, maxLength }: CheckedInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refusalId = useId();
  /** What is being kept, or was refused: not handed over twice. */
  const [sent, setSent] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setSent(null);
    if (typed === sent) setTyped(null);
  }

  function type(text: string | null): void {
    setTyped(text);
    setSent(null);
    setRefusal(null);
  }

  async function commit(): Promise<void> {
    if (typed === null || typed === sent) return;
    if (typed.replace(/\s+/g, ' ').trim() === value) return type(null);
    setSent(typed);
    setRefusal(await onCommit(typed));
  }
  useTypedField(() => void commit());

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') void commit();
    if (event.key !== 'Escape' || typed === null) return;
    event.stopPropagation();
    type(null);
  }

  return (
    <span className={styles['checked']}>
      <input
        className={styles['input']}
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : refusalId}
        value={typed ?? value}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void commit()}
        onKeyDown={onKeyDown}
      />
      {refusal === null ? null : (
        <span className={styles['refusal']} id={refusalId} role="alert">
          {refusal}
        </span>
      )}
    </span>
  );
}

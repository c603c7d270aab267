import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import styles from './inline.module.css';
import { useTypedField } from './typed-fields';

/** What has been typed is handed on this often: a crash takes no more with it. */
const HAND_ON_MS = 200;

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

/** A one-line fact that looks like text until it is typed in. Handed on while it is typed; Esc takes it back. */
export function InlineInput(props: InlineInputProps) {
  const { label, value, onCommit, placeholder, options, place, boxed = false, maxLength = 10_000 } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const listId = useId();
  const isTyping = typed !== null;
  /** What stood here before, for Esc; what was handed on last. */
  const before = useRef(value);
  const sent = useRef(value);

  function handOn(): void {
    const text = typed?.trim() ?? value;
    if (typed === null || text === sent.current) return;
    sent.current = text;
    onCommit(text);
  }

  function commit(): void {
    handOn();
    setTyped(null);
  }

  const whileTyping = useEffectEvent(handOn);
  useEffect(() => {
    if (!isTyping) return;
    const timer = window.setInterval(() => whileTyping(), HAND_ON_MS);
    return () => window.clearInterval(timer);
  }, [isTyping]);
  useTypedField(commit);

  function type(text: string): void {
    if (!isTyping) {
      before.current = value;
      sent.current = value;
    }
    setTyped(text);
  }

  function takeBack(): void {
    if (sent.current !== before.current) onCommit(before.current);
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
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && isTyping) {
            event.stopPropagation();
            takeBack();
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

import { Time } from '@internationalized/date';
import { memo, useState } from 'react';
import { DateInput, DateSegment, TimeField } from 'react-aria-components';
import styles from './fields.module.css';
import { useTypedField } from './typed-fields';
import { useStable } from './use-stable';

export interface TimeInputProps {
  label: string;
  /** Minutes since midnight; null where there is none yet. */
  value: number | null;
  onCommit: (minuteOfDay: number | null) => void;
  autoFocus?: boolean;
  boxed?: boolean;
  onEscape?: () => void;
}

/** A typed 24-hour time. What has been typed is committed when the field is left or Enter is pressed. */
export function TimeInput({ onCommit, onEscape = doNothing, ...rest }: TimeInputProps) {
  const commit = useStable(onCommit);
  const takeBack = useStable(onEscape);
  return <DrawnTimeInput {...rest} onCommit={commit} onEscape={takeBack} />;
}

function doNothing(): void {}

/** Made of some ten components: drawn again only for another value. */
const DrawnTimeInput = memo(function DrawnTimeInput({
  label,
  value,
  onCommit,
  autoFocus = false,
  boxed = false,
  onEscape,
}: TimeInputProps) {
  const [typed, setTyped] = useState<Time | null | undefined>(undefined);
  const stored = value === null ? null : new Time(Math.floor(value / 60), value % 60);
  const shown = typed === undefined ? stored : typed;

  function commit(): void {
    if (typed === undefined) return;
    const minute = typed === null ? null : typed.hour * 60 + typed.minute;
    setTyped(undefined);
    if (minute !== value) onCommit(minute);
  }

  useTypedField(commit);

  return (
    <TimeField
      aria-label={label}
      value={shown}
      onChange={setTyped}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      autoFocus={autoFocus}
      className={boxed ? (styles['boxed'] ?? '') : (styles['bare'] ?? '')}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') {
          setTyped(undefined);
          onEscape?.();
        }
      }}
    >
      <DateInput className={styles['segments'] ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
    </TimeField>
  );
});

import { type CalendarDate, parseDate } from '@internationalized/date';
import { memo, useState } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components';
import { type IsoDate, isoDate } from '#shared/domain/units';
import styles from './fields.module.css';
import { useTypedField } from './typed-fields';
import { useStable } from './use-stable';

export interface DayInputProps {
  label: string;
  value: IsoDate | null;
  onCommit: (day: IsoDate | null) => void;
  autoFocus?: boolean;
  boxed?: boolean;
  onEscape?: () => void;
}

/** A typed day, year first. What has been typed is committed when the field is left or Enter is pressed. */
export function DayInput({ onCommit, onEscape = doNothing, ...rest }: DayInputProps) {
  const commit = useStable(onCommit);
  const takeBack = useStable(onEscape);
  return <DrawnDayInput {...rest} onCommit={commit} onEscape={takeBack} />;
}

function doNothing(): void {}

/** Made of some ten components: drawn again only for another value. */
const DrawnDayInput = memo(function DrawnDayInput({
  label,
  value,
  onCommit,
  autoFocus = false,
  boxed = false,
  onEscape,
}: DayInputProps) {
  const [typed, setTyped] = useState<CalendarDate | null | undefined>(undefined);
  const shown = typed === undefined ? (value === null ? null : parseDate(value)) : typed;

  function commit(): void {
    if (typed === undefined) return;
    const day = typed === null ? null : isoDate(typed.toString());
    setTyped(undefined);
    if (day !== value) onCommit(day);
  }

  useTypedField(commit);

  return (
    <DateField
      aria-label={label}
      value={shown}
      onChange={setTyped}
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
    </DateField>
  );
});

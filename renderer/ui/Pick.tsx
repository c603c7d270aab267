import styles from './inline.module.css';

export interface PickProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { readonly value: T; readonly label: string }[];
  /** What is shown where nothing has been chosen; choosing it again clears. */
  empty: string;
  onPick: (value: T | null) => void;
  /** Enter or Esc: the choice is made, the focus may go back to where the work is. */
  onDone?: () => void;
  place?: string;
  boxed?: boolean;
}

/** One of a few, small enough for a row of a list. The system draws the list of options. */
export function Pick<T extends string>(props: PickProps<T>) {
  const { label, value, options, empty, onPick, onDone, place, boxed } = props;
  return (
    <select
      className={boxed ? styles['boxedPick'] : styles['pick']}
      aria-label={label}
      value={value ?? ''}
      data-empty={value === null}
      data-place={place}
      onKeyDown={(event) => {
        if (!onDone || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        onDone();
      }}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onPick(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

import { CheckedInput } from './CheckedInput';

export interface NumberInputProps {
  label: string;
  value: number | null;
  onCommit: (value: number | null) => void;
  placeholder?: string;
  /** A number has to stand here. */
  required?: boolean;
  min?: number;
  max: number;
}

/** A typed number of zero or more, kept on Enter or on leaving; what is none is refused beside the field. */
export function NumberInput({ label, value, onCommit, placeholder, ...bounds }: NumberInputProps) {
  return (
    <CheckedInput
      label={label}
      value={value === null ? '' : String(value)}
      {...(placeholder === undefined ? {} : { placeholder })}
      maxLength={24}
      onCommit={async (typed) => {
        const read = readNumber(typed, bounds);
        if (typeof read === 'string') return read;
        onCommit(read);
        return null;
      }}
    />
  );
}

/** @returns the number, null for an empty field, or why it is refused */
function readNumber(
  typed: string,
  { required = false, min = 0, max }: Pick<NumberInputProps, 'required' | 'min' | 'max'>,
): number | null | string {
  const text = typed.replace(/[\s,’']/g, '');
  if (text === '') return required ? 'A number has to stand here.' : null;
  if (!/^\d+(\.\d+)?$/.test(text)) return 'Type a number, such as 30.';
  const number = Number(text);
  if (number < min) return `At least ${min}.`;
  return number > max ? `At most ${max}.` : number;
}

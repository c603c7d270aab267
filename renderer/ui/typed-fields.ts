import { useEffect, useEffectEvent } from 'react';

const fields = new Set<() => void>();

/**
 * Lets a field be asked for what has been typed in it and not handed on yet: before the window closes, and when a key
 * leads to another screen, since an element that is taken away is not told that it loses the focus.
 */
export function useTypedField(commit: () => void): void {
  const handOn = useEffectEvent(commit);
  useEffect(() => {
    const field = () => handOn();
    fields.add(field);
    return () => {
      fields.delete(field);
      field();
    };
  }, []);
}

/** Hands on what stands in the fields of this window. */
export function commitTypedFields(): void {
  for (const field of [...fields]) field();
}

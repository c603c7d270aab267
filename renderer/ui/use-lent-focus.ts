import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Gives the focus to a field of a dialog as soon as it is drawn, and back to where it was when the field goes: no key
 * that is typed meanwhile falls in between. A screen that wants the focus meanwhile has it afterwards. To be called
 * inside the dialog, which draws what it holds a moment after itself.
 */
export function useLentFocus(field: RefObject<HTMLElement | null>): void {
  const [before] = useState(() => document.activeElement);
  const lender = useRef(before);
  useLayoutEffect(() => {
    const dialog = field.current?.closest('[aria-modal="true"]');
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || dialog?.contains(target)) return;
      lender.current = target;
      field.current?.focus();
    };
    field.current?.focus();
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
      if (lender.current instanceof HTMLElement) lender.current.focus({ preventScroll: true });
    };
  }, [field]);
}

import { useEffect } from 'react';
import { aimAt, useWindow } from '../../store/window';
import { whenDrawn } from './when-drawn';

/**
 * Gives the focus to the element whose `data-place` another screen has asked for, as soon as it is drawn.
 * A place is `table:id:field`.
 */
export function useGoal(): void {
  const goal = useWindow((state) => state.goal);
  useEffect(() => {
    if (goal === null) return;
    const reach = () => {
      const target = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(goal)}"]`);
      if (!target) return false;
      const focusable = target.matches('input, select, button, [tabindex]')
        ? target
        : target.querySelector<HTMLElement>('input, select, button, [tabindex], [contenteditable="true"]');
      if (!isInSight(target)) target.scrollIntoView({ block: 'center' });
      (focusable ?? target).focus();
      aimAt(null);
      return true;
    };
    return whenDrawn(reach, () => aimAt(null));
  }, [goal]);
}

/** All of it, and nothing over it: what somebody looks at does not jump. */
function isInSight(target: HTMLElement): boolean {
  const { left, top, right, bottom } = target.getBoundingClientRect();
  return [top + 1, bottom - 1].every((y) => {
    const shown = document.elementFromPoint((left + right) / 2, y);
    return shown !== null && target.contains(shown);
  });
}

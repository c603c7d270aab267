import { useEffect } from 'react';
import { aimAt, useWindow } from '../../store/window';

const PATIENCE_MS = 2000;

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
      target.scrollIntoView({ block: 'center' });
      (focusable ?? target).focus();
      aimAt(null);
      return true;
    };
    if (reach()) return;
    const observer = new MutationObserver(() => {
      if (reach()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const giveUp = window.setTimeout(() => {
      observer.disconnect();
      aimAt(null);
    }, PATIENCE_MS);
    return () => {
      observer.disconnect();
      window.clearTimeout(giveUp);
    };
  }, [goal]);
}

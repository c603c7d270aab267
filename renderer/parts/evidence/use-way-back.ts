import { type RefObject, useEffect, useRef } from 'react';
import { aimAt, useWindow } from '../../store/window';

/**
 * Leads the focus back to the place from which evidence was looked at, once it is put away: what had the focus in the
 * preview goes with it. An event that was just added, or whatever else is aimed at, comes first.
 *
 * @param desk where evidence is shown, in place of what else stands there
 * @param fallback the place to go to where the focus was in nothing that is there still
 */
export function useWayBack(desk: RefObject<HTMLElement | null>, isShown: boolean, fallback: string): void {
  const goal = useWindow((state) => state.goal);
  const before = useRef<string | null>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || desk.current?.contains(target)) return;
      before.current = target.closest('[data-place]')?.getAttribute('data-place') ?? null;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [desk]);
  useEffect(() => {
    const isPutAway = wasShown.current && !isShown;
    wasShown.current = isShown;
    if (isPutAway && goal === null && document.activeElement === document.body)
      aimAt(before.current ?? fallback);
  }, [isShown, goal, fallback]);
}

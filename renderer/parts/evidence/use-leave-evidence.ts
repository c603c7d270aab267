import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { aimAt, useWindow } from '../../store/window';
import { useWayBack } from '../places/use-way-back';

/**
 * Leads the focus back to where evidence was looked at from, once it is put away: what had the focus in the preview goes
 * with it. An event that was just added, or whatever else is aimed at, comes first.
 *
 * @param desk where evidence is shown, in place of what else stands there
 * @param fallback the place to go to where the focus was in nothing that is there still
 */
export function useLeaveEvidence(
  desk: RefObject<HTMLElement | null>,
  isShown: boolean,
  fallback: string,
): void {
  const goal = useWindow((state) => state.goal);
  const wayBack = useWayBack();
  const wasShown = useRef(isShown);
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof Element && !desk.current?.contains(target)) wayBack.comeFrom(target);
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, [desk, wayBack]);
  // Before it is painted: the next key is meant for what is there then.
  useLayoutEffect(() => {
    const isPutAway = wasShown.current && !isShown;
    wasShown.current = isShown;
    if (isPutAway && goal === null && document.activeElement === document.body && !wayBack.go())
      aimAt(fallback);
  }, [isShown, goal, fallback, wayBack]);
}

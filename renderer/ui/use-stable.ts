import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function for as long as the component lives, which does what the newest one does: what is given it is not drawn
 * again for a function that was merely written anew.
 */
export function useStable<A extends readonly unknown[]>(
  newest: (...given: A) => void,
): (...given: A) => void {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}

import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Where an element begins in the window, in CSS pixels; told again when something is scrolled or the window changes its size.
 *
 * @returns 0 until it has been drawn
 */
export function useTop(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop(Math.max(0, Math.round(ref.current?.getBoundingClientRect().top ?? 0)));
    measure();
    window.addEventListener('resize', measure);
    window.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', measure);
      window.removeEventListener('scroll', measure, { capture: true });
    };
  }, [ref]);
  return top;
}

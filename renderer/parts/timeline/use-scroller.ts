import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface Scroller {
  /** What scrolls the element: an ancestor. Null until it has been drawn. */
  readonly element: HTMLElement | null;
  /** How far below the beginning of what is scrolled the element begins, in CSS pixels. */
  readonly offset: number;
  /** Of the element itself. */
  readonly width: number;
}

/** Finds the place in which an element is scrolled, and keeps up with what stands above it. */
export function useScroller(ref: RefObject<HTMLElement | null>): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ element: null, offset: 0, width: 800 });

  const measure = useCallback(() => {
    const inside = ref.current;
    const element = inside && scrollingAncestor(inside);
    if (!inside || !element) return;
    const top = inside.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const offset = Math.round(top + element.scrollTop - element.clientTop);
    const width = inside.clientWidth;
    setScroller((before) =>
      before.element === element && before.offset === offset && before.width === width
        ? before
        : { element, offset, width },
    );
  }, [ref]);

  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    // What stands above it is a neighbour of one of its ancestors.
    const end = ref.current && scrollingAncestor(ref.current);
    for (let one = ref.current; one && one !== end; one = one.parentElement) {
      for (const neighbour of one.parentElement?.children ?? []) observer.observe(neighbour);
    }
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [measure, ref]);

  return scroller;
}

function scrollingAncestor(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}

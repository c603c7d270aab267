import { type RefObject, useEffect } from 'react';

/** What somebody does to look elsewhere. */
const LOOKS_AWAY = ['wheel', 'touchmove', 'pointerdown'] as const;

/**
 * Keeps an element in view from each `moment` on, also while what stands above it finds its height, until somebody looks
 * elsewhere.
 *
 * @param moment another one brings it into view again
 */
export function useInView(element: RefObject<HTMLElement | null>, moment: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each moment begins anew
  useEffect(() => {
    const { current } = element;
    const list = current?.parentElement;
    if (!current || !list) return;
    const show = () => current.scrollIntoView({ block: 'nearest' });
    show();
    const growth = new ResizeObserver(() => {
      if (current.contains(document.activeElement)) show();
    });
    growth.observe(list);
    const letGo = () => growth.disconnect();
    for (const sign of LOOKS_AWAY) window.addEventListener(sign, letGo, { passive: true });
    return () => {
      letGo();
      for (const sign of LOOKS_AWAY) window.removeEventListener(sign, letGo);
    };
  }, [element, moment]);
}

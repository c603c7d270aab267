import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in units of its own type: a drawing that is so wide has type of the size of the element.
 *
 * @param type how many units the size of the type is
 * @param scale of the type: a change of it alone does not change the width in pixels
 */
export function useUnits<E extends Element>(type: number, scale: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(1790);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the type changes
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize) || type;
      setWidth(Math.max(1, Math.round((element.getBoundingClientRect().width * type) / size)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [type, scale]);
  return [ref, width];
}

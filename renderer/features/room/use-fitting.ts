import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How much of a list is seen. */
export interface Fitted {
  /** How many of its children have no room. */
  readonly hidden: number;
  /** Which of its pages is seen, from 0 on, and how many it has. */
  readonly page: number;
  readonly pages: number;
}

const ALL: Fitted = { hidden: 0, page: 0, pages: 1 };

/**
 * Which children of a list have room. The list wraps in columns, one page each: all but one stand beside it. What is on another page,
 * or is too large for any, is marked `data-unseen`.
 *
 * @param turned how often its page was turned; after the last comes the first
 */
export function useFitting<E extends HTMLElement>(turned = 0): [RefObject<E | null>, Fitted] {
  const list = useRef<E>(null);
  const [fitted, setFitted] = useState(ALL);
  useLayoutEffect(() => {
    const element = list.current;
    const settle = (next: Fitted) => setFitted((known) => (isSame(known, next) ? known : next));
    if (!element) return settle(ALL);
    const measure = () => {
      const lines = [...element.children].filter((line) => line instanceof HTMLElement);
      const pages = lines.map((line) =>
        Math.round((line.offsetLeft - element.offsetLeft) / Math.max(1, element.clientWidth)),
      );
      const count = Math.max(0, ...pages) + 1;
      const page = turned % count;
      let out = 0;
      for (const [index, line] of lines.entries()) {
        const top = line.offsetTop - element.offsetTop;
        const isCut = top < -1 || top + line.offsetHeight > element.clientHeight + 1;
        const isUnseen = isCut || pages[index] !== page;
        line.dataset['unseen'] = String(isUnseen);
        if (isUnseen) out += 1;
      }
      element.scrollLeft = page * element.clientWidth;
      settle({ hidden: out, page, pages: count });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const line of element.children) observer.observe(line);
    return () => observer.disconnect();
  });
  return [list, fitted];
}

function isSame(one: Fitted, other: Fitted): boolean {
  return one.hidden === other.hidden && one.page === other.page && one.pages === other.pages;
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const ITEM = '[data-review-item]';

/** Moves the focus to the next or previous thing that is left, and round the end. */
export function focusLeftItem(step: 1 | -1): boolean {
  const items = [...document.querySelectorAll('[data-review-item="left"]')];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  return focusItem(items.at(at < 0 ? (step === 1 ? 0 : -1) : (at + step) % items.length));
}

/**
 * Where the item that has the focus goes, because it has been answered, the focus goes to the next one that is still
 * there, or the one before; to what stands in its place, where that is new: a text that went on while it was saved has
 * another finding. Called by what draws all items within `list`.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): void {
  const held = useRef<Element | null>(null);
  const drawn = useRef<readonly Element[]>([]);

  useEffect(() => {
    const element = list.current;
    const hold = (event: FocusEvent) => {
      held.current = event.target instanceof Element ? event.target.closest(ITEM) : null;
    };
    element?.addEventListener('focusin', hold);
    return () => element?.removeEventListener('focusin', hold);
  }, [list]);

  useLayoutEffect(() => {
    const { current: item } = held;
    const now = [...(list.current?.querySelectorAll(ITEM) ?? [])];
    if (item && !item.isConnected) {
      held.current = null;
      const at = drawn.current.indexOf(item);
      const isThere = (one: Element) => one.isConnected;
      const place = now[at];
      const successor = place && !drawn.current.includes(place) ? place : undefined;
      const next =
        successor ??
        drawn.current.slice(at + 1).find(isThere) ??
        drawn.current.slice(0, at).findLast(isThere);
      if (document.activeElement === document.body) focusItem(next);
    }
    drawn.current = now;
  });
}

function focusItem(item: Element | undefined): boolean {
  item?.querySelector('button')?.focus();
  return item !== undefined;
}

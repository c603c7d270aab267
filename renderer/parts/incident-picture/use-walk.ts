import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type ItemGoal, stayAt } from '#shared/domain/incident/find-item';
import type { PictureItem } from '#shared/domain/incident/picture-items';

export interface Walk {
  /** The one that Tab comes to; null where there is none. */
  readonly current: PictureItem | null;
  readonly focused: boolean;
  /** Call before the picture changes: the focus then moves along with what it is at. */
  readonly keep: () => void;
  readonly moveTo: (to: ItemGoal) => void;
  readonly onFocus: (item: PictureItem) => void;
  readonly onBlur: () => void;
}

/**
 * Which moment or bar the keyboard is at: one of them is in the order of Tab, the arrow keys move between them, and the
 * focus stays at the same moment while the picture is zoomed under it.
 */
export function useWalk(items: readonly PictureItem[], surface: RefObject<Element | null>): Walk {
  const [goal, setGoal] = useState<ItemGoal | null>(null);
  const [focused, setFocused] = useState(false);
  const follow = useRef<'keep' | 'move' | null>(null);
  const current = stayAt(items, goal);

  useLayoutEffect(() => {
    const { current: why } = follow;
    follow.current = null;
    if (why === null || current === null) return;
    const active = document.activeElement;
    // The picture may be drawn after somebody has gone on elsewhere: the focus is not taken back.
    if (why === 'keep' && active !== document.body && !surface.current?.contains(active)) return;
    const item = surface.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(current.key)}"]`);
    item?.focus({ preventScroll: true });
  });

  return {
    current,
    focused,
    keep: () => {
      const active = document.activeElement;
      const isHere = active?.hasAttribute('data-item') === true && surface.current?.contains(active) === true;
      follow.current = isHere ? 'keep' : null;
      if (isHere && current) setGoal(goalOf(current));
    },
    moveTo: (to: ItemGoal) => {
      follow.current = 'move';
      setGoal({ ...to });
    },
    onFocus: useCallback((item: PictureItem) => {
      setFocused(true);
      setGoal(goalOf(item));
    }, []),
    onBlur: useCallback(() => setFocused(false), []),
  };
}

export function goalOf({ key, ids, from }: PictureItem): ItemGoal {
  return { key, id: ids[0] ?? '', at: from };
}

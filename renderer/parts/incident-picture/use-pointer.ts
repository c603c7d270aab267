import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A shorter way is a press that trembled. */
const DRAG_PX = 5;
/** So that the pointer can get from a bar to its card, past the buttons between them. */
const LEAVE_MS = 400;

export interface Selection {
  readonly from: number;
  readonly to: number;
}

export interface PointerActions {
  /** @returns what is meant at a place of the drawing, by its key */
  readonly find: (x: number, y: number) => string | null;
  readonly press: (key: string) => void;
  readonly select: (from: number, to: number) => void;
}

/**
 * Hover, press, and drag across: one surface for all, since a bar alone is too narrow to hit.
 *
 * @param unit see `useTextUnit`
 */
export function usePointer(
  surface: RefObject<Element | null>,
  unit: number,
  { find, press, select }: PointerActions,
) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [selection, draw] = useState<Selection | null>(null);
  const start = useRef<number | null>(null);
  /** The selection now, which a busy page draws late: a quick hand has let go by then. */
  const across = useRef<Selection | null>(null);
  const leaving = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(leaving.current), []);

  const stay = () => window.clearTimeout(leaving.current);
  const leave = () => {
    stay();
    leaving.current = window.setTimeout(() => setHovered(null), LEAVE_MS);
  };
  const placeOf = (event: PointerEvent): [number, number] => {
    const box = surface.current?.getBoundingClientRect();
    return [(event.clientX - (box?.left ?? 0)) / unit, (event.clientY - (box?.top ?? 0)) / unit];
  };
  const hover = (event: PointerEvent) => {
    const key = find(...placeOf(event));
    if (key === null) leave();
    else {
      stay();
      setHovered(key);
    }
  };
  const setSelection = (next: Selection | null) => {
    across.current = next;
    draw(next);
  };
  const drop = () => {
    start.current = null;
    setSelection(null);
  };

  return {
    hovered,
    selection,
    drop,
    forget: () => setHovered(null),
    /** For the card: the pointer may rest on it. */
    card: { onPointerEnter: stay, onPointerLeave: leave },
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        [start.current] = placeOf(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent) {
        const from = start.current;
        if (from === null) return hover(event);
        const [to] = placeOf(event);
        if (across.current !== null || Math.abs(to - from) >= DRAG_PX) {
          setHovered(null);
          setSelection({ from, to });
        }
      },
      onPointerUp(event: PointerEvent) {
        if (start.current === null) return;
        const key = find(...placeOf(event));
        if (across.current) select(across.current.from, across.current.to);
        else if (key !== null) press(key);
        drop();
      },
      onPointerCancel: drop,
      onPointerLeave: leave,
    },
  };
}

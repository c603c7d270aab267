import { type FocusEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWindow } from '../../store/window';
import { eventOfPlace } from '../incident/places';
import { eventAt, focusCell, rowOf } from './row-focus';
import type { FocusCell } from './timeline-types';

export interface FocusedRow {
  /** Rows that have to be drawn wherever they are: the one with the focus, and those that somebody is led to. */
  readonly kept: readonly string[];
  /** Draws a row, if need be, and gives it. Never while React is drawing. */
  readonly draw: (id: string) => HTMLElement | null;
  /** Gives a cell of a row the focus, wherever the row is. */
  readonly reach: (id: string, cell: FocusCell) => boolean;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Keeps the row that has the focus, so that no scrolling takes it away. */
export function useFocusedRow(list: RefObject<HTMLElement | null>): FocusedRow {
  const wanted = useWindow(({ goal }) => eventOfPlace(goal));
  const [current, setCurrent] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<string | null>(null);
  const seen = useRef<Event | null>(null);

  // React tells of what has the focus in a menu of a row too, which lies elsewhere in the page.
  const onFocus = useCallback((event: FocusEvent) => {
    seen.current = event.nativeEvent;
    const id = eventAt(event.target);
    if (id === null) return;
    setCurrent(id);
    setDrawn(null);
  }, []);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (event === seen.current) return;
      setCurrent(null);
      setDrawn(null);
    };
    document.addEventListener('focusin', elsewhere);
    return () => document.removeEventListener('focusin', elsewhere);
  }, []);

  const draw = useCallback(
    (id: string) => {
      if (!rowOf(list.current, id)) flushSync(() => setDrawn(id));
      return rowOf(list.current, id);
    },
    [list],
  );
  const reach = useCallback(
    (id: string, cell: FocusCell) => {
      const row = draw(id);
      if (row) focusCell(row, cell);
      return row !== null;
    },
    [draw],
  );

  const kept = useMemo(() => [current, drawn, wanted].filter((id) => id !== null), [current, drawn, wanted]);
  return { kept, draw, reach, onFocus };
}

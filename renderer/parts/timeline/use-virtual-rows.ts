import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { TimelineLine } from '#shared/domain/timeline/timeline-lines';
import { estimateHeight } from './estimate-height';
import type { Rows } from './use-rows';
import { useScroller } from './use-scroller';

/** So many rows are all drawn: what can be seen at once, and can be searched as a page. */
const ALL_DRAWN = 60;
/** Rows drawn above and below what can be seen. */
const OVERSCAN = 8;

export interface VirtualRow {
  readonly line: TimelineLine;
  readonly index: number;
  /** Of its upper edge in the list, CSS pixels. */
  readonly top: number;
}

export interface VirtualRows {
  readonly rows: readonly VirtualRow[];
  /** Of the list, CSS pixels. */
  readonly height: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** The rows that have to be drawn: those in sight, those that are kept, and both ends of the list. */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  { lines, view, zone }: Rows,
  kept: readonly string[],
): VirtualRows {
  const scroller = useScroller(list);
  const { element, offset, width } = scroller;
  const keptIndexes = useMemo(
    () => kept.map((id) => lines.findIndex(({ event }) => event.id === id)).filter((index) => index >= 0),
    [kept, lines],
  );
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (range.count <= ALL_DRAWN) return Array.from({ length: range.count }, (_, index) => index);
      // Who comes by Tab comes to the first row, or back to the last, however soon after the page has been scrolled.
      const ends = [0, range.count - 1];
      const indexes = new Set([...ends, ...defaultRangeExtractor(range), ...keptIndexes]);
      return [...indexes].sort((a, b) => a - b);
    },
    [keptIndexes],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: lines.length,
    getScrollElement: useCallback(() => element, [element]),
    estimateSize: (index) => {
      const line = lines[index];
      if (!line) return 0;
      return estimateHeight(line, { width, isOpen: view.opened.has(line.event.id), withZone: zone !== null });
    },
    getItemKey: useCallback((index: number) => lines[index]?.event.id ?? index, [lines]),
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin: offset,
  });
  const rows = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const line = lines[index];
    return line ? [{ line, index, top: start - offset }] : [];
  });
  return { rows, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement };
}

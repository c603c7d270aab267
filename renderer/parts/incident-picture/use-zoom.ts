import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { momentAt } from '#shared/domain/incident/time-axis';
import {
  fitZoom,
  panBy,
  type TimeRange,
  type Zoom,
  zoomBy,
  zoomTo,
} from '#shared/domain/incident/time-range';
import type { EpochMs } from '#shared/domain/units';

const STEP = 0.5;
const PAN_SHARE = 0.25;
/** A notch of a usual wheel, 100 pixels, then shows about two thirds. */
const WHEEL_PER_PIXEL = 0.004;
const PIXELS_PER_LINE = 16;

export interface ZoomControl {
  readonly zoom: Zoom;
  readonly set: (zoom: Zoom) => void;
  readonly zoomIn: (around: EpochMs) => void;
  readonly zoomOut: (around: EpochMs) => void;
  readonly pan: (towards: 'earlier' | 'later') => void;
  /** From one place across the drawing to another. */
  readonly select: (fromX: number, toX: number) => void;
}

/**
 * Which part of the incident is shown, and what changes it. With Ctrl or ⌘ the wheel zooms around the pointer;
 * sideways it moves along. A wheel alone scrolls the page, as everywhere.
 */
export function useZoom(whole: TimeRange, width: number, surface: RefObject<Element | null>): ZoomControl {
  const [wanted, set] = useState<Zoom>(null);
  const zoom = useMemo(() => fitZoom(whole, wanted), [whole, wanted]);
  const shown = zoom ?? whole;

  const turn = useEffectEvent((event: WheelEvent) => {
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const box = surface.current?.getBoundingClientRect() ?? { left: 0, width };
      const x = ((event.clientX - box.left) * width) / box.width; // drawn larger with the text
      const factor = Math.exp(event.deltaY * pixels * WHEEL_PER_PIXEL);
      set(zoomBy(whole, zoom, factor, momentAt(shown, width, x)));
    } else if (zoom !== null && Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      set(panBy(whole, zoom, (event.deltaX * pixels) / width));
    }
  });

  useEffect(() => {
    const element = surface.current;
    const listener = (event: Event) => {
      if (event instanceof WheelEvent) turn(event);
    };
    // React's own wheel listeners are passive: the browser would zoom the page as well.
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [surface]);

  return {
    zoom,
    set,
    zoomIn: (around) => set(zoomBy(whole, zoom, STEP, around)),
    zoomOut: (around) => set(zoomBy(whole, zoom, 1 / STEP, around)),
    pan: (towards) => set(panBy(whole, zoom, towards === 'earlier' ? -PAN_SHARE : PAN_SHARE)),
    select: (fromX, toX) => set(zoomTo(whole, momentAt(shown, width, fromX), momentAt(shown, width, toX))),
  };
}

import { type EpochMs, epochMs, minutes } from '../units';

/** A stretch of the incident, both ends included; `from` is never after `to`. */
export interface TimeRange {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** What a picture shows: a part of the incident, or null for all of it, whatever is added later. */
export type Zoom = TimeRange | null;

const EDGE_SHARE = 0.04;
/** So that events of the same minute do not fill the whole width, and no zoom shows less than one can read. */
export const SHORTEST_RANGE_MS = minutes(2);

/** All moments, with some room at both ends; null where fewer than two have a time: that is no stretch. */
export function wholeRange(events: readonly { readonly at: EpochMs | null }[]): TimeRange | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { at } of events) {
    if (at === null) continue;
    count += 1;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  if (count < 2) return null;
  const lacking = Math.max(0, SHORTEST_RANGE_MS - (last - first)) / 2;
  const edge = (last - first + 2 * lacking) * EDGE_SHARE + lacking;
  return { from: epochMs(first - edge), to: epochMs(last + edge) };
}

/**
 * Makes what is shown longer or shorter.
 *
 * @param factor of the length: 0.5 shows half as much
 * @param around stays where it is across the picture, as far as the ends of the incident allow
 */
export function zoomBy(whole: TimeRange, zoom: Zoom, factor: number, around: EpochMs): Zoom {
  const shown = fitZoom(whole, zoom) ?? whole;
  const before = shown.to - shown.from;
  const after = clamp(before * factor, shortestIn(whole), whole.to - whole.from);
  const share = clamp((around - shown.from) / before, 0, 1);
  return fitTo(whole, shown.from + (before - after) * share, after);
}

/** Moves along the incident by a share of what is shown; negative is earlier. */
export function panBy(whole: TimeRange, zoom: Zoom, share: number): Zoom {
  if (zoom === null) return null;
  const { from, to } = zoom;
  return fitTo(whole, from + (to - from) * share, to - from);
}

/** What lies between two moments, in either order. */
export function zoomTo(whole: TimeRange, one: EpochMs, other: EpochMs): Zoom {
  const length = Math.abs(other - one);
  const lacking = Math.max(0, shortestIn(whole) - length);
  return fitTo(whole, Math.min(one, other) - lacking / 2, length + lacking);
}

/** Moves as little as it takes to show a moment. */
export function zoomOnto(whole: TimeRange, zoom: Zoom, at: EpochMs): Zoom {
  if (zoom === null || (at >= zoom.from && at <= zoom.to)) return zoom;
  const length = zoom.to - zoom.from;
  return fitTo(whole, at - length / 2, length);
}

/** A zoom as it stands after events have come, gone or moved. */
export function fitZoom(whole: TimeRange, zoom: Zoom): Zoom {
  return zoom === null ? null : fitTo(whole, zoom.from, zoom.to - zoom.from);
}

function fitTo(whole: TimeRange, from: number, length: number): Zoom {
  const wholeLength = whole.to - whole.from;
  const fitting = clamp(length, shortestIn(whole), wholeLength);
  if (fitting >= wholeLength * ALL) return null;
  const start = clamp(from, whole.from, whole.to - fitting);
  return { from: epochMs(start), to: epochMs(start + fitting) };
}

/** What differs from the whole by less than anybody sees is the whole. */
const ALL = 0.999;

function shortestIn(whole: TimeRange): number {
  return Math.min(SHORTEST_RANGE_MS, whole.to - whole.from);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

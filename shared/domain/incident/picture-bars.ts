import { type EpochMs, epochMs } from '../units';
import type { PictureEvent } from './picture-event';
import { spanOf, stepFor, type TimeScale } from './time-axis';

/** How much was written in one slot of time. */
export interface PictureBar {
  readonly x: number;
  /** Of the slot; the bar that stands at its start may be drawn narrower. */
  readonly width: number;
  readonly count: number;
  /** The events in it, by time. Never empty. */
  readonly ids: readonly string[];
  /** Not one of them has an exact time. */
  readonly approximate: boolean;
}

/** A slot is never narrower, however many events there are: a picture has some 250 bars at most. */
const NARROWEST = 6;

/** The events that the scale shows, counted in slots of round times. */
export function barsOf(events: readonly PictureEvent[], scale: TimeScale): PictureBar[] {
  const step = stepFor(scale, NARROWEST);
  const slots = new Map<number, (PictureEvent & { at: EpochMs })[]>();
  for (const event of events) {
    const { at } = event;
    if (at === null || at < scale.from || at > scale.to) continue;
    const start = Math.floor(at / step) * step;
    const slot = slots.get(start);
    if (slot) slot.push({ ...event, at });
    else slots.set(start, [{ ...event, at }]);
  }
  return [...slots]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, inSlot]) => {
      const span = spanOf(scale, epochMs(start), epochMs(start + step));
      if (!span) return [];
      return {
        ...span,
        count: inSlot.length,
        ids: inSlot.sort((a, b) => a.at - b.at).map(({ id }) => id),
        approximate: inSlot.every(({ approximate }) => approximate),
      };
    });
}

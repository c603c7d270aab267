import { formatDayAndMonth, formatTimeUtc } from '../agenda/say-time';
import {
  DAY_MS,
  type DurationMs,
  type EpochMs,
  epochMs,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
  utcDay,
} from '../units';
import type { TimeRange } from './time-range';

export interface Tick {
  readonly x: number;
  readonly at: EpochMs;
  /** `09:30`; midnight is the day that begins, `12 May`. */
  readonly label: string;
}

/** From moments to units across the picture. */
export interface TimeScale extends TimeRange {
  readonly width: number;
  readonly xOf: (at: EpochMs) => number;
}

const STEPS_MS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR_MS),
];
const DAY_STEPS: readonly number[] = [1, 2, 5];

export function scaleTime({ from, to }: TimeRange, width: number): TimeScale {
  return { from, to, width, xOf: (at) => round(((at - from) / (to - from)) * width) };
}

/** The moment at a place across the picture. */
export function momentAt({ from, to }: TimeRange, width: number, x: number): EpochMs {
  return epochMs(from + (x / width) * (to - from));
}

/** Tenths are as fine as anybody sees, and keep the drawing the same on every computer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a stretch of time lies, cut to what the scale shows; null where nothing of it is left. */
export function spanOf(
  scale: TimeScale,
  from: EpochMs,
  to: EpochMs,
): { readonly x: number; readonly width: number } | null {
  const x = Math.max(0, scale.xOf(from));
  const width = round(Math.min(scale.width, scale.xOf(to)) - x);
  return width > 0 ? { x, width } : null;
}

/** The shortest step of the clock or the calendar that takes at least `least` units across. */
export function stepFor(scale: TimeScale, least: number): DurationMs {
  const perUnit = (scale.to - scale.from) / scale.width;
  const wanted = perUnit * least;
  const found = STEPS_MS.find((step) => step >= wanted);
  if (found !== undefined) return found as DurationMs; // the table above is in milliseconds
  for (let days = 1; ; days *= 10) {
    const multiple = DAY_STEPS.find((count) => count * days * DAY_MS >= wanted);
    if (multiple !== undefined) return (multiple * days * DAY_MS) as DurationMs; // whole days in milliseconds
  }
}

/** Marks at round times of whole minutes, at least `apart` units from each other and never half outside. */
export function ticksOf(scale: TimeScale, apart: number, labelWidth: number): Tick[] {
  const step = Math.max(MINUTE_MS, stepFor(scale, apart));
  const ticks: Tick[] = [];
  for (let time = Math.ceil(scale.from / step) * step; time <= scale.to; time += step) {
    const at = epochMs(time);
    const x = scale.xOf(at);
    if (x < labelWidth / 2 || x > scale.width - labelWidth / 2) continue;
    ticks.push({ x, at, label: time % DAY_MS === 0 ? formatDayAndMonth(utcDay(at)) : formatTimeUtc(at) });
  }
  return ticks;
}

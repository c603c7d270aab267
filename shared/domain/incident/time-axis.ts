import { formatDayAndMonth, formatTimeUtc } from '../agenda/say-time';
import { DAY_MS, type DurationMs, type EpochMs, epochMs, HOUR_MS, MINUTE_MS, utcDay } from '../units';

export interface Tick {
  readonly x: number;
  /** `09:30`; midnight is the day that begins, `12 May`. */
  readonly label: string;
}

/** From moments to units across the picture. */
export interface TimeScale {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly width: number;
  readonly xOf: (at: EpochMs) => number;
}

const STEPS_MS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR_MS),
];
const DAY_STEPS: readonly number[] = [1, 2, 5];
const EDGE_SHARE = 0.04;
/** So that events of the same minute do not fill the whole width. */
const SHORTEST_MS = 10 * MINUTE_MS;

/** A scale over all moments, with some room at both ends. */
export function scaleTime(moments: readonly EpochMs[], width: number): TimeScale {
  const sorted = moments.toSorted((a, b) => a - b);
  const first = sorted[0] ?? epochMs(0);
  const last = sorted.at(-1) ?? first;
  const lacking = Math.max(0, SHORTEST_MS - (last - first)) / 2;
  const edge = (last - first + 2 * lacking) * EDGE_SHARE + lacking;
  const from = epochMs(first - edge);
  const to = epochMs(last + edge);
  return { from, to, width, xOf: (at) => round(((at - from) / (to - from)) * width) };
}

/** Tenths are as fine as anybody sees, and keep the drawing the same on every computer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
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

/** Marks at round times, at least `apart` units from each other and never half outside. */
export function ticksOf(scale: TimeScale, apart: number, labelWidth: number): Tick[] {
  const step = stepFor(scale, apart);
  const ticks: Tick[] = [];
  for (let at = Math.ceil(scale.from / step) * step; at <= scale.to; at += step) {
    const x = scale.xOf(epochMs(at));
    if (x < labelWidth / 2 || x > scale.width - labelWidth / 2) continue;
    const label = at % DAY_MS === 0 ? formatDayAndMonth(utcDay(epochMs(at))) : formatTimeUtc(epochMs(at));
    ticks.push({ x, label });
  }
  return ticks;
}

import { DAY_MS, type DurationMs, durationMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../units';

/** A time counted from the start of an incident instead of read off a clock. */
export interface CountedTime {
  readonly sinceStart: DurationMs;
  /** `T+5` says what it is counted from; `+5m` does not. */
  readonly fromStart: boolean;
}

const SIGN = /(T\s?[+\-−]|T(?=0)|\+)\s?/iy;
const CLOCK = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\p{L}\p{N}:])/uy;
const AMOUNT =
  /(\d{1,5})\s?(w|weeks?|d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)(?![\p{L}])\s?/iuy;
const MINUTES_BEHIND = /(\d{2})(?![\p{L}\p{N}%]|[.:]\d)/uy;
const BARE = /(\d{1,5})(?![\p{L}\p{N}%]|[.:]\d)/uy;

const UNITS: Readonly<Record<string, number>> = {
  w: 7 * DAY_MS,
  d: DAY_MS,
  h: HOUR_MS,
  m: MINUTE_MS,
  s: SECOND_MS,
};

/**
 * Reads `T+5` (minutes), `T+00:05`, `T+1:02:03`, `T+90s`, `T+1h 30m`, `T-10`, `T0`, `+5m` at `at`.
 *
 * @returns null where nothing of the kind stands there; a bare `+5` is a number
 */
export function scanCounted(text: string, at: number): { counted: CountedTime; end: number } | null {
  const take = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const sign = take(SIGN, at);
  if (!sign) return null;
  const start = at + sign[0].length;
  const fromStart = /^t/i.test(sign[0]);
  const found = (ms: number, end: number) => {
    const sinceStart = durationMs(/[-−]/.test(sign[0]) ? -ms || 0 : ms);
    return { counted: { sinceStart, fromStart }, end };
  };
  const clock = fromStart ? take(CLOCK, start) : null;
  if (clock) {
    const [hours, mins, secs] = [clock[1], clock[2], clock[3] ?? 0].map(Number);
    const ms = (hours ?? 0) * HOUR_MS + (mins ?? 0) * MINUTE_MS + (secs ?? 0) * SECOND_MS;
    return found(ms, start + clock[0].length);
  }
  let end = start;
  let ms = 0;
  for (let part = take(AMOUNT, end); part; part = take(AMOUNT, end)) {
    ms += Number(part[1]) * (UNITS[part[2]?.charAt(0).toLowerCase() ?? ''] ?? 0);
    end += part[0].length;
    // `T+1h30`
    const minutes = /h$/i.test(part[0]) ? take(MINUTES_BEHIND, end) : null;
    ms += Number(minutes?.[1] ?? 0) * MINUTE_MS;
    end += minutes?.[0].length ?? 0;
  }
  // A blank behind the last amount parts it from the text.
  if (end > start) return found(ms, text.charAt(end - 1) === ' ' ? end - 1 : end);
  const bare = fromStart ? take(BARE, start) : null;
  return bare ? found(Number(bare[1]) * MINUTE_MS, start + bare[0].length) : null;
}

/** Whether a text says that its time is the one others are counted from: `T+0 alert`, `(T0) alert`. */
export function saysStart(text: string): boolean {
  const scanned = scanCounted(text, /^[[(]/.test(text) ? 1 : 0);
  return scanned?.counted.fromStart === true && scanned.counted.sinceStart === 0;
}

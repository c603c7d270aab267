import { type DurationMs, durationMs, type EpochMs, epochMs, MINUTE_MS, SECOND_MS } from '../units';
import type { GapCause } from './types';

/**
 * A look at both clocks of the computer. `wall` is what it shows, epoch milliseconds: people and time servers set it. `mono`
 * counts milliseconds from some moment on: nobody sets it, and in sleep it stops on macOS and Linux and runs on on Windows
 * (https://github.com/w3c/hr-time/issues/115).
 */
export interface ClockSample {
  readonly kind: 'tick' | 'suspend' | 'resume';
  readonly wall: number;
  readonly mono: number;
}

/** What a running meeting stores every few seconds, so that a restart knows where the time stood. */
export interface Heartbeat {
  readonly wall: EpochMs;
  readonly now: EpochMs;
}

const HEARTBEAT_MS = 5 * SECOND_MS;
/** A wall clock that was moved by more is stored anew at once: what a restart finds since then happened while it was away. */
const MOVED_MS = 100;

export function isHeartbeatDue(last: Heartbeat | null, { wall, now }: Heartbeat): boolean {
  if (last === null || now - last.now >= HEARTBEAT_MS) return true;
  return Math.abs(wall - now - (last.wall - last.now)) > MOVED_MS;
}

/** Time that is missing from program time, and why. `length` is 0 where nobody can tell. */
export interface FoundGap {
  /** Program time, and what the wall clock showed, when it was found. */
  readonly at: EpochMs;
  readonly wall: EpochMs;
  readonly length: DurationMs;
  readonly cause: GapCause;
}

/**
 * Program time: epoch milliseconds that the monotonic clock carries on. Steps and nudges of the wall clock never touch it, and
 * it never goes back. Time in which nobody counted is not in it but found as a gap.
 */
export interface KeptTime {
  readonly now: EpochMs;
  readonly last: ClockSample;
  /** For how long the computer has been awake since it said good night; null once it slept, woke up or thought better of it. */
  readonly dozing: DurationMs | null;
  readonly gap: FoundGap | null;
}

/** Both clocks agree when they differ by less: looks are never quite at once, and time servers nudge. */
const AGREE_MS = 2 * SECOND_MS;
/** Where the monotonic clock runs on, a pause this long between two looks, after the computer said good night, was the sleep. */
const SLEEP_MIN_MS = 5 * SECOND_MS;
/** Good night was said this long ago, and nobody has slept: it was called off. */
const DOZE_MS = MINUTE_MS;
/** A program that is back this soon was restarted during the meeting: nobody need be asked. */
const RESTART_MS = 2 * MINUTE_MS;

/**
 * Where program time stands when the program starts.
 *
 * @param heartbeat of a meeting that ran when the program was last seen; null where none did
 */
export function beginTime(first: ClockSample, heartbeat: Heartbeat | null): KeptTime {
  const begun = { last: first, dozing: null, gap: null };
  if (heartbeat === null) return { ...begun, now: epochMs(first.wall) };
  const away = first.wall - heartbeat.wall;
  if (Math.abs(away) <= AGREE_MS || (away >= 0 && away <= RESTART_MS)) {
    return { ...begun, now: epochMs(heartbeat.now + Math.max(0, away)) };
  }
  const length = durationMs(Math.max(0, away));
  const gap = { at: heartbeat.now, wall: epochMs(first.wall), length, cause: 'restart' } as const;
  return { ...begun, now: heartbeat.now, gap };
}

/**
 * Goes on to the next look at the clocks.
 *
 * What both say happened, happened. Where the wall clock is ahead, the computer slept if it said so; else it slept or somebody
 * set its clock, and only people can tell. Where it is behind, it was set.
 */
export function keepTime(before: KeptTime, sample: ClockSample): KeptTime {
  const passed = Math.max(0, sample.mono - before.last.mono);
  const ahead = sample.wall - before.last.wall - passed;
  const slept = before.dozing !== null || sample.kind === 'resume';
  const ranOn = slept && passed >= SLEEP_MIN_MS;
  const now = epochMs(before.now + (ranOn ? 0 : passed));
  const found = (length: number, cause: GapCause): FoundGap => ({
    at: now,
    wall: epochMs(sample.wall),
    length: durationMs(length),
    cause,
  });
  const kept = (gap: FoundGap | null): KeptTime => ({
    now,
    last: sample,
    dozing: gap === null ? dozeOn(before.dozing, passed, sample.kind) : null,
    gap,
  });
  if (ranOn) return kept(found(passed, 'sleep'));
  if (ahead <= AGREE_MS) return kept(null);
  return kept(found(ahead, slept ? 'sleep' : 'unknown'));
}

function dozeOn(dozing: DurationMs | null, passed: number, kind: ClockSample['kind']): DurationMs | null {
  if (kind === 'suspend') return durationMs(0);
  if (kind === 'resume' || dozing === null || dozing + passed > DOZE_MS) return null;
  return durationMs(dozing + passed);
}

import {
  beginTime,
  type ClockSample,
  type FoundGap,
  type Heartbeat,
  keepTime,
} from '#shared/domain/agenda/keep-time';
import { type EpochMs, epochMs } from '#shared/domain/units';
import type { PlatformClock } from '../../platform/platform';

/** Now, as it is stored and as the clock on the wall shows it. */
export interface Moment {
  /** Program time; see `keep-time`. */
  readonly now: EpochMs;
  readonly wall: EpochMs;
}

/** @returns whether a meeting ran, whose gap it is; else program time catches up with the wall */
export type TakeGap = (gap: FoundGap) => Promise<boolean>;

export interface ProgramClock {
  read(): Moment;
  /** Called at each look at the clocks: every second, however this page is throttled. */
  onLook(listener: () => void): () => void;
  /** Gives every gap to the one who takes them, those that were found before it came too. */
  onGap(take: TakeGap): () => void;
}

/**
 * Program time in this window, for as long as it is open.
 *
 * @param heartbeat of a meeting that ran when the program was last seen
 */
export function createProgramClock(
  source: PlatformClock,
  first: ClockSample,
  heartbeat: Heartbeat | null,
): ProgramClock {
  let kept = beginTime(first, heartbeat);
  let waiting: readonly FoundGap[] = kept.gap === null ? [] : [kept.gap];
  let take: TakeGap | null = null;
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const listener of listeners) listener();
  };

  async function handOver(taker: TakeGap): Promise<void> {
    const gaps = waiting;
    waiting = [];
    for (const gap of gaps) {
      if (!(await taker(gap))) kept = { ...kept, now: epochMs(kept.now + gap.length) };
    }
    if (gaps.length > 0) tellAll();
  }

  source.onSample((sample) => {
    kept = keepTime(kept, sample);
    if (kept.gap !== null) waiting = [...waiting, kept.gap];
    if (take !== null) void handOver(take);
    tellAll();
  });

  return {
    read() {
      const { mono, wall } = source.read();
      const since = Math.max(0, mono - kept.last.mono);
      return { now: epochMs(Math.round(kept.now + since)), wall: epochMs(Math.round(wall)) };
    },
    onLook(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onGap(taker) {
      take = taker;
      void handOver(taker);
      return () => {
        take = null;
      };
    },
  };
}

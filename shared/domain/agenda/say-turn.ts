import { MINUTE_MS } from '../units';
import type { ClockReading, StageReading } from './read-clock';
import { STAGE_LABELS, type Stage } from './types';

/** What is told of a stage after its beginning: so many minutes left. */
const WARNINGS_MIN = [5, 1, 0] as const;

/** Where the clock stands as far as it is told aloud. */
export interface Turn {
  readonly stage: Stage;
  /** The last warning that was reached; null before the first. */
  readonly warning: (typeof WARNINGS_MIN)[number] | null;
  readonly words: string;
}

/**
 * What a screen reader is told about the clock: each stage as it begins, then five minutes, one minute, zero. Nothing
 * else: no second, no pause, no other length; whoever asks for those hears the answer where they asked.
 *
 * @param before what was told last; null where nothing has been
 * @returns `before` itself where nothing new is to be told
 */
export function turnOf({ phase, current, stages }: ClockReading, before: Turn | null): Turn | null {
  const reading = stages.find((one) => one.stage === current);
  if (phase !== 'running' || !reading) return before;
  const { stage } = reading;
  const warning = WARNINGS_MIN.findLast((count) => reading.left <= count * MINUTE_MS) ?? null;
  if (before?.stage !== stage) return { stage, warning, words: sayBeginning(reading) };
  if (before.warning === warning) return before;
  // More time was given: the warnings come again, but the stage does not begin again.
  if (warning === null || (before.warning !== null && before.warning < warning))
    return { ...before, warning };
  return { stage, warning, words: sayWarning(stage, warning) };
}

function sayBeginning({ stage, planned, used, left }: StageReading): string {
  if (left <= 0) return sayWarning(stage, 0);
  if (used < MINUTE_MS) return `${STAGE_LABELS[stage]}: ${sayMinutes(Math.round(planned / MINUTE_MS))}.`;
  return sayWarning(stage, Math.ceil(left / MINUTE_MS));
}

function sayWarning(stage: Stage, count: number): string {
  const name = STAGE_LABELS[stage];
  return count === 0
    ? `${name}: the time is used up. The clock counts on.`
    : `${name}: ${sayMinutes(count)} left.`;
}

function sayMinutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

import { type DurationMs, MINUTE_MS } from '../units';
import type { ClockReading } from './read-clock';
import type { Stage } from './types';

/** What the decision offers, in minutes from now. */
export const MORE_MINUTES = 5;

/** A stage that could give minutes to the one that has run over. */
export interface Payer {
  readonly stage: Stage;
  /** Whole minutes that it has left now, and that it keeps when it pays. */
  readonly has: number;
  readonly keeps: number;
}

/** Minutes to add so that five are left from now on, what has been used beyond the plan included. */
export function minutesToAdd(left: DurationMs): number {
  return MORE_MINUTES + Math.max(0, Math.round(-left / MINUTE_MS));
}

/** The stages still to come that have a minute to give, in their order. @param count minutes asked of one of them */
export function payersFor({ stages, current }: ClockReading, count: number): readonly Payer[] {
  const at = stages.findIndex(({ stage }) => stage === current);
  return stages.slice(at + 1).flatMap(({ stage, left }) => {
    const has = Math.round(left / MINUTE_MS);
    return has > 0 ? [{ stage, has, keeps: Math.max(0, has - count) }] : [];
  });
}

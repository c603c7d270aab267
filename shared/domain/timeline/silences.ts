import type { TimelineEvent } from '../incident/types';
import { type DurationMs, durationMs, type EpochMs, minutes } from '../units';

/** Shorter gaps are ordinary work. */
export const SILENCE_MS = minutes(15);

/** A stretch of the incident about which nothing is written. */
export interface Silence {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly length: DurationMs;
  /** The event that it follows. */
  readonly afterId: string;
  /** The event that ends it. */
  readonly beforeId: string;
}

/**
 * The gaps of 15 minutes and more between one event and the next, from impact start to resolved; where either
 * is not marked, from the first or to the last event. Calm before and after an incident is no gap.
 */
export function findSilences(
  events: readonly Pick<TimelineEvent, 'id' | 'at' | 'milestone'>[],
): readonly Silence[] {
  const atOf = (milestone: string) => events.find((event) => event.milestone === milestone)?.at ?? null;
  const start = atOf('impact_start') ?? Number.NEGATIVE_INFINITY;
  const end = atOf('resolved') ?? Number.POSITIVE_INFINITY;
  const timed = events
    .flatMap(({ id, at }) => (at === null || at < start || at > end ? [] : [{ id, at }]))
    .sort((a, b) => a.at - b.at);
  return timed.flatMap((event, index) => {
    const next = timed[index + 1];
    if (!next || next.at - event.at < SILENCE_MS) return [];
    const length = durationMs(next.at - event.at);
    return [{ from: event.at, to: next.at, length, afterId: event.id, beforeId: next.id }];
  });
}

/** The longest few, in the order of time, and how many there are besides: a long incident has hundreds. */
export function longestSilences(
  silences: readonly Silence[],
  most: number,
): { readonly longest: readonly Silence[]; readonly others: number } {
  const kept = new Set(silences.toSorted((a, b) => b.length - a.length).slice(0, most));
  const longest = silences.filter((silence) => kept.has(silence));
  return { longest, others: silences.length - longest.length };
}

import { type DurationMs, type EpochMs, minutes } from '../units';

/** A part of the agenda with a time-box and a capture form of its own. */
export const STAGES = [
  'opening',
  'timeline',
  'factors',
  'went_well',
  'lessons',
  'actions',
  'customer_message',
  'closing',
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  opening: 'Opening',
  timeline: 'Timeline',
  factors: 'Factors',
  went_well: 'Went well',
  lessons: 'Lessons',
  actions: 'Actions',
  customer_message: 'Customer message',
  closing: 'Closing',
};

export interface StagePlan {
  readonly stage: Stage;
  readonly length: DurationMs;
}

/** The hour of the seed: 20 + 15 + 5 + 20 minutes. */
export const DEFAULT_PLAN: readonly StagePlan[] = [
  { stage: 'timeline', length: minutes(20) },
  { stage: 'factors', length: minutes(15) },
  { stage: 'went_well', length: minutes(5) },
  { stage: 'actions', length: minutes(20) },
];

/**
 * Something that happened to the meeting's clock. The clock is these, folded with "now": nothing ticks,
 * so a crash, a sleep or a second window cannot make it drift.
 */
export type ClockEvent =
  | { readonly kind: 'started'; readonly at: EpochMs }
  | { readonly kind: 'moved'; readonly at: EpochMs; readonly to: Stage }
  | { readonly kind: 'paused'; readonly at: EpochMs }
  | { readonly kind: 'resumed'; readonly at: EpochMs }
  | { readonly kind: 'extended'; readonly at: EpochMs; readonly stage: Stage; readonly by: DurationMs }
  | { readonly kind: 'ended'; readonly at: EpochMs }
  | { readonly kind: 'reopened'; readonly at: EpochMs };

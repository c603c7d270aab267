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

/** The usual hour: 20 + 15 + 5 + 20 minutes, with an opening before and a closing after them. */
export const DEFAULT_PLAN: readonly StagePlan[] = [
  { stage: 'opening', length: minutes(3) },
  { stage: 'timeline', length: minutes(20) },
  { stage: 'factors', length: minutes(15) },
  { stage: 'went_well', length: minutes(5) },
  { stage: 'actions', length: minutes(20) },
  { stage: 'closing', length: minutes(3) },
];

/** What went missing between two looks at the clock, as far as the program can tell. */
export const GAP_CAUSES = ['sleep', 'restart', 'unknown'] as const;
export type GapCause = (typeof GAP_CAUSES)[number];

/**
 * What became of the time that went missing: `counted` belongs to the stage that ran, `left_out` passed like a pause, `no_gap`:
 * no time passed at all, the clock of the computer was set.
 */
export const GAP_ANSWERS = ['counted', 'left_out', 'no_gap'] as const;
export type GapAnswer = (typeof GAP_ANSWERS)[number];

/**
 * Something that happened to the meeting's clock. The clock is these, folded with "now": nothing ticks,
 * so a crash, a sleep or a second window cannot make it drift. `at` is program time: see `keep-time`.
 */
export type ClockEvent =
  | { readonly kind: 'started'; readonly at: EpochMs }
  | { readonly kind: 'moved'; readonly at: EpochMs; readonly to: Stage }
  | { readonly kind: 'paused'; readonly at: EpochMs }
  | { readonly kind: 'resumed'; readonly at: EpochMs }
  | { readonly kind: 'extended'; readonly at: EpochMs; readonly stage: Stage; readonly by: DurationMs }
  /** The current stage began `by` earlier than the clock was told. */
  | { readonly kind: 'backdated'; readonly at: EpochMs; readonly by: DurationMs }
  | GapEvent
  /** `gap` is the index of that gap in the log. A later answer replaces one before it. */
  | {
      readonly kind: 'gap_answered';
      readonly at: EpochMs;
      readonly gap: number;
      readonly length: DurationMs;
      readonly answer: GapAnswer;
    }
  | { readonly kind: 'ended'; readonly at: EpochMs }
  | { readonly kind: 'reopened'; readonly at: EpochMs };

/** Time that program time does not have. A null answer is an open question: until it is answered, no time has passed. */
export interface GapEvent {
  readonly kind: 'gap';
  readonly at: EpochMs;
  /** What the wall clock showed when it was found. */
  readonly wall: EpochMs;
  readonly length: DurationMs;
  readonly cause: GapCause;
  readonly answer: GapAnswer | null;
}

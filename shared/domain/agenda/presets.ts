import { type DurationMs, durationMs, minutes } from '../units';
import { DEFAULT_PLAN, type Stage, type StagePlan } from './types';

/** A plan that can be taken for any meeting. */
export interface Agenda {
  readonly name: string;
  readonly plan: readonly StagePlan[];
}

/** A plan that Debrief brings, with when to choose it. */
export interface Preset extends Agenda {
  readonly about: string;
}

/**
 * Facilitators do not agree on where the hour goes. Some settle the actions in it; others give most of it to the
 * timeline and settle the actions with fewer people some days later; others send the draft ahead and do not read
 * it out at all.
 */
export const PRESETS: readonly Preset[] = [
  { name: 'Actions hour', about: 'From the timeline to owned actions in one go.', plan: DEFAULT_PLAN },
  {
    name: 'Learning hour',
    about: 'Most of the time for what happened. Actions are settled in a later meeting.',
    plan: [
      { stage: 'opening', length: minutes(5) },
      { stage: 'timeline', length: minutes(40) },
      { stage: 'lessons', length: minutes(10) },
      { stage: 'closing', length: minutes(5) },
    ],
  },
  {
    name: 'Pre-read 45',
    about: 'Everybody has read the draft. The talk begins with the factors.',
    plan: [
      { stage: 'factors', length: minutes(20) },
      { stage: 'actions', length: minutes(20) },
      { stage: 'customer_message', length: minutes(5) },
    ],
  },
  {
    name: 'Actions later',
    about: 'A second, shorter meeting that settles the actions.',
    plan: [
      { stage: 'actions', length: minutes(25) },
      { stage: 'closing', length: minutes(5) },
    ],
  },
];

/** What a later meeting of the same incident begins with. */
export const LATER_PLAN: readonly StagePlan[] = PRESETS[3]?.plan ?? DEFAULT_PLAN;

/** Where nobody has said anything else, a room is booked for the hour, and what stands around it. */
export const DEFAULT_BOOKED: DurationMs = minutes(66);

/** What a stage gets when it is added to a plan. */
export const USUAL_LENGTHS: Readonly<Record<Stage, DurationMs>> = {
  opening: minutes(3),
  timeline: minutes(20),
  factors: minutes(15),
  went_well: minutes(5),
  lessons: minutes(10),
  actions: minutes(20),
  customer_message: minutes(5),
  closing: minutes(3),
};

export function planLength(plan: readonly StagePlan[]): DurationMs {
  return durationMs(plan.reduce((sum, { length }) => sum + length, 0));
}

export function isSamePlan(one: readonly StagePlan[], other: readonly StagePlan[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ stage, length }, index) => other[index]?.stage === stage && other[index].length === length)
  );
}

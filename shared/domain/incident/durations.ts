import { type DurationMs, durationMs, type EpochMs } from '../units';
import { MILESTONE_LABELS, MILESTONES, type Milestone, type TimelineEvent } from './types';

/** All count from impact start; null where one of the two moments is not known or comes before it. */
export interface IncidentTimes {
  readonly duration: DurationMs | null;
  readonly toDetect: DurationMs | null;
  readonly toAcknowledge: DurationMs | null;
  readonly toMitigate: DurationMs | null;
  readonly toResolve: DurationMs | null;
}

export interface Contradiction {
  /** What should be the later of the two. */
  readonly milestone: Milestone;
  /** What it should come after. */
  readonly than: Milestone;
  readonly text: string;
}

/** Shown with the figures: other tools count from detection, or from the first alert. */
export const TIME_DEFINITIONS = {
  duration: 'From impact start until resolved.',
  toDetect: 'From impact start until somebody or something noticed.',
  toAcknowledge: 'From impact start until somebody took it on.',
  toMitigate: 'From impact start until the impact was contained.',
  toResolve: 'From impact start until all was well again.',
} as const satisfies Record<keyof IncidentTimes, string>;

type MarkedEvent = Pick<TimelineEvent, 'at' | 'milestone'>;

/** When the milestones were; null where one is not marked or its event has no time. */
export function milestoneTimes(events: readonly MarkedEvent[]): Readonly<Record<Milestone, EpochMs | null>> {
  const at = (milestone: Milestone) => events.find((event) => event.milestone === milestone)?.at ?? null;
  return {
    impact_start: at('impact_start'),
    detected: at('detected'),
    acknowledged: at('acknowledged'),
    mitigated: at('mitigated'),
    resolved: at('resolved'),
  };
}

/** The five figures of an incident, from the events that carry its milestones. */
export function incidentTimes(events: readonly MarkedEvent[]): IncidentTimes {
  const at = milestoneTimes(events);
  const start = at.impact_start;
  const since = (moment: EpochMs | null) =>
    start === null || moment === null || moment < start ? null : durationMs(moment - start);
  return {
    duration: since(at.resolved),
    toDetect: since(at.detected),
    toAcknowledge: since(at.acknowledged),
    toMitigate: since(at.mitigated),
    toResolve: since(at.resolved),
  };
}

/**
 * Each milestone is compared with those that must come before it. Mitigated before acknowledged is no
 * contradiction: a fallback may end the impact before anybody has looked.
 */
export function findContradictions(events: readonly MarkedEvent[]): Contradiction[] {
  const at = milestoneTimes(events);
  return MILESTONES.flatMap((milestone): Contradiction[] => {
    const moment = at[milestone];
    if (moment === null) return [];
    const later = EARLIER[milestone].find((other) => (at[other] ?? moment) > moment);
    if (later === undefined) return [];
    const text = `${MILESTONE_LABELS[milestone]} is before ${MILESTONE_LABELS[later].toLowerCase()}.`;
    return [{ milestone, than: later, text }];
  });
}

const EARLIER: Readonly<Record<Milestone, readonly Milestone[]>> = {
  impact_start: [],
  detected: ['impact_start'],
  acknowledged: ['impact_start', 'detected'],
  mitigated: ['impact_start'],
  resolved: ['impact_start', 'mitigated', 'acknowledged', 'detected'],
};

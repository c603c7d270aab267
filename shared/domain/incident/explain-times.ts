import { sayMoment, spansDays } from '../timeline/say-moment';
import { incidentTimes, milestoneTimes, TIME_DEFINITIONS } from './durations';
import type { PictureEvent } from './picture-event';
import { MILESTONE_LABELS, type Milestone } from './types';

export type TimeFigure = keyof typeof TIME_DEFINITIONS;

/** The milestone at which each figure ends. */
const ENDS: Readonly<Record<TimeFigure, Milestone>> = {
  duration: 'resolved',
  toDetect: 'detected',
  toAcknowledge: 'acknowledged',
  toMitigate: 'mitigated',
  toResolve: 'resolved',
};

/** What a figure means, then what it was counted from, or why it is not known. */
export function explainTime(figure: TimeFigure, events: readonly PictureEvent[]): string {
  return `${TIME_DEFINITIONS[figure]} ${explainCount(figure, events)}`;
}

function explainCount(figure: TimeFigure, events: readonly PictureEvent[]): string {
  const end = ENDS[figure];
  const times = milestoneTimes(events);
  const [from, to] = [times.impact_start, times[end]];
  if (from === null || to === null)
    return `Not known: ${whyNot(from === null ? 'impact_start' : end, events)}.`;
  if (incidentTimes(events)[figure] === null) {
    return `Not known: ${MILESTONE_LABELS[end].toLowerCase()} is before impact start.`;
  }
  const withDay = spansDays(events);
  const say = (milestone: Milestone, at: typeof from) =>
    sayMoment(at, events.find((event) => event.milestone === milestone)?.approximate ?? false, withDay);
  return `Here ${say('impact_start', from)} to ${say(end, to)} UTC.`;
}

function whyNot(milestone: Milestone, events: readonly PictureEvent[]): string {
  const isMarked = events.some((event) => event.milestone === milestone);
  return `${MILESTONE_LABELS[milestone].toLowerCase()} ${isMarked ? 'has no time' : 'is not marked'} yet`;
}

import type { Meeting } from '../incident/types';
import { durationMs, type EpochMs, minutes } from '../units';
import { readClock } from './read-clock';
import type { ClockEvent, Stage } from './types';

/**
 * What to append to a meeting's log when somebody presses a key of the clock. Each returns no events where the
 * key makes no sense: the command is refused without an error, and pressing twice does nothing twice.
 */
type Clock = Pick<Meeting, 'plan' | 'log'>;

export function start(meeting: Clock, now: EpochMs): ClockEvent[] {
  return readClock(meeting, now).phase === 'not_started' ? [{ kind: 'started', at: now }] : [];
}

/** Also while paused: the clock then stands at another stage and stays paused. */
export function moveTo(meeting: Clock, stage: Stage, now: EpochMs): ClockEvent[] {
  const { phase, current, stages } = readClock(meeting, now);
  const isLive = phase === 'running' || phase === 'paused';
  const isPlanned = stages.some((reading) => reading.stage === stage);
  return isLive && isPlanned && current !== stage ? [{ kind: 'moved', at: now, to: stage }] : [];
}

/** Nothing at the last stage: to end the meeting is a decision of its own. */
export function next(meeting: Clock, now: EpochMs): ClockEvent[] {
  return step(meeting, 1, now);
}

export function back(meeting: Clock, now: EpochMs): ClockEvent[] {
  return step(meeting, -1, now);
}

function step(meeting: Clock, by: 1 | -1, now: EpochMs): ClockEvent[] {
  const { current, stages } = readClock(meeting, now);
  const target = stages[stages.findIndex(({ stage }) => stage === current) + by];
  return target ? moveTo(meeting, target.stage, now) : [];
}

export function pause(meeting: Clock, now: EpochMs): ClockEvent[] {
  return readClock(meeting, now).phase === 'running' ? [{ kind: 'paused', at: now }] : [];
}

export function resume(meeting: Clock, now: EpochMs): ClockEvent[] {
  return readClock(meeting, now).phase === 'paused' ? [{ kind: 'resumed', at: now }] : [];
}

/**
 * Gives the current stage more minutes, or fewer where `count` is negative; no stage is planned below 0.
 * Before the start the plan itself is edited instead.
 */
export function extend(meeting: Clock, count: number, now: EpochMs): ClockEvent[] {
  const { phase, current, stages } = readClock(meeting, now);
  const reading = stages.find(({ stage }) => stage === current);
  if (!reading || (phase !== 'running' && phase !== 'paused')) return [];
  const by = durationMs(Math.max(-reading.planned, minutes(count)));
  return by === 0 ? [] : [{ kind: 'extended', at: now, stage: reading.stage, by }];
}

export function end(meeting: Clock, now: EpochMs): ClockEvent[] {
  const { phase } = readClock(meeting, now);
  return phase === 'running' || phase === 'paused' ? [{ kind: 'ended', at: now }] : [];
}

/** The clock runs on at the stage where it ended; what lay between end and reopening is not charged. */
export function reopen(meeting: Clock, now: EpochMs): ClockEvent[] {
  return readClock(meeting, now).phase === 'ended' ? [{ kind: 'reopened', at: now }] : [];
}

import type { Meeting } from '../incident/types';
import { durationMs, type EpochMs, MINUTE_MS, minutes } from '../units';
import { type ClockReading, readClock, type StageReading } from './read-clock';
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
  const reading = readClock(meeting, now);
  const isElsewhere = reading.current !== stage && indexOf(reading.stages, stage) >= 0;
  return isLive(reading) && isElsewhere ? [{ kind: 'moved', at: now, to: stage }] : [];
}

/** Nothing at the last stage: to end the meeting is a decision of its own. */
export function next(meeting: Clock, now: EpochMs): ClockEvent[] {
  return step(meeting, 1, now);
}

export function back(meeting: Clock, now: EpochMs): ClockEvent[] {
  return step(meeting, -1, now);
}

function step(meeting: Clock, by: 1 | -1, now: EpochMs): ClockEvent[] {
  const target = neighbour(readClock(meeting, now), by);
  return target === null ? [] : moveTo(meeting, target, now);
}

/**
 * Where `next` (1) or `back` (-1) leads to: a stage that has no minutes and has used none was skipped, and is passed over.
 *
 * @returns null at the end of the plan
 */
export function neighbour(
  { current, stages }: Pick<ClockReading, 'current' | 'stages'>,
  by: 1 | -1,
): Stage | null {
  const at = stages.findIndex(({ stage }) => stage === current);
  const ahead = by === 1 ? stages.slice(at + 1) : stages.slice(0, Math.max(0, at)).reverse();
  return ahead.find((stage) => !isSkipped(stage))?.stage ?? null;
}

function isSkipped(stage: StageReading | undefined): boolean {
  return stage === undefined || (stage.planned <= 0 && stage.used <= 0);
}

/** Passes the current stage over, or takes all minutes from one that is still to come; `changeLength` gives them back. */
export function skip(meeting: Clock, stage: Stage, now: EpochMs): ClockEvent[] {
  const { current, stages } = readClock(meeting, now);
  if (stage === current) return next(meeting, now);
  const isToCome = indexOf(stages, stage) > indexOf(stages, current);
  return isToCome ? changeLength(meeting, stage, 0, now) : [];
}

/**
 * Done early: what the current stage has left goes to another that is still to come, and the clock moves on.
 * A stage that has overrun gives nothing, and the clock moves on all the same.
 */
export function giveRest(meeting: Clock, to: Stage, now: EpochMs): ClockEvent[] {
  const { current, stages } = readClock(meeting, now);
  if (indexOf(stages, to) <= indexOf(stages, current)) return [];
  const left = stages.find(({ stage }) => stage === current)?.left ?? 0;
  const given = left > 0 ? [...lengthen(current, -left, now), ...lengthen(to, left, now)] : [];
  const moved = next({ ...meeting, log: [...meeting.log, ...given] }, now);
  return moved.length === 0 ? [] : [...given, ...moved];
}

/** Who gets what the current stage has left: the actions while they are to come, else the next stage; null at the last one. */
export function heirOf(reading: ClockReading): Stage | null {
  const { stages, current } = reading;
  const actions = stages.findIndex(({ stage }) => stage === 'actions');
  const isToCome = actions > indexOf(stages, current) && !isSkipped(stages[actions]);
  return isToCome ? 'actions' : neighbour(reading, 1);
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
  const { current, stages } = readClock(meeting, now);
  const planned = stages.find(({ stage }) => stage === current)?.planned;
  return current === null || planned === undefined
    ? []
    : changeLength(meeting, current, planned / MINUTE_MS + count, now);
}

/** Gives any stage, the current one or not, a new length of `to` minutes, at least 0. */
export function changeLength(meeting: Clock, stage: Stage, to: number, now: EpochMs): ClockEvent[] {
  const reading = readClock(meeting, now);
  const planned = reading.stages.find((one) => one.stage === stage)?.planned;
  if (!isLive(reading) || planned === undefined) return [];
  return lengthen(stage, Math.max(0, minutes(to)) - planned, now);
}

/**
 * Gives the current stage `count` minutes more and takes them from another, as far as that has them left.
 *
 * @param payer null where nobody pays: the meeting ends later
 */
export function extendFrom(meeting: Clock, count: number, payer: Stage | null, now: EpochMs): ClockEvent[] {
  const { current, stages } = readClock(meeting, now);
  if (count <= 0 || payer === current) return [];
  const spare = Math.max(0, stages.find(({ stage }) => stage === payer)?.left ?? 0);
  const given = extend(meeting, count, now);
  return given.length === 0 ? [] : [...given, ...lengthen(payer, -Math.min(spare, minutes(count)), now)];
}

/**
 * The current stage began `count` minutes before the clock was told: they go from the stage where the clock stood before to
 * this one, at most as many as that has used. At the first stage the start itself moves.
 */
export function backdate(meeting: Clock, count: number, now: EpochMs): ClockEvent[] {
  const reading = readClock(meeting, now);
  const before = reading.stages.find(({ stage }) => stage === reading.before);
  const by = durationMs(Math.min(minutes(count), before?.used ?? Number.POSITIVE_INFINITY));
  return isLive(reading) && reading.current !== null && by > 0 ? [{ kind: 'backdated', at: now, by }] : [];
}

function lengthen(stage: Stage | null, by: number, at: EpochMs): ClockEvent[] {
  return stage === null || by === 0 ? [] : [{ kind: 'extended', at, stage, by: durationMs(by) }];
}

function isLive({ phase }: ClockReading): boolean {
  return phase === 'running' || phase === 'paused';
}

function indexOf(stages: ClockReading['stages'], wanted: Stage | null): number {
  return stages.findIndex(({ stage }) => stage === wanted);
}

export function end(meeting: Clock, now: EpochMs): ClockEvent[] {
  return isLive(readClock(meeting, now)) ? [{ kind: 'ended', at: now }] : [];
}

/** The clock runs on at the stage where it ended; what lay between end and reopening is not charged. */
export function reopen(meeting: Clock, now: EpochMs): ClockEvent[] {
  return readClock(meeting, now).phase === 'ended' ? [{ kind: 'reopened', at: now }] : [];
}

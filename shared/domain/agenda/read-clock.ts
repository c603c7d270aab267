import type { Meeting } from '../incident/types';
import { type DurationMs, durationMs, type EpochMs, epochMs } from '../units';
import type { ClockEvent, Stage } from './types';

export type ClockPhase = 'not_started' | 'running' | 'paused' | 'ended';

export interface StageReading {
  readonly stage: Stage;
  /** The plan with everything added to it and taken from it since; never below 0. */
  readonly planned: DurationMs;
  readonly used: DurationMs;
  /** Negative once the stage has overrun. */
  readonly left: DurationMs;
}

export interface ClockReading {
  readonly phase: ClockPhase;
  /** The stage that the clock stands at; the first one before the start, null where the plan is empty. */
  readonly current: Stage | null;
  readonly stages: readonly StageReading[];
  readonly startedAt: EpochMs | null;
  readonly endedAt: EpochMs | null;
  /** Start and original plan; null before the start. */
  readonly plannedEnd: EpochMs | null;
  /** When it ends if every stage from here on takes what it has left; the end itself once it has ended. */
  readonly projectedEnd: EpochMs | null;
  /** Projected less planned end: negative when the meeting is ahead. 0 before the start. */
  readonly behind: DurationMs;
  /** From the start until now, or until the end. */
  readonly elapsed: DurationMs;
  /** The same without pauses: the sum of what the stages used. */
  readonly running: DurationMs;
  /** What the actions stage would still get. */
  readonly minutesForActions: { readonly asPlanned: DurationMs; readonly asProjected: DurationMs };
}

/**
 * The meeting's clock: what has happened to it, folded with `now`. Nothing ticks, so that sleep, a crash and a
 * second window all show the same time.
 *
 * Whatever makes no sense where it stands (a second start, a resume without a pause, a stage that is not
 * planned) is passed over, and a moment that lies before the one written ahead of it counts as that one.
 *
 * @param now wall clock; a moment before the last event counts as that event's
 */
export function readClock(meeting: Pick<Meeting, 'plan' | 'log'>, now: EpochMs): ClockReading {
  const stages = stagesOf(meeting.plan);
  const state = meeting.log.reduce(apply, { ...UNTOUCHED, current: stages[0]?.stage ?? null, stages });
  const moment = Math.max(now, state.at);
  const { used } = spend(state, moment);
  const readings = stages.map(({ stage, length }) => {
    const planned = Math.max(0, length + (state.extended.get(stage) ?? 0));
    const spent = used.get(stage) ?? 0;
    return {
      stage,
      planned: durationMs(planned),
      used: durationMs(spent),
      left: durationMs(planned - spent),
    };
  });
  const { phase, current, startedAt, endedAt } = state;
  const toCome = remaining(readings, current);
  const until = endedAt ?? moment;
  const plannedEnd = startedAt === null ? null : startedAt + sum(stages.map(({ length }) => length));
  const projectedEnd = startedAt === null ? null : (endedAt ?? moment + sum([...toCome.values()]));
  const forActions = toCome.get('actions') ?? 0;
  const beforeActions = sum([...toCome.values()]) - forActions;
  const untilPlannedEnd = (plannedEnd ?? 0) - moment;
  return {
    phase,
    current,
    stages: readings,
    startedAt: orNull(startedAt),
    endedAt: orNull(endedAt),
    plannedEnd: orNull(plannedEnd),
    projectedEnd: orNull(projectedEnd),
    behind: durationMs(plannedEnd === null || projectedEnd === null ? 0 : projectedEnd - plannedEnd),
    elapsed: durationMs(startedAt === null ? 0 : until - startedAt),
    running: durationMs(sum(readings.map((reading) => reading.used))),
    minutesForActions: {
      asPlanned: durationMs(
        plannedEnd === null || !toCome.has('actions')
          ? forActions
          : Math.max(0, untilPlannedEnd - beforeActions),
      ),
      asProjected: durationMs(forActions),
    },
  };
}

/** Plain numbers are epoch milliseconds and milliseconds: the sums in between are neither branded nor stored. */
interface ClockState {
  readonly phase: ClockPhase;
  readonly current: Stage | null;
  readonly stages: readonly { readonly stage: Stage }[];
  /** The latest moment seen. */
  readonly at: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly used: ReadonlyMap<Stage, number>;
  readonly extended: ReadonlyMap<Stage, number>;
}

const UNTOUCHED = {
  phase: 'not_started',
  at: Number.NEGATIVE_INFINITY,
  startedAt: null,
  endedAt: null,
  used: new Map(),
  extended: new Map(),
} satisfies Partial<ClockState>;

function apply(before: ClockState, event: ClockEvent): ClockState {
  if (!Number.isFinite(event.at)) return before;
  const at = Math.max(event.at, before.at);
  const state = { ...before, used: spend(before, at).used, at };
  const { phase } = before;
  switch (event.kind) {
    case 'started':
      return phase === 'not_started' ? { ...state, phase: 'running', startedAt: at } : state;
    case 'moved':
      if (phase === 'not_started' || phase === 'ended') return state;
      return before.stages.some(({ stage }) => stage === event.to) ? { ...state, current: event.to } : state;
    case 'paused':
      return phase === 'running' ? { ...state, phase: 'paused' } : state;
    case 'resumed':
      return phase === 'paused' ? { ...state, phase: 'running' } : state;
    case 'extended': {
      if (phase === 'ended' || !Number.isFinite(event.by)) return state;
      const by = (before.extended.get(event.stage) ?? 0) + event.by;
      return { ...state, extended: new Map(before.extended).set(event.stage, by) };
    }
    case 'ended':
      if (phase !== 'running' && phase !== 'paused') return state;
      return { ...state, phase: 'ended', endedAt: at };
    case 'reopened':
      return phase === 'ended' ? { ...state, phase: 'running', endedAt: null } : state;
  }
}

/** Charges the time since the last event to the current stage while the clock runs. */
function spend(
  { phase, current, at, used }: ClockState,
  moment: number,
): { used: ReadonlyMap<Stage, number> } {
  if (phase !== 'running' || current === null) return { used };
  return { used: new Map(used).set(current, (used.get(current) ?? 0) + moment - at) };
}

/** What the current and every later stage has left; a stage that was left early is not waited for. */
function remaining(readings: readonly StageReading[], current: Stage | null): ReadonlyMap<Stage, number> {
  const from = readings.findIndex(({ stage }) => stage === current);
  const ahead = from < 0 ? [] : readings.slice(from);
  return new Map(ahead.map(({ stage, left }) => [stage, Math.max(0, left)]));
}

function stagesOf(plan: Meeting['plan']): Meeting['plan'] {
  return plan.filter(({ stage }, index) => plan.findIndex((other) => other.stage === stage) === index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function orNull(moment: number | null): EpochMs | null {
  return moment === null ? null : epochMs(moment);
}

import type { Meeting } from '../incident/types';
import { type DurationMs, durationMs, type EpochMs, epochMs, LAST_MOMENT_MS } from '../units';
import type { ClockEvent, GapEvent, Stage } from './types';

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
  /** Where the clock stood before it came to the current stage; null at the first. */
  readonly before: Stage | null;
  readonly stages: readonly StageReading[];
  /**
   * The moment that was read, in the one time that all moments here are in: program time and the gaps that passed. What the
   * clock on the wall shows then is as far from any of them as it is from this one.
   */
  readonly moment: EpochMs;
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
 * @param now program time (see `keep-time`); a moment before the last event counts as that event's
 */
export function readClock(meeting: Pick<Meeting, 'plan' | 'log'>, now: EpochMs): ClockReading {
  const stages = stagesOf(meeting.plan);
  const state = settleGaps(meeting.log).reduce(apply, {
    ...UNTOUCHED,
    current: stages[0]?.stage ?? null,
    stages,
  });
  const until = Math.max(now, state.at);
  const moment = until + state.shift;
  const { used } = spend(state, until);
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
  const { phase, current, before, startedAt, endedAt } = state;
  const toCome = remaining(readings, current);
  const plannedEnd = startedAt === null ? null : startedAt + sum(stages.map(({ length }) => length));
  const projectedEnd = startedAt === null ? null : (endedAt ?? moment + sum([...toCome.values()]));
  const forActions = toCome.get('actions') ?? 0;
  const beforeActions = sum([...toCome.values()]) - forActions;
  const untilPlannedEnd = (plannedEnd ?? 0) - moment;
  return {
    phase,
    current,
    before,
    stages: readings,
    moment: inCalendar(moment),
    startedAt: orNull(startedAt),
    endedAt: orNull(endedAt),
    plannedEnd: orNull(plannedEnd),
    projectedEnd: orNull(projectedEnd),
    behind: durationMs(plannedEnd === null || projectedEnd === null ? 0 : projectedEnd - plannedEnd),
    elapsed: durationMs(startedAt === null ? 0 : (endedAt ?? moment) - startedAt),
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
  readonly before: Stage | null;
  readonly stages: readonly { readonly stage: Stage }[];
  /** The latest moment seen, program time. */
  readonly at: number;
  /** The gaps that passed: what program time lacks. `startedAt` and `endedAt` have those before them added. */
  readonly shift: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly used: ReadonlyMap<Stage, number>;
  readonly extended: ReadonlyMap<Stage, number>;
}

const UNTOUCHED = {
  phase: 'not_started',
  before: null,
  shift: 0,
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
      return phase === 'not_started' ? { ...state, phase: 'running', startedAt: at + state.shift } : state;
    case 'moved':
      if (phase === 'not_started' || phase === 'ended') return state;
      if (event.to === before.current || before.stages.every(({ stage }) => stage !== event.to)) return state;
      return { ...state, current: event.to, before: before.current };
    case 'paused':
      return phase === 'running' ? { ...state, phase: 'paused' } : state;
    case 'resumed':
      return phase === 'paused' ? { ...state, phase: 'running' } : state;
    case 'extended': {
      if (phase === 'ended' || !Number.isFinite(event.by)) return state;
      const by = (before.extended.get(event.stage) ?? 0) + event.by;
      return { ...state, extended: new Map(before.extended).set(event.stage, by) };
    }
    case 'backdated':
      return phase === 'running' || phase === 'paused' ? beginEarlier(state, event.by) : state;
    case 'gap':
      return passGap(state, event);
    case 'gap_answered':
      return state;
    case 'ended':
      if (phase !== 'running' && phase !== 'paused') return state;
      return { ...state, phase: 'ended', endedAt: at + state.shift };
    case 'reopened':
      return phase === 'ended' ? { ...state, phase: 'running', endedAt: null } : state;
  }
}

function beginEarlier(state: ClockState, wanted: number): ClockState {
  const { current, before, startedAt } = state;
  if (current === null || startedAt === null || !(wanted > 0 && Number.isFinite(wanted))) return state;
  if (before === null)
    return { ...state, startedAt: startedAt - wanted, used: charge(state, current, wanted) };
  const by = Math.min(wanted, state.used.get(before) ?? 0);
  return { ...state, used: charge({ used: charge(state, before, -by) }, current, by) };
}

function passGap(state: ClockState, { length, answer }: GapEvent): ClockState {
  const { phase, current } = state;
  const isPassing = answer === 'counted' || answer === 'left_out';
  if (!isPassing || !(length > 0 && Number.isFinite(length))) return state;
  const isLive = phase === 'running' && current !== null;
  const used = isLive && answer === 'counted' ? charge(state, current, length) : state.used;
  return { ...state, shift: state.shift + length, used };
}

/** The log with what was answered later where it belongs: an answer changes what came of the time then. */
function settleGaps(log: readonly ClockEvent[]): readonly ClockEvent[] {
  const answers = new Map(
    log.flatMap((event) => (event.kind === 'gap_answered' ? [[event.gap, event]] : [])),
  );
  return log.map((event, index) => {
    const said = answers.get(index);
    return event.kind === 'gap' && said ? { ...event, answer: said.answer, length: said.length } : event;
  });
}

/** Charges the time since the last event to the current stage while the clock runs. */
function spend(
  { phase, current, at, used }: ClockState,
  moment: number,
): { used: ReadonlyMap<Stage, number> } {
  if (phase !== 'running' || current === null) return { used };
  return { used: charge({ used }, current, moment - at) };
}

function charge({ used }: Pick<ClockState, 'used'>, stage: Stage, by: number): ReadonlyMap<Stage, number> {
  return new Map(used).set(stage, (used.get(stage) ?? 0) + by);
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

function orNull(at: number | null): EpochMs | null {
  return at === null ? null : inCalendar(at);
}

/** A stored length may be anything; what is shown is a moment that calendars have. */
function inCalendar(at: number): EpochMs {
  return epochMs(Math.max(-LAST_MOMENT_MS, Math.min(LAST_MOMENT_MS, at)));
}

import { neighbour } from '../agenda/clock-events';
import { type StageState, stageState } from '../agenda/say-time';
import type { Stage } from '../agenda/types';
import { type DurationMs, durationMs, type EpochMs, epochMs } from '../units';
import type { RoomClock } from './types';

/** The clock as the room draws it. */
export interface RoomReading {
  readonly stages: readonly {
    readonly stage: Stage;
    readonly planned: DurationMs;
    readonly used: DurationMs;
    readonly left: DurationMs;
  }[];
  /** Of the current stage; null where there is none. */
  readonly planned: DurationMs | null;
  readonly left: DurationMs | null;
  readonly state: StageState;
  /** The stage that the clock goes on to; null at the last one. */
  readonly next: { readonly stage: Stage; readonly planned: DurationMs } | null;
  /** When it ends if every stage takes what it has left; null before the start. */
  readonly projectedEnd: EpochMs | null;
  /** What the stages used, without pauses, and what was planned; null until it has ended. */
  readonly took: { readonly length: DurationMs; readonly planned: DurationMs } | null;
}

/**
 * Counts on from what the console has said.
 *
 * @param since how long ago it stood like that
 */
export function readRoomClock(clock: RoomClock, since: DurationMs): RoomReading {
  const run = clock.phase === 'running' ? Math.max(0, since) : 0;
  const at = clock.stages.findIndex(({ stage }) => stage === clock.current);
  const stages = clock.stages.map(({ stage, planned, used }, index) => {
    const spent = used + (index === at ? run : 0);
    return { stage, planned, used: durationMs(spent), left: durationMs(planned - spent) };
  });
  const current = stages[at];
  const comes = neighbour({ current: clock.current, stages }, 1);
  const following = clock.stages.find(({ stage }) => stage === comes);
  const toCome = stages.slice(Math.max(0, at)).reduce((sum, { left }) => sum + Math.max(0, left), 0);
  return {
    stages,
    planned: current?.planned ?? null,
    left: current?.left ?? null,
    state: current ? stageState(current.left, current.planned) : 'on_time',
    next: current && following ? { stage: following.stage, planned: following.planned } : null,
    projectedEnd:
      clock.startedAt === null ? null : (clock.endedAt ?? epochMs(clock.at + Math.max(0, since) + toCome)),
    took: lengthOf(clock),
  };
}

function lengthOf({ startedAt, endedAt, plannedEnd, stages }: RoomClock): RoomReading['took'] {
  if (startedAt === null || endedAt === null) return null;
  return {
    length: durationMs(stages.reduce((sum, { used }) => sum + used, 0)),
    planned: durationMs((plannedEnd ?? startedAt) - startedAt),
  };
}

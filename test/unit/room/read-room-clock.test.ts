import { describe, expect, it } from 'vitest';
import { readClock } from '#shared/domain/agenda/read-clock';
import type { ClockEvent, StagePlan } from '#shared/domain/agenda/types';
import { readRoomClock } from '#shared/domain/room/read-room-clock';
import type { RoomClock } from '#shared/domain/room/types';
import { durationMs, epochMs, minutes, SECOND_MS } from '#shared/domain/units';

const START = epochMs(Date.parse('2026-05-12T14:00:00Z'));
const PLAN: readonly StagePlan[] = [
  { stage: 'timeline', length: minutes(20) },
  { stage: 'factors', length: minutes(15) },
];

function clockAt(count: number, log: readonly ClockEvent[] = []): RoomClock {
  const at = epochMs(START + minutes(count));
  const reading = readClock({ plan: PLAN, log: [{ kind: 'started', at: START }, ...log] }, at);
  const { phase, current, stages, startedAt, endedAt, plannedEnd } = reading;
  return { phase, current, stages, startedAt, endedAt, plannedEnd, at };
}

describe('the clock on the wall', () => {
  it.each([0, 1, 59, 600, 1200, 1201, 3000])('%i s later says what the console says then', (seconds) => {
    const since = durationMs(seconds * SECOND_MS);
    const there = readClock(
      { plan: PLAN, log: [{ kind: 'started', at: START }] },
      epochMs(START + minutes(5) + since),
    );
    const { left, planned, projectedEnd, next } = readRoomClock(clockAt(5), since);
    expect({ left, planned, projectedEnd, next }).toEqual({
      left: there.stages[0]?.left,
      planned: minutes(20),
      projectedEnd: there.projectedEnd,
      next: { stage: 'factors', planned: minutes(15) },
    });
  });

  it('stands still while the meeting is paused, but its end moves away', () => {
    const paused = clockAt(5, [{ kind: 'paused', at: epochMs(START + minutes(4)) }]);
    const [now, later] = [readRoomClock(paused, durationMs(0)), readRoomClock(paused, minutes(7))];
    expect([now.left, later.left]).toEqual([minutes(16), minutes(16)]);
    expect((later.projectedEnd ?? 0) - (now.projectedEnd ?? 0)).toBe(minutes(7));
  });

  it('names as next the stage that comes next, and none that was skipped', () => {
    const plan = [...PLAN, { stage: 'actions', length: minutes(5) }] as const;
    const skipped = { kind: 'extended', at: START, stage: 'factors', by: minutes(-15) } as const;
    const reading = readClock({ plan, log: [{ kind: 'started', at: START }, skipped] }, START);
    expect(readRoomClock({ ...reading, at: START }, minutes(1)).next).toEqual({
      stage: 'actions',
      planned: minutes(5),
    });
  });

  it('turns before the end and when it is over', () => {
    const states = [15, 16, 19, 20, 25].map((count) => readRoomClock(clockAt(5), minutes(count - 5)).state);
    expect(states).toEqual(['on_time', 'soon', 'soon', 'over', 'over']);
  });

  it('never runs backward, and stays where the meeting ended', () => {
    expect(readRoomClock(clockAt(5), durationMs(-9000)).left).toBe(minutes(15));
    const ended = clockAt(9, [{ kind: 'ended', at: epochMs(START + minutes(8)) }]);
    expect(readRoomClock(ended, minutes(3))).toMatchObject({
      left: minutes(12),
      projectedEnd: START + minutes(8),
    });
  });

  it('says in the end what was used, and not how long it stood still', () => {
    expect(readRoomClock(clockAt(9), minutes(3)).took).toBeNull();
    const ended = clockAt(900, [
      { kind: 'paused', at: epochMs(START + minutes(5)) },
      { kind: 'resumed', at: epochMs(START + minutes(600)) },
      { kind: 'ended', at: epochMs(START + minutes(603)) },
    ]);
    expect(readRoomClock(ended, minutes(3)).took).toEqual({ length: minutes(8), planned: minutes(35) });
  });
});

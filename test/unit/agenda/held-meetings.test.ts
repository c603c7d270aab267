import { describe, expect, it } from 'vitest';
import { heldMeetings } from '#shared/domain/agenda/held-meetings';
import type { ClockEvent } from '#shared/domain/agenda/types';
import { EMPTY_MEETING } from '#shared/domain/incident/empty-rows';
import type { Meeting } from '#shared/domain/incident/types';
import { type EpochMs, MINUTE_MS, minutes } from '#shared/domain/units';

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;

function meeting(order: number, log: readonly ClockEvent[]): Meeting {
  const row = { id: `m${order}`, rev: 1, createdAt: at(0), updatedAt: at(0), incidentId: 'i' };
  return { ...EMPTY_MEETING, ...row, order, log };
}

describe('the meetings held', () => {
  it('are those that have begun, with their numbers, when they began and how long they took', () => {
    const meetings = [
      meeting(0, [
        { kind: 'started', at: at(10) },
        { kind: 'paused', at: at(20) },
        { kind: 'resumed', at: at(30) },
        { kind: 'ended', at: at(76) },
      ]),
      meeting(1, [{ kind: 'started', at: at(500) }]),
      meeting(2, []),
    ];
    expect(heldMeetings(meetings, at(512))).toEqual([
      { id: 'm0', number: 1, startedAt: at(10), length: minutes(66), hasEnded: true },
      { id: 'm1', number: 2, startedAt: at(500), length: minutes(12), hasEnded: false },
    ]);
    expect(heldMeetings([], at(0))).toEqual([]);
  });
});

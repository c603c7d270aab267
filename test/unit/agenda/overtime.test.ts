import { describe, expect, it } from 'vitest';
import { minutesToAdd, payersFor } from '#shared/domain/agenda/overtime';
import { readClock } from '#shared/domain/agenda/read-clock';
import type { ClockEvent, Stage } from '#shared/domain/agenda/types';
import { DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { durationMs, type EpochMs, MINUTE_MS } from '#shared/domain/units';

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;
const read = (minute: number, ...moves: [number, Stage][]) => {
  const moved = moves.map(([when, to]): ClockEvent => ({ kind: 'moved', at: at(when), to }));
  return readClock({ plan: DEFAULT_PLAN, log: [{ kind: 'started', at: at(0) }, ...moved] }, at(minute));
};

describe('five minutes more', () => {
  it.each([
    [3, 5],
    [0, 5],
    [0.4, 5],
    [-0.4, 5],
    [-2.2, 7],
    [-7, 12],
  ])('with %d minutes left are %d more: five from now on', (left, expected) => {
    expect(minutesToAdd(durationMs(left * MINUTE_MS))).toBe(expected);
  });

  it('can be paid by the stages to come, as far as they have it', () => {
    expect(payersFor(read(24, [3, 'timeline']), 7)).toEqual([
      { stage: 'factors', has: 15, keeps: 8 },
      { stage: 'went_well', has: 5, keeps: 0 },
      { stage: 'actions', has: 20, keeps: 13 },
      { stage: 'closing', has: 3, keeps: 0 },
    ]);
  });

  it('cannot be paid by what has nothing left, or is over', () => {
    // Factors were looked at for their whole time, and then the timeline again.
    expect(payersFor(read(30, [3, 'factors'], [18, 'timeline']), 5).map(({ stage }) => stage)).toEqual([
      'went_well',
      'actions',
      'closing',
    ]);
    expect(payersFor(read(70, [3, 'closing']), 5)).toEqual([]);
  });
});

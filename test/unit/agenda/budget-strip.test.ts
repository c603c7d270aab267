import { describe, expect, it } from 'vitest';
import { type BudgetStage, budgetStrip } from '#shared/domain/agenda/budget-strip';
import type { Stage } from '#shared/domain/agenda/types';
import { durationMs, minutes } from '#shared/domain/units';

/** Minutes planned and used. */
function stage(name: Stage, planned: number, used: number): BudgetStage {
  return { stage: name, planned: minutes(planned), used: minutes(used), left: minutes(planned - used) };
}

/** A strip in which a minute is ten wide; two lie between segments. */
function strip(
  stages: readonly BudgetStage[],
  current: Stage | 'end' | null,
  total: number | null,
  width: number,
) {
  const { segments, ...ends } = budgetStrip(
    stages,
    current,
    total === null ? null : durationMs(minutes(total)),
    width,
  );
  return {
    ...ends,
    segments: segments.map(({ stage: name, state, x, width: wide, usedWidth, planEndsX }) => [
      name,
      state,
      x,
      wide,
      usedWidth,
      planEndsX,
    ]),
  };
}

describe('the strip of the budget', () => {
  it('is the plan before the start', () => {
    expect(strip([stage('timeline', 20, 0), stage('factors', 10, 0)], null, null, 300)).toEqual({
      segments: [
        ['timeline', 'planned', 0, 198, 0, null],
        ['factors', 'planned', 200, 98, 0, null],
      ],
      nowX: 0,
      plannedEndX: null,
      endX: 300,
    });
  });

  it('has room for the planned end where the meeting is ahead, and past stages as long as they were', () => {
    expect(strip([stage('timeline', 20, 10), stage('factors', 10, 4)], 'factors', 30, 300)).toEqual({
      segments: [
        ['timeline', 'used', 0, 98, 98, null],
        ['factors', 'current', 100, 98, 38, null],
      ],
      nowX: 140,
      plannedEndX: 300,
      endX: 200,
    });
  });

  it('shows where a stage has overrun its plan, and grows with it', () => {
    expect(strip([stage('timeline', 20, 25), stage('factors', 10, 0)], 'timeline', 30, 350)).toEqual({
      segments: [
        ['timeline', 'current', 0, 248, 248, 200],
        ['factors', 'planned', 250, 98, 0, null],
      ],
      nowX: 250,
      plannedEndX: 300,
      endX: 350,
    });
  });

  it('gives no room to a stage that was passed over, and no mark to one that had no minutes', () => {
    const stages = [stage('opening', 5, 0), stage('timeline', 0, 5), stage('factors', 25, 0)];
    expect(strip(stages, 'timeline', 30, 300)).toEqual({
      segments: [
        ['opening', 'planned', 0, 0, 0, null],
        ['timeline', 'current', 0, 48, 48, null],
        ['factors', 'planned', 50, 248, 0, null],
      ],
      nowX: 50,
      plannedEndX: 300,
      endX: 300,
    });
  });

  it('is what every stage took, once the meeting has ended: nothing is to come', () => {
    const stages = [stage('timeline', 20, 10), stage('factors', 5, 8), stage('actions', 5, 0)];
    expect(strip(stages, 'end', 30, 300)).toEqual({
      segments: [
        ['timeline', 'used', 0, 98, 98, null],
        ['factors', 'used', 100, 78, 78, 150],
        ['actions', 'planned', 180, 0, 0, null],
      ],
      nowX: 180,
      plannedEndX: 300,
      endX: 180,
    });
  });
});

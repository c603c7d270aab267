import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editPlan, type PlanEdit, STAGE_MAX_MINUTES, stagesToAdd } from '#shared/domain/agenda/edit-plan';
import { DEFAULT_BOOKED, isSamePlan, LATER_PLAN, PRESETS, planLength } from '#shared/domain/agenda/presets';
import { DEFAULT_PLAN, STAGES, type StagePlan } from '#shared/domain/agenda/types';
import { durationMs, MINUTE_MS, minutes } from '#shared/domain/units';

const say = (plan: readonly StagePlan[]) =>
  plan.map(({ stage, length }) => `${stage} ${length / MINUTE_MS}`).join(', ');

describe('the plans that Debrief brings', () => {
  it('are these', () => {
    expect(PRESETS.map(({ name, plan }) => [name, say(plan)])).toEqual([
      ['Actions hour', 'opening 3, timeline 20, factors 15, went_well 5, actions 20, closing 3'],
      ['Learning hour', 'opening 5, timeline 40, lessons 10, closing 5'],
      ['Pre-read 45', 'factors 20, actions 20, customer_message 5'],
      ['Actions later', 'actions 25, closing 5'],
    ]);
    expect(PRESETS[0]?.plan).toBe(DEFAULT_PLAN);
    expect(say(LATER_PLAN)).toBe('actions 25, closing 5');
  });

  it('say when to take them, and have no stage twice', () => {
    for (const { about, plan } of PRESETS) {
      expect(about).toMatch(/\.$/);
      expect(new Set(plan.map(({ stage }) => stage)).size).toBe(plan.length);
    }
  });

  it('make an hour with what stands around it, as a room is booked for it', () => {
    expect([planLength(DEFAULT_PLAN), DEFAULT_BOOKED]).toEqual([minutes(66), minutes(66)]);
    expect(planLength([])).toBe(0);
  });

  it('are told from each other and from plans that were changed', () => {
    expect(
      isSamePlan(
        DEFAULT_PLAN,
        DEFAULT_PLAN.map((part) => ({ ...part })),
      ),
    ).toBe(true);
    expect(isSamePlan(DEFAULT_PLAN, DEFAULT_PLAN.slice(1))).toBe(false);
    expect(isSamePlan(DEFAULT_PLAN, DEFAULT_PLAN.toReversed())).toBe(false);
    const longer = editPlan(DEFAULT_PLAN, { kind: 'length', stage: 'factors', length: minutes(16) });
    expect(isSamePlan(DEFAULT_PLAN, longer)).toBe(false);
  });
});

describe('an edit of a plan', () => {
  const hour = DEFAULT_PLAN;
  it.each<[string, PlanEdit, string]>([
    [
      'gives a stage another length',
      { kind: 'length', stage: 'timeline', length: minutes(25) },
      'opening 3, timeline 25, factors 15, went_well 5, actions 20, closing 3',
    ],
    [
      'gives a stage some minutes more',
      { kind: 'lengthen', stage: 'timeline', by: 2 },
      'opening 3, timeline 22, factors 15, went_well 5, actions 20, closing 3',
    ],
    [
      'takes from a stage no more than it has, but for one minute',
      { kind: 'lengthen', stage: 'opening', by: -5 },
      'opening 1, timeline 20, factors 15, went_well 5, actions 20, closing 3',
    ],
    [
      'adds a stage where it usually stands',
      { kind: 'add', stage: 'lessons' },
      'opening 3, timeline 20, factors 15, went_well 5, lessons 10, actions 20, closing 3',
    ],
    [
      'removes a stage',
      { kind: 'remove', stage: 'went_well' },
      'opening 3, timeline 20, factors 15, actions 20, closing 3',
    ],
    [
      'moves a stage up',
      { kind: 'move', stage: 'went_well', by: -1 },
      'opening 3, timeline 20, went_well 5, factors 15, actions 20, closing 3',
    ],
    [
      'moves a stage down',
      { kind: 'move', stage: 'opening', by: 1 },
      'timeline 20, opening 3, factors 15, went_well 5, actions 20, closing 3',
    ],
    ['takes another plan', { kind: 'take', plan: LATER_PLAN }, 'actions 25, closing 5'],
  ])('%s', (_name, edit, expected) => {
    expect(say(editPlan(hour, edit))).toBe(expected);
  });

  it.each<[string, PlanEdit]>([
    ['a stage that is there already', { kind: 'add', stage: 'factors' }],
    ['a stage that is not there', { kind: 'remove', stage: 'lessons' }],
    ['a length of a stage that is not there', { kind: 'length', stage: 'lessons', length: minutes(5) }],
    ['minutes for a stage that is not there', { kind: 'lengthen', stage: 'lessons', by: 5 }],
    ['a move beyond the beginning', { kind: 'move', stage: 'opening', by: -1 }],
    ['a move beyond the end', { kind: 'move', stage: 'closing', by: 1 }],
    ['a plan without stages', { kind: 'take', plan: [] }],
  ])('leaves the plan as it is: %s', (_name, edit) => {
    expect(editPlan(hour, edit)).toBe(hour);
  });

  it('leaves the last stage in it', () => {
    const one = hour.slice(0, 1);
    expect(editPlan(one, { kind: 'remove', stage: 'opening' })).toBe(one);
  });

  it.each([
    [minutes(0), 1],
    [minutes(-5), 1],
    [durationMs(2.4 * MINUTE_MS), 2],
    [minutes(10_000), STAGE_MAX_MINUTES],
  ])('keeps lengths to whole minutes that a stage can have: %d ms', (length, expected) => {
    const [first] = editPlan(hour, { kind: 'length', stage: 'opening', length });
    expect(first).toEqual({ stage: 'opening', length: minutes(expected) });
  });

  it('can add every stage that a plan lacks, and in their usual order', () => {
    expect(stagesToAdd(hour)).toEqual(['lessons', 'customer_message']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...STAGES]), (order) => {
        const added = order.reduce<readonly StagePlan[]>(
          (plan, stage) => editPlan(plan, { kind: 'add', stage }),
          [],
        );
        expect(added.map(({ stage }) => stage)).toEqual(STAGES.filter((stage) => order.includes(stage)));
        expect(stagesToAdd(added)).toEqual(STAGES.filter((stage) => !order.includes(stage)));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type BudgetSegment, placeNames } from '#shared/domain/agenda/budget-strip';
import { STAGE_LABELS, type Stage } from '#shared/domain/agenda/types';

const widthOf = (stage: Stage) => STAGE_LABELS[stage].length * 7;

/** Segments of these widths, one after the other. */
function strip(current: Stage | null, ...parts: [Stage, number][]): BudgetSegment[] {
  let x = 0;
  return parts.map(([stage, width]) => {
    const state = stage === current ? 'current' : 'planned';
    const segment: BudgetSegment = { stage, state, x, width, usedWidth: 0, planEndsX: null };
    x += width;
    return segment;
  });
}

describe('the names over the budget bar', () => {
  it('stand at the beginning of their segments', () => {
    const segments = strip(null, ['opening', 60], ['timeline', 200], ['factors', 100]);
    expect(placeNames(segments, widthOf)).toEqual([
      { stage: 'opening', x: 0 },
      { stage: 'timeline', x: 60 },
      { stage: 'factors', x: 260 },
    ]);
  });

  it('move on where the one before is longer than its segment', () => {
    const segments = strip(null, ['opening', 40], ['timeline', 200], ['closing', 30]);
    expect(placeNames(segments, widthOf)).toEqual([
      { stage: 'opening', x: 0 },
      { stage: 'timeline', x: 59 },
      { stage: 'closing', x: 240 },
    ]);
  });

  it('are left out where nothing of their segment would lie below them, but for the current stage', () => {
    const parts: [Stage, number][] = [
      ['timeline', 300],
      ['factors', 4],
      ['went_well', 20],
      ['actions', 200],
    ];
    expect(placeNames(strip('timeline', ...parts), widthOf).map(({ stage }) => stage)).toEqual([
      'timeline',
      'went_well',
      'actions',
    ]);
    expect(placeNames(strip('factors', ...parts), widthOf).map(({ stage }) => stage)).toEqual([
      'timeline',
      'factors',
      'actions',
    ]);
  });

  it('never stand on each other', () => {
    for (let width = 0; width < 120; width += 3) {
      const segments = strip(
        'factors',
        ['opening', width],
        ['timeline', 80],
        ['factors', width],
        ['closing', 40],
      );
      const placed = placeNames(segments, widthOf);
      placed.forEach(({ x }, index) => {
        const before = placed[index - 1];
        if (before) expect([width, x >= before.x + widthOf(before.stage)]).toEqual([width, true]);
      });
      expect(placed.some(({ stage }) => stage === 'factors')).toBe(true);
    }
  });
});

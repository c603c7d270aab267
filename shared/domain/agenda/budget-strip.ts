import type { DurationMs } from '../units';
import type { Stage } from './types';

/** What the strip needs of a clock reading; see `read-clock`. */
export interface BudgetStage {
  readonly stage: Stage;
  readonly planned: DurationMs;
  readonly used: DurationMs;
  readonly left: DurationMs;
}

export interface BudgetSegment {
  readonly stage: Stage;
  readonly state: 'used' | 'current' | 'planned';
  readonly x: number;
  readonly width: number;
  /** How much of `width` has been used. */
  readonly usedWidth: number;
  /** Where the stage's plan ended inside the used part; null where it has not been overrun. */
  readonly planEndsX: number | null;
}

export interface BudgetStrip {
  readonly segments: readonly BudgetSegment[];
  readonly nowX: number;
  /** The planned end; null before the start. */
  readonly plannedEndX: number | null;
  readonly endX: number;
}

const GAP = 2;
const NAME_GAP = 10;
/** So much of a segment has to lie under the beginning of its name. */
const NAME_START = 14;
/** So far the current stage's name may be moved on. */
const NAME_SHIFT = 12;

/**
 * The meeting as a strip of stages, each as long as it took or is going to take.
 *
 * @param current where the clock stands: null before the start, and at the end nothing is to come
 * @param total original length of the whole plan, or null before the start
 * @param width of the strip, in the units that the result has
 */
export function budgetStrip(
  stages: readonly BudgetStage[],
  current: Stage | 'end' | null,
  total: DurationMs | null,
  width: number,
): BudgetStrip {
  const at = current === 'end' ? stages.length : stages.findIndex(({ stage }) => stage === current);
  const lengths = stages.map((stage, index) => lengthOf(stage, index, at));
  const whole = Math.max(sum(lengths), total ?? 0, 1);
  const scale = width / whole;
  let x = 0;
  let nowX = 0;
  const segments = stages.map((stage, index): BudgetSegment => {
    const length = lengths[index] ?? 0;
    const used = Math.min(stage.used, length);
    const segment: BudgetSegment = {
      stage: stage.stage,
      state: index === at ? 'current' : used > 0 ? 'used' : 'planned',
      x,
      width: Math.max(0, length * scale - GAP),
      usedWidth: Math.max(0, used * scale - GAP),
      planEndsX: stage.left < 0 && stage.planned > 0 ? x + stage.planned * scale : null,
    };
    if (index === at) nowX = x + used * scale;
    x += length * scale;
    return segment;
  });
  if (current === 'end') nowX = x;
  return { segments, nowX, plannedEndX: total === null ? null : total * scale, endX: x };
}

/** A name over its segment. */
export interface PlacedName {
  readonly stage: Stage;
  readonly x: number;
}

/**
 * Where the names over the segments stand. A name that is longer than its segment moves the next one on, as long as
 * that still begins over its own segment; what has no room then is not written: the run sheet names it too.
 *
 * @param widthOf a name, in the units of the strip
 */
export function placeNames(
  segments: readonly BudgetSegment[],
  widthOf: (stage: Stage) => number,
): readonly PlacedName[] {
  const current = segments.find(({ state }) => state === 'current');
  const placed: PlacedName[] = [];
  let free = 0;
  for (const { stage, state, x, width } of segments) {
    const at = Math.max(x, free);
    const isInReach = at <= x + width - NAME_START && width >= NAME_START;
    // The current stage is always named: what stands before it gives way.
    const isInTheWay = current !== undefined && x < current.x && at + widthOf(stage) > current.x + NAME_SHIFT;
    if (state !== 'current' && (!isInReach || isInTheWay)) continue;
    placed.push({ stage, x: at });
    free = at + widthOf(stage) + NAME_GAP;
  }
  return placed;
}

function lengthOf(stage: BudgetStage, index: number, current: number): number {
  const isPast = index < current;
  return isPast ? stage.used : Math.max(stage.used, stage.planned, 0);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

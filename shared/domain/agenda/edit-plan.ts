import { type DurationMs, durationMs, MINUTE_MS } from '../units';
import { USUAL_LENGTHS } from './presets';
import { STAGES, type Stage, type StagePlan } from './types';

/** One change of a plan, before its meeting has begun. */
export type PlanEdit =
  | { readonly kind: 'length'; readonly stage: Stage; readonly length: DurationMs }
  /** By so many minutes, fewer where it is negative. */
  | { readonly kind: 'lengthen'; readonly stage: Stage; readonly by: number }
  | { readonly kind: 'add'; readonly stage: Stage }
  | { readonly kind: 'remove'; readonly stage: Stage }
  | { readonly kind: 'move'; readonly stage: Stage; readonly by: 1 | -1 }
  | { readonly kind: 'take'; readonly plan: readonly StagePlan[] };

/** A stage of more than four hours is a typing mistake. */
export const STAGE_MAX_MINUTES = 240;

/**
 * The plan after an edit; the same plan where the edit makes no sense in it: a stage that is there already, one
 * that is not there, the last one to be removed, a move beyond either end.
 */
export function editPlan(plan: readonly StagePlan[], edit: PlanEdit): readonly StagePlan[] {
  const at = edit.kind === 'take' ? -1 : plan.findIndex(({ stage }) => stage === edit.stage);
  const found = plan[at];
  switch (edit.kind) {
    case 'take':
      return edit.plan.length === 0 ? plan : edit.plan;
    case 'add':
      return found ? plan : add(plan, edit.stage);
    case 'length':
      return found ? plan.with(at, { ...found, length: bounded(edit.length) }) : plan;
    case 'lengthen':
      return found
        ? plan.with(at, { ...found, length: bounded(durationMs(found.length + edit.by * MINUTE_MS)) })
        : plan;
    case 'remove':
      return found && plan.length > 1 ? plan.toSpliced(at, 1) : plan;
    case 'move': {
      const neighbour = plan[at + edit.by];
      return found && neighbour ? plan.with(at, neighbour).with(at + edit.by, found) : plan;
    }
  }
}

/** The stages that a plan does not have, in their usual order. */
export function stagesToAdd(plan: readonly StagePlan[]): readonly Stage[] {
  return STAGES.filter((stage) => plan.every((part) => part.stage !== stage));
}

/** Where it usually stands: after the last of those that come before it. */
function add(plan: readonly StagePlan[], stage: Stage): readonly StagePlan[] {
  const before = plan.findLastIndex((part) => STAGES.indexOf(part.stage) < STAGES.indexOf(stage));
  return plan.toSpliced(before + 1, 0, { stage, length: USUAL_LENGTHS[stage] });
}

/** Whole minutes, at least one. */
function bounded(length: DurationMs): DurationMs {
  const count = Math.round(length / MINUTE_MS);
  return durationMs(Math.min(Math.max(count, 1), STAGE_MAX_MINUTES) * MINUTE_MS);
}

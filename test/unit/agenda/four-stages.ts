import type { StagePlan } from '#shared/domain/agenda/types';
import { minutes } from '#shared/domain/units';

/** The sixty minutes without their opening and closing: round figures, in which a clock is easy to follow. */
export const FOUR_STAGES: readonly StagePlan[] = [
  { stage: 'timeline', length: minutes(20) },
  { stage: 'factors', length: minutes(15) },
  { stage: 'went_well', length: minutes(5) },
  { stage: 'actions', length: minutes(20) },
];

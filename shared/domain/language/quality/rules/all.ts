import type { QualityRule } from '../quality-rule';
import { OPEN_ACTION_RULES } from './open-action';
import { OPINION_RULES } from './opinion';
import { ROOT_CAUSE_RULES } from './root-cause';
import { TRUISM_RULES } from './truism';
import { UNQUANTIFIED_IMPACT_RULES } from './unquantified-impact';
import { UNSAID_ACTION_RULES } from './unsaid-action';
import { VAGUE_ACTION_RULES } from './vague-action';
import { VAGUE_TIME_RULES } from './vague-time';

/** Every quality rule. In a sentence the earliest one that finds something stands. */
export const QUALITY_RULES: readonly QualityRule[] = [
  ...OPEN_ACTION_RULES,
  ...VAGUE_ACTION_RULES,
  ...UNSAID_ACTION_RULES,
  ...VAGUE_TIME_RULES,
  ...UNQUANTIFIED_IMPACT_RULES,
  ...ROOT_CAUSE_RULES,
  ...OPINION_RULES,
  ...TRUISM_RULES,
];

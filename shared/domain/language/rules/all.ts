import { HOW_RULES } from './accusing-how';
import { ACCUSING_QUESTION_RULES } from './accusing-question';
import { REPORTED_QUESTION_RULES } from './accusing-reported';
import { WHO_RULES } from './accusing-who';
import { ACCUSING_WHY_RULES } from './accusing-why';
import { CAUSE_LINK_RULES } from './cause-links';
import { COUNTERFACTUAL_RULES } from './counterfactual';
import { DUTY_RULES } from './counterfactual-duties';
import { MEASURE_RULES } from './counterfactual-measures';
import { NORM_RULES } from './counterfactual-norms';
import { PRESENT_DUTY_RULES } from './counterfactual-present';
import { STANDARD_RULES } from './counterfactual-standards';
import { WISH_RULES } from './counterfactual-wishes';
import { WORLD_RULES } from './counterfactual-worlds';
import { DEED_FRAME_RULES } from './deed-frames';
import { DEED_LINK_RULES } from './deed-links';
import { DEED_NOUN_RULES } from './deed-nouns';
import { DEED_TOLD_RULES } from './deed-told';
import { DEED_RULES } from './deeds';
import { FAULT_ASSIGN_RULES } from './fault-assign';
import { FAULT_FRAME_RULES } from './fault-frames';
import { FAULT_PLACING_RULES } from './fault-placing';
import { FAULT_TELLING_RULES } from './fault-telling';
import { FIX_THE_PERSON_RULES } from './fix-the-person';
import { HARM_IDIOM_RULES } from './harm-idioms';
import { HINDSIGHT_RULES } from './hindsight';
import { CERTAIN_RULES } from './hindsight-certain';
import { COMMON_RULES } from './hindsight-common';
import { KNOWING_RULES } from './hindsight-knowing';
import { PLAINNESS_RULES } from './hindsight-plain';
import { SIGN_RULES } from './hindsight-signs';
import { HUMAN_ERROR_RULES } from './human-error';
import { IDIOM_RULES } from './idioms';
import { TELLING_IDIOM_RULES } from './idioms-telling';
import { JUDGEMENT_RULES } from './judgement';
import { JUDGEMENT_FAILING_RULES } from './judgement-failings';
import { JUDGEMENT_FIGURE_RULES } from './judgement-figures';
import { JUDGEMENT_IDIOM_RULES } from './judgement-idioms';
import { JUDGEMENT_LACK_RULES } from './judgement-lacks';
import { JUDGEMENT_TRAIT_RULES } from './judgement-traits';
import { OMISSION_RULES } from './omission';
import { OMISSION_ABSENCE_RULES } from './omission-absence';
import { OMISSION_FRAME_RULES } from './omission-frames';
import { OMISSION_IDIOM_RULES } from './omission-idioms';
import { OMISSION_LATE_RULES } from './omission-late';
import { OMISSION_NEGATED_RULES } from './omission-negated';
import { OMISSION_NOUN_RULES } from './omission-nouns';
import { OMISSION_PROMISE_RULES } from './omission-promises';
import { OMISSION_SHORTCUT_RULES } from './omission-shortcuts';
import { OPEN_DEED_RULES } from './open-deeds';
import { PASSIVE_BLAME_RULES } from './passive-blame';
import { PASSIVE_DISREGARD_RULES } from './passive-disregard';
import { PASSIVE_MISDONE_RULES } from './passive-misdone';
import { PASSIVE_NEGLECT_RULES } from './passive-neglect';
import { PASSIVE_STATE_RULES } from './passive-state';
import { PASSIVE_UNDONE_RULES } from './passive-undone';
import { PASSIVE_WORK_RULES } from './passive-work';
import { PERSON_FAULT_RULES } from './person-fault';
import { PERSON_WRECKS_RULES } from './person-wrecks';
import { REMEDY_DISCIPLINE_RULES } from './remedy-discipline';
import { REMEDY_FRAME_RULES } from './remedy-frames';
import { REMEDY_IDIOM_RULES } from './remedy-idioms';
import { REMEDY_ORDER_RULES } from './remedy-orders';
import { REMEDY_PUNISH_RULES } from './remedy-punish';
import { REMEDY_RESTRICT_RULES } from './remedy-restrict';
import { REMEDY_WARN_RULES } from './remedy-warn';
import { REMEDY_WATCH_RULES } from './remedy-watch';
import type { Rule } from './rule';
import { SARCASM_RULES } from './sarcasm';
import { SARCASM_FRAME_RULES } from './sarcasm-frames';
import { SARCASM_OPENER_RULES } from './sarcasm-openers';
import { SARCASM_THANKS_RULES } from './sarcasm-thanks';
import { SARCASM_TITLE_RULES } from './sarcasm-titles';
import { SARCASM_TONE_RULES } from './sarcasm-tone';
import { SINGLE_CAUSE_RULES } from './single-cause';
import { TRIGGER_RULES } from './triggers';

/** Every rule. Where two find the same words, the more severe one stands, then the earlier one here. */
export const RULES: readonly Rule[] = [
  ...FIX_THE_PERSON_RULES,
  ...REMEDY_PUNISH_RULES,
  ...REMEDY_RESTRICT_RULES,
  ...REMEDY_WARN_RULES,
  ...REMEDY_IDIOM_RULES,
  ...REMEDY_FRAME_RULES,
  ...REMEDY_ORDER_RULES,
  ...REMEDY_DISCIPLINE_RULES,
  ...REMEDY_WATCH_RULES,
  ...FAULT_ASSIGN_RULES,
  ...FAULT_FRAME_RULES,
  ...FAULT_TELLING_RULES,
  ...FAULT_PLACING_RULES,
  ...ACCUSING_QUESTION_RULES,
  ...ACCUSING_WHY_RULES,
  ...REPORTED_QUESTION_RULES,
  ...WHO_RULES,
  ...HOW_RULES,
  ...SARCASM_RULES,
  ...SARCASM_FRAME_RULES,
  ...SARCASM_TONE_RULES,
  ...SARCASM_THANKS_RULES,
  ...SARCASM_TITLE_RULES,
  ...SARCASM_OPENER_RULES,
  ...HUMAN_ERROR_RULES,
  ...SINGLE_CAUSE_RULES,
  ...COUNTERFACTUAL_RULES,
  ...OMISSION_IDIOM_RULES,
  ...WISH_RULES,
  ...PRESENT_DUTY_RULES,
  ...DUTY_RULES,
  ...MEASURE_RULES,
  ...NORM_RULES,
  ...STANDARD_RULES,
  ...WORLD_RULES,
  ...JUDGEMENT_RULES,
  ...JUDGEMENT_FIGURE_RULES,
  ...JUDGEMENT_TRAIT_RULES,
  ...JUDGEMENT_LACK_RULES,
  ...JUDGEMENT_FAILING_RULES,
  ...JUDGEMENT_IDIOM_RULES,
  ...OMISSION_RULES,
  ...OMISSION_NEGATED_RULES,
  ...OMISSION_NOUN_RULES,
  ...OMISSION_LATE_RULES,
  ...OMISSION_FRAME_RULES,
  ...OMISSION_ABSENCE_RULES,
  ...OMISSION_PROMISE_RULES,
  ...OMISSION_SHORTCUT_RULES,
  ...PERSON_FAULT_RULES,
  ...PERSON_WRECKS_RULES,
  ...DEED_RULES,
  ...DEED_NOUN_RULES,
  ...DEED_FRAME_RULES,
  ...CAUSE_LINK_RULES,
  ...DEED_LINK_RULES,
  ...DEED_TOLD_RULES,
  ...HARM_IDIOM_RULES,
  ...IDIOM_RULES,
  ...TELLING_IDIOM_RULES,
  ...TRIGGER_RULES,
  ...HINDSIGHT_RULES,
  ...KNOWING_RULES,
  ...SIGN_RULES,
  ...PLAINNESS_RULES,
  ...CERTAIN_RULES,
  ...COMMON_RULES,
  ...PASSIVE_BLAME_RULES,
  ...OPEN_DEED_RULES,
  ...PASSIVE_NEGLECT_RULES,
  ...PASSIVE_DISREGARD_RULES,
  ...PASSIVE_WORK_RULES,
  ...PASSIVE_STATE_RULES,
  ...PASSIVE_UNDONE_RULES,
  ...PASSIVE_MISDONE_RULES,
];

import {
  EFFECT_LABELS,
  EFFECTS,
  FACTOR_CATEGORIES,
  FACTOR_CATEGORY_LABELS,
} from '#shared/domain/incident/types';

export const EFFECT_OPTIONS = EFFECTS.map((value) => ({ value, label: EFFECT_LABELS[value] }));
export const CATEGORY_OPTIONS = FACTOR_CATEGORIES.map((value) => ({
  value,
  label: FACTOR_CATEGORY_LABELS[value],
}));

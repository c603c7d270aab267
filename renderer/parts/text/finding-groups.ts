import type { FindingGroup } from '#shared/domain/language/types';

/** What the groups of findings are called on screen. */
export const GROUP_LABELS = { blame: 'Wording', quality: 'Clarity' } as const satisfies Record<
  FindingGroup,
  string
>;

/** Reasons that are given again and again, one press each; anything else may be typed. */
export const READY_REASONS: Readonly<Record<FindingGroup, readonly string[]>> = {
  blame: ['A quotation', 'Agreed with the person', 'A term of ours'],
  quality: ['Not known more exactly', 'Clear to who reads it', 'A term of ours'],
};

/** Where a text stands in the document: the same words may be fine in one section and blame in another. */
export const SECTIONS = [
  'timeline',
  'root_cause',
  'contributing',
  'went_well',
  'went_wrong',
  'actions',
  'lessons',
] as const;
export type Section = (typeof SECTIONS)[number];

export const BLAME_CATEGORIES = [
  'person_fault',
  'omission',
  'counterfactual',
  'hindsight',
  'judgement',
  'human_error',
  'fault_assign',
  'accusing_question',
  'single_cause',
  'passive_blame',
  'sarcasm',
  'fix_the_person',
] as const;
export type BlameCategory = (typeof BLAME_CATEGORIES)[number];

/** high: stop and rephrase. medium: rephrase. low: a hint. */
export type FindingSeverity = 'high' | 'medium' | 'low';

/**
 * Other words for a part of a text. Made of words of the sentence in fixed frames; what cannot be known
 * is a gap for the writer to fill.
 */
export interface Rewrite {
  /** The part of the checked text that is replaced: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The gap inside `text` that the caret selects, or null where the rewrite is complete. */
  readonly gap: { readonly start: number; readonly end: number } | null;
}

/** What a check says about a text. */
export interface Finding {
  /** The words to underline: UTF-16 code units of the checked text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly category: BlameCategory;
  readonly severity: FindingSeverity;
  /** The words found, as written. */
  readonly text: string;
  /** One kind sentence. */
  readonly why: string;
  /** What to ask the room instead. */
  readonly question: string;
  readonly rewrite: Rewrite | null;
}

export interface CheckContext {
  readonly section: Section;
  /** Names known to this incident: attendees, lead, commander, owners. Any order, full names or parts. */
  readonly people: readonly string[];
}

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

/** What leaves a document less useful without blaming anybody: looked at after the meeting, in a quieter look. */
export const QUALITY_CATEGORIES = [
  'vague_action',
  'vague_time',
  'unquantified_impact',
  'opinion',
  'truism',
  'single_root_cause',
  'person_at_the_end',
] as const;
export type QualityCategory = (typeof QUALITY_CATEGORIES)[number];

/**
 * What a text is for, as far as its quality goes: a line of evidence must tell its own time, an event of the timeline has it
 * in a field of its own; an impact of one line must hold its number, in a paragraph about the impact only vague words count.
 */
export const QUALITY_PLACES = [
  'action',
  'event',
  'evidence',
  'impact',
  'impact_prose',
  'account',
  'root_cause',
  'lesson',
] as const;
export type QualityPlace = (typeof QUALITY_PLACES)[number];

/** How the quality of a text is judged. */
export interface QualityContext {
  readonly place: QualityPlace;
  /** The field beside it, which may hold what the text leaves open: an action's outcome, the value of an impact. */
  readonly beside?: string;
}

/** Only `blame` may hold a line back from the room; `quality` blames nobody and can wait. */
export type FindingGroup = 'blame' | 'quality';
/** `team_word`: a phrase that the team itself asks to be flagged. */
export type FindingCategory = BlameCategory | QualityCategory | 'team_word';

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
  readonly group: FindingGroup;
  readonly category: FindingCategory;
  readonly severity: FindingSeverity;
  /** The words found, as written. */
  readonly text: string;
  /** One kind sentence. */
  readonly why: string;
  /** What to ask the room instead. */
  readonly question: string;
  readonly rewrite: Rewrite | null;
}

/** A phrase of a team's own, to be flagged wherever it stands. */
export interface TeamPhrase {
  readonly phrase: string;
  /** Words to say instead; empty where there are none. */
  readonly instead: string;
}

/** What a team has taught the checks. */
export interface TeamWords {
  readonly flag: readonly TeamPhrase[];
  /** Phrases that are never flagged: a finding whose underlined words touch one of them is left out. */
  readonly allow: readonly string[];
}

export interface CheckContext {
  readonly section: Section;
  /** Names known to this incident: attendees, lead, commander, owners. Any order, full names or parts. */
  readonly people: readonly string[];
  readonly team?: TeamWords;
  /** Left out where only blame is looked for. */
  readonly quality?: QualityContext;
}

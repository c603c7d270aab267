import type { BlameCategory, FindingSeverity, Section } from '../types';

/** A sentence that a test checks; a bare string stands for `went_wrong` and nobody on the attendee list. */
export type Example =
  | string
  | { readonly text: string; readonly section: Section; readonly people?: readonly string[] };

/** A rule, as data. The grammar of patterns is described at `compilePattern`, that of frames at `buildRewrite`. */
export interface Rule {
  readonly id: string;
  readonly category: BlameCategory;
  /** `by-person`: high for a name, "he", "she" or "you", medium for a role, a team or nobody in particular. */
  readonly severity: FindingSeverity | 'by-person';
  /** Where the subject is "we"; low unless given. */
  readonly we?: FindingSeverity;
  readonly patterns: readonly string[];
  /** Silenced where one of these is found in the same sentence. */
  readonly veto?: readonly string[];
  /** Sections in which the words are fine. */
  readonly except?: readonly Section[];
  /** A reason that follows ("because the phone network was down") turns conduct into a condition. */
  readonly excusedByReason?: boolean;
  /** "not", "never" or "nobody" before the words makes them harmless, unless this is false. */
  readonly quietWhenNegated?: boolean;
  /** One kind sentence; the category's unless given. */
  readonly why?: string;
  /** What to ask the room; the category's unless given. */
  readonly question?: string;
  /** Frames, tried in order. */
  readonly rewrites?: readonly string[];
  readonly flag: readonly Example[];
  readonly pass: readonly Example[];
}

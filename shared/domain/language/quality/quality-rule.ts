import type { QualityCategory, QualityPlace } from '../types';
import type { ConditionName } from './conditions';

/** A text that a test checks in its place; `beside` is the field next to it. */
export type QualityExample =
  | string
  | { readonly text: string; readonly place: QualityPlace; readonly beside?: string };

/** A quality rule, as data. Patterns as at `compilePattern`, over tokens whose figures have shapes (`shapeFigures`). */
export interface QualityRule {
  readonly id: string;
  readonly category: QualityCategory;
  /** The first one is where bare examples stand. */
  readonly places: readonly [QualityPlace, ...QualityPlace[]];
  /** What is underlined; without a pattern, the first sentence of a text (or one of `onlyWords`). */
  readonly patterns: readonly string[];
  /** Finds a sentence of three words or more that consists of these and nothing else. */
  readonly onlyWords?: ReadonlySet<string>;
  /** True where a pattern counts only as the opening of a sentence, behind "we should" and the like. */
  readonly opens?: boolean;
  /** True where a pattern counts only in the last sentence of several. */
  readonly last?: boolean;
  /** All of these have to hold somewhere in the text or beside it. */
  readonly when?: readonly ConditionName[];
  /** Silenced where one of these is found in the same sentence. */
  readonly veto?: readonly string[];
  /** Silenced where one of these holds anywhere in the text or beside it. */
  readonly unless?: readonly ConditionName[];
  /** One kind sentence; the category's unless given. */
  readonly why?: string;
  readonly question?: string;
  readonly flag: readonly QualityExample[];
  readonly pass: readonly QualityExample[];
}

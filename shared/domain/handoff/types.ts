import type { IncidentRecord } from '../incident/types';
import type { EpochMs } from '../units';
import type { PartName, Parts } from './parts';

/** What a hand-off file holds: one whole incident, and what is needed to know it again when it comes back. */
export interface HandOff {
  /** Of this very file. Two files are never saved with one id. */
  readonly id: string;
  readonly savedAt: EpochMs;
  /** Version of the program that saved it. */
  readonly program: string;
  /** The copy of Debrief that saved it: tells one computer from another, and nothing about either. */
  readonly copy: string;
  /** The files whose content this one builds on, newest first: saved, or merged, by the copy that saved it. */
  readonly basedOn: readonly string[];
  readonly record: IncidentRecord;
}

/** A file that somebody opened, read as far as it could be. */
export type OpenedHandOff =
  | { readonly ok: true; readonly name: string; readonly handOff: HandOff }
  /** `message`: what is wrong and where, for a person to read. Nothing was changed. */
  | { readonly ok: false; readonly message: string };

/** `mine`: as it is on this computer; `theirs`: as the file has it. */
export type Side = 'mine' | 'theirs';

/**
 * Who has changed something since both sides were the same; `unknown` where nobody knows when that was.
 */
export type ChangedBy = Side | 'both' | 'unknown';

/** One thing in which the two sides differ: a field of a row, a whole row, or the order of a list. */
export interface Difference {
  /** Names it among all differences, also after either side has changed again. */
  readonly key: string;
  readonly part: PartName;
  /** Null where the order of the list is meant. */
  readonly rowId: string | null;
  /** Null where the whole row is there on one side only, or where the order of the list is meant. */
  readonly field: string | null;
  readonly changedBy: ChangedBy;
  /** What is taken unless somebody chooses otherwise. */
  readonly preset: Side;
  /** Bookkeeping that nobody is asked about. */
  readonly quiet: boolean;
  /** The key of the difference that decides this one as well. */
  readonly follows: string | null;
}

/** Two versions of an incident side by side. */
export interface Comparison {
  readonly mine: Parts;
  readonly theirs: Parts;
  readonly baseKnown: boolean;
  readonly differences: readonly Difference[];
  /** Rows of lists that are the same on both sides. */
  readonly same: number;
}

/** What somebody has chosen, by the keys of differences. */
export type Choices = Readonly<Record<string, Side>>;

export interface Merged {
  readonly record: IncidentRecord;
  /** What had to be changed so that both sides fit together, one sentence each. */
  readonly notes: readonly string[];
}

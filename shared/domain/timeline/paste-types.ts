import type { Milestone } from '../incident/types';
import type { EpochMs } from '../units';

/** What every line of a paste becomes a part of, exactly once. */
interface PastedPart {
  /** 1-based line of the paste where it begins. */
  readonly line: number;
  /** All lines that it is made of, rising. */
  readonly lines: readonly number[];
  /** These lines as pasted. */
  readonly raw: string;
}

/** A time in UTC. */
export interface PastedTime {
  /** Null where neither the paste nor the incident says which day. */
  readonly at: EpochMs | null;
  readonly minuteOfDay: number;
  /** Days after the incident's day; where that is unknown, after the first day of the paste. */
  readonly dayOffset: number;
  readonly approximate: boolean;
}

export interface PastedEvent extends PastedPart, PastedTime {
  readonly text: string;
  /** From a column named Source, Owner or the like; else empty. */
  readonly source: string;
  /** Only where the line itself says so, as in `[Detected]`. */
  readonly milestone: Milestone | null;
}

/** A line that a person has to judge. */
export interface PastedDoubt extends PastedPart {
  readonly text: string;
  readonly source: string;
  /** One plain sentence. */
  readonly why: string;
  /** What the time may be, to be offered and not taken. */
  readonly proposed: PastedTime | null;
}

/** A line that is no event: a heading, a table's header, a blank line, text without a time. */
export interface PastedSkip extends PastedPart {
  readonly why: string;
}

/** Each list in the order of the paste. */
export interface Paste {
  readonly understood: readonly PastedEvent[];
  readonly doubtful: readonly PastedDoubt[];
  readonly skipped: readonly PastedSkip[];
  /** How many lines were pasted. */
  readonly lines: number;
  /** The events lie on more than one UTC day. */
  readonly spansMidnight: boolean;
}

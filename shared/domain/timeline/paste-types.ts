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

export interface PastedTime {
  readonly at: EpochMs;
  readonly approximate: boolean;
}

/** What is said of a moment, beside its time. */
export interface Said {
  readonly text: string;
  /** From a column named Owner, Who or the like; else empty. */
  readonly actor: string;
  /** From a column named Source, Channel or the like; else empty. */
  readonly source: string;
  /** An `https:` or `http:` address from a column of links or sources; else empty. */
  readonly link: string;
}

export interface PastedEvent extends PastedPart, PastedTime, Said {
  /** Only where the line itself says so, as in `[Detected]`. */
  readonly milestone: Milestone | null;
}

/** A line that a person has to judge. */
export interface PastedDoubt extends PastedPart, Said {
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
  /** The events lie on more than one day of the zone that the paste was read in. */
  readonly spansMidnight: boolean;
  /** Times without a day or a zone of their own, and without one above them, stand in it. */
  readonly assumed: { readonly day: boolean; readonly zone: boolean };
}

import type { Evidence, FileProblem, Where } from '../../files/evidence';
import type { Milestone } from '../../incident/types';
import type { EpochMs, IsoDate } from '../../units';

/** One event that evidence tells of. */
export interface ReadEvent {
  readonly at: EpochMs;
  /** Plain text, one line: what the timeline will say. Never empty. */
  readonly text: string;
  /** Who did or said it, as the source names them; empty where it does not. */
  readonly actor: string;
  readonly approximate: boolean;
  /** Only where the source itself says so. */
  readonly milestone: Milestone | null;
  /** Where it stands, in a word or two: "PagerDuty", "#inc-41". */
  readonly source: string;
  /** An `https:` address of it; empty where there is none. */
  readonly link: string;
  /**
   * What tells it from all others of its source, the same in every export of it: `slack:C024/1577694990.000400`.
   * Empty where the format has nothing of the kind; then time and text tell.
   */
  readonly locator: string;
  readonly where: Where;
  /** Whether the preview takes it unless somebody says no: false for noise such as notifications. */
  readonly suggested: boolean;
  /** Why it is suggested above others, or is not, in a few words: "3 reactions", "a bot"; empty where nothing is to be said. */
  readonly hint: string;
}

/** Something that a person has to judge. */
export interface ReadDoubt {
  readonly text: string;
  /** One plain sentence. */
  readonly why: string;
  /** The time that it may have, to be offered and not taken. */
  readonly proposed: { readonly at: EpochMs; readonly approximate: boolean } | null;
  readonly actor: string;
  readonly source: string;
  readonly link: string;
  readonly locator: string;
  readonly where: Where;
  /** As it stands in the file, at most a line or two. */
  readonly raw: string;
}

/** Something that is no event. */
export interface ReadSkip {
  readonly text: string;
  /** One plain sentence. */
  readonly why: string;
  readonly where: Where;
}

/** Which column of a table holds what: indexes from 0, null where none does. */
export interface ColumnMapping {
  readonly time: number | null;
  readonly date: number | null;
  readonly text: number | null;
  readonly actor: number | null;
  readonly source: number | null;
  readonly link: number | null;
}

export interface TableSeen {
  /** The names of the columns, or `Column 1` where the table has none. */
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
}

/** What evidence was understood as, each list in the order of the file. */
export interface Reading {
  readonly events: readonly ReadEvent[];
  readonly doubts: readonly ReadDoubt[];
  readonly skipped: readonly ReadSkip[];
  /** Times without a date or a zone stand in it: the day and the zone of the options decided. */
  readonly assumed: { readonly day: boolean; readonly zone: boolean };
  /** Null unless it is a table whose columns may be chosen otherwise. */
  readonly table: TableSeen | null;
}

export interface ReadOptions {
  /** The day that times without a date belong to, in `zone`; null where nobody has said. */
  readonly day: IsoDate | null;
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** The last event that is there already, which a first time past midnight is judged by. */
  readonly lastAt: EpochMs | null;
  /** The columns as somebody chose them; null: as their names say. */
  readonly mapping: ColumnMapping | null;
  /** Told now and then how much has been read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: FileProblem };

/** One format of evidence. Hostile until read: `read` never throws, whatever stands in the evidence. */
export interface Importer {
  /** Stable: stored with what was imported. */
  readonly format: string;
  /** As the preview names it: "PagerDuty log entries". */
  readonly label: string;
  /** What could not be checked against a real file of the format, in one sentence; null where all was. */
  readonly unverified: string | null;
  /** How well the evidence fits: 0 not at all, 1 nothing else looks like this. Cheap: looks, does not read. */
  recognise(evidence: Evidence): number;
  read(evidence: Evidence, options: ReadOptions): ReadResult;
}

/** What is the same for all events of most formats. */
export const PLAIN_EVENT = {
  actor: '',
  approximate: false,
  milestone: null,
  source: '',
  link: '',
  locator: '',
  suggested: true,
  hint: '',
} as const satisfies Partial<ReadEvent>;

/** Evidence whose times all say their day and zone. */
export const NOTHING_ASSUMED = { assumed: { day: false, zone: false }, table: null } as const;

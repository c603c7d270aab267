import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Stage } from '#shared/domain/agenda/types';
import type {
  Action,
  Factor,
  ImpactRow,
  Incident,
  Meeting,
  Note,
  TimelineEvent,
} from '#shared/domain/incident/types';
import type { EpochMs } from '#shared/domain/units';

export const DB_NAME = 'debrief';

/** Rises with every change of `STORES`; an older program refuses to open newer data. */
export const DB_VERSION = 1;

/** Indexes are what lists ask: by incident, and for the log milestones and days across incidents. */
export const STORES = {
  incidents: 'id, updatedAt, date',
  events: 'id, incidentId, milestone',
  impacts: 'id, incidentId',
  factors: 'id, incidentId',
  notes: 'id, incidentId',
  actions: 'id, incidentId',
  meetings: 'id, &incidentId',
  drafts: 'id, incidentId',
  settings: 'key',
  receipts: 'window, at',
} as const;

/** The tables that hold what people wrote: these have `rev`, and these can be undone. */
export interface DocumentRows {
  incidents: Incident;
  events: TimelineEvent;
  impacts: ImpactRow;
  factors: Factor;
  notes: Note;
  actions: Action;
  meetings: Meeting;
}
export type DocumentTable = keyof DocumentRows;

/** The tables whose rows have a place in a list of one incident. */
export const LIST_TABLES = ['events', 'impacts', 'factors', 'notes', 'actions'] as const;
export type ListTable = (typeof LIST_TABLES)[number];

/** A line that is being typed in a stage's capture, kept so that a crash loses nothing. */
export interface Draft {
  /** See `draftId`. */
  readonly id: string;
  readonly incidentId: string;
  readonly stage: Stage;
  readonly text: string;
  /** The other fields of the capture form, as typed. */
  readonly fields: Readonly<Record<string, string>>;
  readonly updatedAt: EpochMs;
}

export function draftId(incidentId: string, stage: Stage): string {
  return `${incidentId}:${stage}`;
}

export type SettingValue = string | number | boolean | readonly string[];

export interface Setting {
  readonly key: string;
  readonly value: SettingValue;
}

/** The last write of one window: tells a repeated write that its first attempt had arrived after all. */
export interface Receipt {
  readonly window: string;
  readonly run: string;
  readonly at: EpochMs;
}

/**
 * The working copy of everything. Strict durability: Chromium's default answers before the disk has the
 * data, and a power cut then loses every recent write (the price is about a millisecond per save).
 */
export class DebriefDb extends Dexie {
  declare readonly incidents: Table<Incident, string>;
  declare readonly events: Table<TimelineEvent, string>;
  declare readonly impacts: Table<ImpactRow, string>;
  declare readonly factors: Table<Factor, string>;
  declare readonly notes: Table<Note, string>;
  declare readonly actions: Table<Action, string>;
  declare readonly meetings: Table<Meeting, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly settings: Table<Setting, string>;
  declare readonly receipts: Table<Receipt, string>;

  constructor(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(DB_NAME, { ...options, chromeTransactionDurability: 'strict', cache: 'immutable' });
    this.version(DB_VERSION).stores(STORES);
  }
}

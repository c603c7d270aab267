import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Heartbeat } from '#shared/domain/agenda/keep-time';
import type { ParkingLane } from '#shared/domain/agenda/line-homes';
import type { Stage } from '#shared/domain/agenda/types';
import type { TeamPolicy } from '#shared/domain/incident/policy';
import type {
  Action,
  Decision,
  Factor,
  ImpactRow,
  Incident,
  IncidentRecord,
  Meeting,
  Note,
  Row,
  TimelineEvent,
} from '#shared/domain/incident/types';
import type { TeamWords } from '#shared/domain/language/types';
import type { EpochMs } from '#shared/domain/units';
import { VERSION_1 } from './migrations/version-1';
import { VERSION_2 } from './migrations/version-2';
import { VERSION_3 } from './migrations/version-3';
import { VERSION_4 } from './migrations/version-4';
import { VERSION_5 } from './migrations/version-5';

export const DB_NAME = 'debrief';

/** Every version there has been, oldest first. What has been released is never edited: a change is a version of its own. */
const VERSIONS = [VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5] as const;

/** An older program refuses to open newer data. */
export const DB_VERSION = VERSION_5.version;

/**
 * What an incident was when it went out in a hand-off file, or when such a file was taken over: what this copy and another
 * have both built on since, and so what three versions are compared with.
 */
export interface StoredHandOff extends Row {
  /** See `handOffRowId`. */
  readonly id: string;
  readonly incidentId: string;
  /** The files whose content went into this one, newest first. */
  readonly basedOn: readonly string[];
  readonly record: IncidentRecord;
}

/** A file that claims another file's id cannot take the place of what another incident holds. */
export function handOffRowId(incidentId: string, handOffId: string): string {
  return `${incidentId}/${handOffId}`;
}

/** The tables whose rows have `rev`, and can be undone: what people wrote, and what they handed on. */
export interface DocumentRows {
  incidents: Incident;
  events: TimelineEvent;
  impacts: ImpactRow;
  factors: Factor;
  notes: Note;
  actions: Action;
  meetings: Meeting;
  decisions: Decision;
  handOffs: StoredHandOff;
}
export type DocumentTable = keyof DocumentRows;

/** The tables whose rows have a place in a list of one incident. */
export const LIST_TABLES = ['events', 'impacts', 'factors', 'notes', 'actions'] as const;
export type ListTable = (typeof LIST_TABLES)[number];

/** Where a line is typed: in the capture of a stage, or in a lane of the parking lot. */
export type DraftPlace = Stage | ParkingLane;

/** A line that is being typed, kept so that a crash loses nothing. */
export interface Draft {
  /** See `draftId`. */
  readonly id: string;
  readonly incidentId: string;
  readonly stage: DraftPlace;
  readonly text: string;
  /** The other fields of the capture form, as typed. */
  readonly fields: Readonly<Record<string, string>>;
  readonly updatedAt: EpochMs;
  /** When undo put these words back into a line that had been ended; not of what is typed. */
  readonly putBackAt?: EpochMs;
}

export function draftId(incidentId: string, stage: DraftPlace): string {
  return `${incidentId}:${stage}`;
}

export type SettingValue = string | number | boolean | readonly string[] | TeamWords | TeamPolicy | Heartbeat;

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
  declare readonly decisions: Table<Decision, string>;
  declare readonly handOffs: Table<StoredHandOff, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly settings: Table<Setting, string>;
  declare readonly receipts: Table<Receipt, string>;

  constructor(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(DB_NAME, { ...options, chromeTransactionDurability: 'strict', cache: 'immutable' });
    for (const one of VERSIONS) {
      const version = this.version(one.version).stores(one.stores);
      if ('upgrade' in one) version.upgrade(one.upgrade);
    }
  }
}

import type { HandOff } from '#shared/domain/handoff/types';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { HISTORY_MAX_FILES } from '#shared/schema/handoff';
import { recordSchema } from '#shared/schema/rows';
import { type DebriefDb, handOffRowId } from './db';
import { readStoredRecord } from './read-record';

/** What is needed to compare a file with what is here. */
export interface HandOffSides {
  /** Null where this incident has never been here; deleted ones are here. */
  readonly mine: IncidentRecord | null;
  /** What both build on; null where nobody knows. */
  readonly base: IncidentRecord | null;
}

export async function readHandOffSides(db: DebriefDb, handOff: HandOff): Promise<HandOffSides> {
  const [mine, base] = await Promise.all([
    readStoredRecord(db, handOff.record.incident.id),
    readBase(db, handOff),
  ]);
  return { mine, base };
}

/** The newest version that the file builds on and that went out from here, or was taken over here. */
async function readBase(db: DebriefDb, { id, basedOn, record }: HandOff): Promise<IncidentRecord | null> {
  const keys = [id, ...basedOn].map((one) => handOffRowId(record.incident.id, one));
  const found = (await db.handOffs.bulkGet(keys)).find((row) => row !== undefined);
  // Written by an earlier version of the program, it may lack what rows have gained since.
  const base = recordSchema.safeParse(found?.record);
  return base.success ? base.data : null;
}

/** The files that an incident builds on, newest first. */
export async function readHistory(db: DebriefDb, incidentId: string): Promise<readonly string[]> {
  const rows = await db.handOffs.where('incidentId').equals(incidentId).toArray();
  const newest = rows.sort((a, b) => b.updatedAt - a.updatedAt);
  const ids = newest.flatMap(({ id, basedOn }) => [id.slice(incidentId.length + 1), ...basedOn]);
  return [...new Set(ids)].slice(0, HISTORY_MAX_FILES);
}

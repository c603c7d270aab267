import { compareRecords } from '#shared/domain/handoff/compare';
import { fitTogether } from '#shared/domain/handoff/fit-together';
import { countTaken, mergeRecords } from '#shared/domain/handoff/merge';
import { raiseCounters } from '#shared/domain/handoff/raise-counters';
import type { Choices, HandOff, Merged } from '#shared/domain/handoff/types';
import type { IncidentRecord } from '#shared/domain/incident/types';
import { recordSchema } from '#shared/schema/rows';
import { handOffRowId } from '../db';
import { readHandOffSides, readHistory } from '../read-hand-offs';
import { rewriteRecord } from '../rewrite-record';
import { type CommandContext, storeOnce, write } from '../write';
import type { Writer } from '../writer';
import { Refusal, type Written } from '../written';

/** The setting that tells this copy of Debrief from others: an id, made when the first file goes out. */
const COPY = 'copy';
/** Versions kept of one incident; of older ones the ids are remembered. */
const KEPT_PER_INCIDENT = 20;

/** What a new file says about where it comes from. */
export function describeHandOff(
  context: CommandContext,
  incidentId: string,
): Promise<Written<Pick<HandOff, 'id' | 'copy' | 'basedOn'>>> {
  const { db, newId } = context;
  return storeOnce(context, { label: 'Hand-off file' }, async () => {
    const known = (await db.settings.get(COPY))?.value;
    const copy = typeof known === 'string' ? known : newId();
    if (copy !== known) await db.settings.put({ key: COPY, value: copy });
    return { id: newId(), copy, basedOn: await readHistory(db, incidentId) };
  });
}

/** Remembers what went out, so that what comes back can be compared with it. Not a step of undo: the file is out. */
export function keepHandOff(context: CommandContext, handOff: HandOff): Promise<Written<null>> {
  const { db } = context;
  const { incident } = handOff.record;
  return storeOnce(context, { label: 'Hand-off file' }, async () => {
    const now = context.now();
    await db.handOffs.put({ ...rowOf(handOff), rev: 1, createdAt: now, updatedAt: now });
    const rows = await db.handOffs.where('incidentId').equals(incident.id).toArray();
    const old = rows.sort((a, b) => b.updatedAt - a.updatedAt).slice(KEPT_PER_INCIDENT);
    await db.handOffs.bulkDelete(old.map(({ id }) => id));
    return null;
  });
}

/** Takes over an incident that is not here yet, ids and all, so that it is known again when it comes back. One step of undo. */
export function addHandOff(context: CommandContext, handOff: HandOff): Promise<Written<string>> {
  return write(context, { label: 'Incident added' }, async (writer) => {
    const { id } = handOff.record.incident;
    if ((await writer.get('incidents', id)) !== undefined) {
      throw new Refusal(
        'changed',
        'This incident has come here in another window just now. Open the file again.',
      );
    }
    await rewriteRecord(writer, null, raiseCounters(handOff.record), context.db);
    await rememberMerged(writer, handOff);
    return id;
  });
}

/**
 * Puts a file and what is here together, in one transaction and one step of undo. A deleted incident is brought back.
 *
 * @param seenRev of the incident as it was when somebody chose; refused (`changed`) where it is another by now
 */
export function mergeHandOff(
  context: CommandContext,
  handOff: HandOff,
  choices: Choices,
  seenRev: number,
): Promise<Written<{ readonly taken: number; readonly notes: Merged['notes'] }>> {
  return write(context, { label: 'Hand-off file merged' }, async (writer) => {
    const { mine, base } = await readHandOffSides(context.db, handOff);
    if (mine === null) throw new Refusal('missing', 'This incident is no longer here. Nothing was changed.');
    if (mine.incident.rev !== seenRev) {
      throw new Refusal('changed', 'The incident has changed here since. Look at the differences again.');
    }
    if (!fitTogether(mine, handOff.record)) throw notTogether();
    const comparison = compareRecords({ base, mine, theirs: handOff.record });
    const { record, notes } = mergeRecords(comparison, choices);
    await rewriteRecord(writer, mine, checked(record), context.db);
    await rememberMerged(writer, handOff);
    return { taken: countTaken(comparison, choices), notes };
  });
}

function checked(record: IncidentRecord): IncidentRecord {
  const read = recordSchema.safeParse(record);
  if (!read.success) throw notTogether();
  return read.data;
}

function notTogether(): Refusal {
  return new Refusal(
    'invalid',
    'This file and what is here cannot be put together: their rows do not fit, or would be too many. Nothing was changed.',
  );
}

/** Both copies have this version now, whatever was chosen of it. */
async function rememberMerged(writer: Writer, handOff: HandOff): Promise<void> {
  const { id, ...row } = rowOf(handOff);
  if ((await writer.get('handOffs', id)) === undefined) await writer.add('handOffs', { id, ...row });
  else await writer.patch('handOffs', id, row);
}

function rowOf({ id, basedOn, record }: HandOff) {
  const incidentId = record.incident.id;
  return { id: handOffRowId(incidentId, id), incidentId, basedOn, record };
}

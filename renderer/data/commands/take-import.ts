import type { TimelineEvent } from '#shared/domain/incident/types';
import type { ImportPlan } from '#shared/domain/timeline/preview-import';
import type { IsoDate } from '#shared/domain/units';
import { type CommandContext, write } from '../write';
import type { Writer } from '../writer';
import type { Written } from '../written';
import { addPlaced, freeMilestones, moveInTime } from './put-events';

export interface TakeImportOptions {
  /** The day that bare times were read with: it becomes the incident's, where that has none yet. */
  readonly day: IsoDate | null;
  /** The zone that times without one were read in: it becomes the incident's. Null where all said theirs. */
  readonly zone: string | null;
}

/**
 * Takes evidence over: all of it in one transaction and one step of undo, each event at its time's place. Rows whose source has
 * changed follow it, unless somebody has edited them: those stay as they are, even if they were edited since the preview was made.
 *
 * @returns the events that were added or changed, in order of the plan
 */
export function takeImport(
  context: CommandContext,
  incidentId: string,
  { add, update }: ImportPlan,
  { day, zone }: TakeImportOptions,
): Promise<Written<TimelineEvent[]>> {
  const count = add.length + update.length;
  const label = count === 1 ? 'Event imported' : `${count} events imported`;
  const text = add.map((event) => event.text).join('\n');
  return write(context, { label, text }, async (writer) => {
    const incident = await writer.need('incidents', incidentId);
    if (incident.date === null && day !== null) await writer.patch('incidents', incidentId, { date: day });
    if (zone !== null && zone !== incident.zone) await writer.patch('incidents', incidentId, { zone });
    const changed: TimelineEvent[] = [];
    for (const { id, event } of update) {
      const followed = await followSource(writer, id, event);
      if (followed) changed.push(followed);
    }
    const added = await addPlaced(writer, incidentId, await freeMilestones(writer, incidentId, add));
    return [...added, ...changed];
  });
}

/** Null where the row is gone, or somebody has edited it meanwhile. */
async function followSource(
  writer: Writer,
  id: string,
  { at, approximate, text, origin }: ImportPlan['update'][number]['event'],
): Promise<TimelineEvent | null> {
  const row = await writer.get('events', id);
  if (row?.origin == null || row.at !== row.origin.at || row.text !== row.origin.text) return null;
  await moveInTime(writer, id, { at, approximate, text });
  return writer.patch('events', id, { origin });
}

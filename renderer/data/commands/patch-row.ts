import type { DocumentRows, DocumentTable } from '../db';
import { type CommandContext, write } from '../write';
import type { Fields } from '../writer';
import type { Written } from '../written';

export interface PatchOptions<F> {
  /** Saved while typing: successive saves of the same fields are one step of undo. */
  readonly typing?: boolean;
  /** What the editor began from; refused (`changed`) where the store holds something else by now. */
  readonly basedOn?: F;
}

/** What undo calls a change, by table. */
const LABELS: Readonly<Record<DocumentTable, string>> = {
  incidents: 'Incident changed',
  events: 'Event changed',
  impacts: 'Impact row changed',
  factors: 'Factor changed',
  notes: 'Note changed',
  actions: 'Action changed',
  meetings: 'Meeting changed',
  decisions: 'Reason changed',
  handOffs: 'Hand-off changed',
};

/** Changes fields of one row, and only those. */
export function patchRow<T extends DocumentTable>(
  context: CommandContext,
  table: T,
  id: string,
  fields: Fields<DocumentRows[T]>,
  options: PatchOptions<Fields<DocumentRows[T]>> = {},
): Promise<Written<DocumentRows[T]>> {
  const mergeKey = `${table}:${id}:${Object.keys(fields).sort().join()}`;
  return write(context, { label: LABELS[table], ...(options.typing ? { mergeKey } : {}) }, (writer) =>
    writer.patch(table, id, fields, options.basedOn),
  );
}

import { isParked } from '#shared/domain/agenda/line-homes';
import type { Note } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { clearDraftOf, forgetDraftOf, type KeepOptions } from './lines';
import { type PatchOptions, patchRow } from './patch-row';
import { type NoteFields, needOne, putNotes } from './put-lines';

/** Adds a note at the end. */
export function addNote(
  context: CommandContext,
  incidentId: string,
  fields: NoteFields = {},
  options: KeepOptions = {},
): Promise<Written<Note>> {
  forgetDraftOf(context, incidentId, options);
  return write(context, { label: 'Note added', text: fields.text ?? '' }, async (writer) => {
    await clearDraftOf(context, incidentId, options);
    return needOne((await putNotes(writer, incidentId, [fields]))[0]);
  });
}

/** Adds several notes that were pasted at once, in one step of undo. */
export function addNotes(
  context: CommandContext,
  incidentId: string,
  list: readonly NoteFields[],
): Promise<Written<Note[]>> {
  const text = list.map((one) => one.text ?? '').join('\n');
  return write(context, { label: `${list.length} notes added`, text }, (writer) =>
    putNotes(writer, incidentId, list),
  );
}

export function patchNote(
  context: CommandContext,
  id: string,
  fields: NoteFields,
  options?: PatchOptions<NoteFields>,
): Promise<Written<Note>> {
  return patchRow(context, 'notes', id, fields, options);
}

/**
 * Marks a parked remark as private, or takes the mark away: the one that is meant, else the one that was parked last. Read in
 * the transaction, so that a remark of this very moment is found.
 *
 * @returns the remark; null where nothing is parked
 */
export function markPrivate(
  context: CommandContext,
  incidentId: string,
  id: string | null,
): Promise<Written<Note | null>> {
  return write(context, { label: 'Private or not' }, async (writer) => {
    // A line goes to the end when it is parked, however long ago it was typed.
    const parked = (await writer.list('notes', incidentId)).filter(({ kind }) => isParked(kind));
    const note = parked.find((one) => one.id === id) ?? parked.at(-1);
    return note ? writer.patch('notes', note.id, { private: !note.private }) : null;
  });
}

import { EMPTY_NOTE } from '#shared/domain/incident/empty-rows';
import type { Note } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { clearDraftOf, fillIn, forgetDraftOf, type KeepOptions, orderAtEnd } from './lines';
import { type PatchOptions, patchRow } from './patch-row';

export type NoteFields = Partial<Pick<Note, 'text' | 'kind' | 'private'>>;

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
    const order = orderAtEnd(await writer.list('notes', incidentId));
    return writer.add('notes', { ...fillIn(EMPTY_NOTE, fields), incidentId, order });
  });
}

export function patchNote(
  context: CommandContext,
  id: string,
  fields: NoteFields,
  options?: PatchOptions<NoteFields>,
): Promise<Written<Note>> {
  return patchRow(context, 'notes', id, fields, options);
}

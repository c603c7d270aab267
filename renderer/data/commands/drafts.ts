import { type Draft, type DraftPlace, draftId } from '../db';
import { type CommandContext, storeOnce } from '../write';
import type { Written } from '../written';

/** Keeps a line that is still being typed, so that a crash loses nothing. Not a step of undo. */
export function saveDraft(
  context: CommandContext,
  incidentId: string,
  stage: DraftPlace,
  draft: Pick<Draft, 'text' | 'fields'>,
): Promise<Written<null>> {
  return storeOnce(context, { label: 'A line being typed' }, async () => {
    const { text, fields } = draft;
    const id = draftId(incidentId, stage);
    const empty = text === '' && Object.values(fields).every((value) => value === '');
    if (empty) await context.db.drafts.delete(id);
    else await context.db.drafts.put({ id, incidentId, stage, text, fields, updatedAt: context.now() });
    return null;
  });
}

export function clearDraft(
  context: CommandContext,
  incidentId: string,
  stage: DraftPlace,
): Promise<Written<null>> {
  return saveDraft(context, incidentId, stage, { text: '', fields: {} });
}

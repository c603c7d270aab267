import type { Action } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { clearDraftOf, forgetDraftOf, type KeepOptions } from './lines';
import { type PatchOptions, patchRow } from './patch-row';
import { type ActionFields, needOne, putActions } from './put-lines';

/** Adds an action with the incident's next number, at the end. */
export function addAction(
  context: CommandContext,
  incidentId: string,
  fields: ActionFields = {},
  options: KeepOptions = {},
): Promise<Written<Action>> {
  forgetDraftOf(context, incidentId, options);
  return write(context, { label: 'Action added', text: fields.text ?? '' }, async (writer) => {
    await clearDraftOf(context, incidentId, options);
    return needOne((await putActions(writer, incidentId, [fields]))[0]);
  });
}

/** Adds several actions that were pasted at once, in one step of undo. */
export function addActions(
  context: CommandContext,
  incidentId: string,
  list: readonly ActionFields[],
): Promise<Written<Action[]>> {
  const text = list.map((one) => one.text ?? '').join('\n');
  return write(context, { label: `${list.length} actions added`, text }, (writer) =>
    putActions(writer, incidentId, list),
  );
}

export function patchAction(
  context: CommandContext,
  id: string,
  fields: ActionFields,
  options?: PatchOptions<ActionFields>,
): Promise<Written<Action>> {
  return patchRow(context, 'actions', id, fields, options);
}

import { EMPTY_ACTION } from '#shared/domain/incident/empty-rows';
import type { Action } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Fields } from '../writer';
import type { Written } from '../written';
import { clearDraftOf, fillIn, forgetDraftOf, type KeepOptions, orderAtEnd } from './lines';
import { type PatchOptions, patchRow } from './patch-row';

export type ActionFields = Omit<Fields<Action>, 'incidentId' | 'order' | 'number'>;

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
    const order = orderAtEnd(await writer.list('actions', incidentId));
    const number = await writer.takeNumber(incidentId, 'nextAction');
    return writer.add('actions', { ...fillIn(EMPTY_ACTION, fields), incidentId, order, number });
  });
}

export function patchAction(
  context: CommandContext,
  id: string,
  fields: ActionFields,
  options?: PatchOptions<ActionFields>,
): Promise<Written<Action>> {
  return patchRow(context, 'actions', id, fields, options);
}

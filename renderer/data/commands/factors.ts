import { EMPTY_FACTOR } from '#shared/domain/incident/empty-rows';
import type { Factor } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { clearDraftOf, fillIn, forgetDraftOf, type KeepOptions, orderAtEnd } from './lines';
import { type PatchOptions, patchRow } from './patch-row';

export type FactorFields = Partial<Pick<Factor, 'text' | 'effect' | 'category' | 'accepted' | 'whys'>>;

/** Adds a factor with the incident's next number, at the end. */
export function addFactor(
  context: CommandContext,
  incidentId: string,
  fields: FactorFields = {},
  options: KeepOptions = {},
): Promise<Written<Factor>> {
  forgetDraftOf(context, incidentId, options);
  return write(context, { label: 'Factor added', text: fields.text ?? '' }, async (writer) => {
    await clearDraftOf(context, incidentId, options);
    const order = orderAtEnd(await writer.list('factors', incidentId));
    const number = await writer.takeNumber(incidentId, 'nextFactor');
    return writer.add('factors', { ...fillIn(EMPTY_FACTOR, fields), incidentId, order, number });
  });
}

export function patchFactor(
  context: CommandContext,
  id: string,
  fields: FactorFields,
  options?: PatchOptions<FactorFields>,
): Promise<Written<Factor>> {
  return patchRow(context, 'factors', id, fields, options);
}

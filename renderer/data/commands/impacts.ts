import { EMPTY_IMPACT } from '#shared/domain/incident/empty-rows';
import type { ImpactRow } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import type { Written } from '../written';
import { fillIn, orderAtEnd } from './lines';
import { type PatchOptions, patchRow } from './patch-row';

export type ImpactFields = Partial<Pick<ImpactRow, 'metric' | 'value' | 'note'>>;

/** Adds a row to the impact table, at the end. */
export function addImpact(
  context: CommandContext,
  incidentId: string,
  fields: ImpactFields = {},
): Promise<Written<ImpactRow>> {
  return write(context, { label: 'Impact row added', text: fields.metric ?? '' }, async (writer) => {
    const order = orderAtEnd(await writer.list('impacts', incidentId));
    return writer.add('impacts', { ...fillIn(EMPTY_IMPACT, fields), incidentId, order });
  });
}

export function patchImpact(
  context: CommandContext,
  id: string,
  fields: ImpactFields,
  options?: PatchOptions<ImpactFields>,
): Promise<Written<ImpactRow>> {
  return patchRow(context, 'impacts', id, fields, options);
}

import type { Factor } from '#shared/domain/incident/types';
import { type CommandContext, write } from '../write';
import { Refusal, type Written } from '../written';
import { clearDraftOf, forgetDraftOf, type KeepOptions } from './lines';
import { type PatchOptions, patchRow } from './patch-row';
import { type FactorFields, needOne, putFactors } from './put-lines';

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
    return needOne((await putFactors(writer, incidentId, [fields]))[0]);
  });
}

/** Adds several factors that were pasted at once, in one step of undo. */
export function addFactors(
  context: CommandContext,
  incidentId: string,
  list: readonly FactorFields[],
): Promise<Written<Factor[]>> {
  const text = list.map((one) => one.text ?? '').join('\n');
  return write(context, { label: `${list.length} factors added`, text }, (writer) =>
    putFactors(writer, incidentId, list),
  );
}

export function patchFactor(
  context: CommandContext,
  id: string,
  fields: FactorFields,
  options?: PatchOptions<FactorFields>,
): Promise<Written<Factor>> {
  return patchRow(context, 'factors', id, fields, options);
}

/**
 * Writes one link of a factor's chain of whys, as it is typed. One behind the last adds a link; the others stay.
 *
 * @param basedOn what stood there when somebody decided on the text; refused (`changed`) where it is another by now
 */
export function writeWhy(
  context: CommandContext,
  id: string,
  index: number,
  text: string,
  basedOn?: string,
): Promise<Written<Factor>> {
  const mergeKey = `factors:${id}:whys:${index}`;
  return write(context, { label: 'Chain of whys changed', mergeKey, text }, async (writer) => {
    const { whys } = await writer.need('factors', id);
    if (basedOn !== undefined && whys[index] !== basedOn)
      throw new Refusal('changed', 'This was changed in another window since you began.');
    return writer.patch('factors', id, { whys: [...whys.slice(0, index), text, ...whys.slice(index + 1)] });
  });
}

/** Takes the links out of a chain that say nothing, once what is being typed in it is stored. */
export function closeWhys(context: CommandContext, id: string): Promise<Written<Factor>> {
  return context.hub.inTurn(async () => {
    await context.hub.flush(`factors:${id}:whys.`);
    return write(context, { label: 'Chain of whys changed' }, async (writer) => {
      const { whys } = await writer.need('factors', id);
      return writer.patch('factors', id, { whys: whys.filter((why) => why.trim() !== '') });
    });
  });
}

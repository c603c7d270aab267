import type { Parts } from './parts';
import type { Comparison } from './types';

/** An action answers factors that are there: one that is not kept is taken out of it. */
export function fitReferences(
  parts: Parts,
  { mine, theirs }: Comparison,
  tell: (note: string) => void,
): Parts {
  const kept = new Set(parts.factors.map(({ id }) => id));
  const numbers = new Map(
    [...theirs.factors, ...mine.factors].map(({ id, fields }) => [id, fields['number']]),
  );
  const actions = parts.actions.map((action) => {
    const answered = action.fields['factorIds'] as readonly string[]; // safe: the field of an action, under its name
    const factorIds = answered.filter((id) => kept.has(id));
    for (const id of answered) {
      if (!kept.has(id))
        tell(`A${action.fields['number']} no longer answers F${numbers.get(id)}, which is not kept.`);
    }
    return factorIds.length === answered.length
      ? action
      : { ...action, fields: { ...action.fields, factorIds } };
  });
  return { ...parts, actions };
}

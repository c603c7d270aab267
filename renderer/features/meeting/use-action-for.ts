import type { Factor } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { placeOf } from '../../parts/incident/places';
import { aimAt, openCapture } from '../../store/window';

/** Opens the line of a new action with the factor that it answers already in it, and a space for the words. */
export function useActionFor(): (factor: Factor) => void {
  const { commands, db } = useData();
  return async (factor) => {
    const { incidentId } = factor;
    const draft = await db.drafts.get(`${incidentId}:actions`);
    const text = draft?.text ?? '';
    if (!new RegExp(`\\bF${factor.number}\\b`).test(text)) {
      await commands.saveDraft(incidentId, 'actions', {
        text: `${text.trim()} answers F${factor.number} `.trimStart(),
        fields: {},
      });
    }
    openCapture('actions');
    aimAt(placeOf('drafts', incidentId, 'actions'));
  };
}

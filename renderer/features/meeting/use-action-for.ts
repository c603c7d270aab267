import type { Factor } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { aimAt, openCapture } from '../../store/window';

/** Opens the line of a new action with the factor that it answers already in it. */
export function useActionFor(): (factor: Factor) => void {
  const { record } = useIncident();
  const { commands, db } = useData();
  const incidentId = record.incident.id;
  return async (factor) => {
    const draft = await db.drafts.get(`${incidentId}:actions`);
    const text = draft?.text ?? '';
    if (!text.includes(`F${factor.number}`)) {
      await commands.saveDraft(incidentId, 'actions', {
        text: `${text.trim()} F${factor.number}`.trimStart(),
        fields: {},
      });
    }
    openCapture('actions');
    aimAt(placeOf('drafts', incidentId, 'actions'));
  };
}

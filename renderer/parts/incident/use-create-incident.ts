import { useLocation } from 'wouter';
import type { IncidentFields } from '../../data/commands/incident';
import { useData } from '../../data/data-provider';
import { aimAt, tell } from '../../store/window';
import { incidentRoute } from '../places/routes';
import { placeOf } from './places';

/** Makes an incident and opens it with the caret in its title. Gives its id, or null after saying why not. */
export function useCreateIncident(): (fields: IncidentFields) => Promise<string | null> {
  const { commands } = useData();
  const [, navigate] = useLocation();
  return async (fields) => {
    // Letters typed before the new title has the focus must not go into the incident still shown.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const created = await commands.createIncident(fields);
    if (!created.ok) {
      tell(created.message);
      return null;
    }
    const { id } = created.value;
    navigate(incidentRoute(id, 'prepare'));
    aimAt(placeOf('incidents', id, 'title'));
    return id;
  };
}

import { useLocation } from 'wouter';
import { useData } from '../../data/data-provider';
import { openCapture, tell } from '../../store/window';
import { useIncident } from '../incident/incident-context';
import { incidentRoute } from '../places/routes';

/** Plans a further meeting about the incident, where the last one has ended, and leads to its plan. */
export function usePlanAnother(): () => void {
  const { id } = useIncident().record.incident;
  const { commands } = useData();
  const [, navigate] = useLocation();

  async function plan(): Promise<void> {
    const planned = await commands.planMeeting(id);
    if (!planned.ok) {
      tell(planned.message);
      return;
    }
    openCapture(null);
    navigate(incidentRoute(id, 'meet'));
  }

  return () => void plan();
}

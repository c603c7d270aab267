import { useLocation } from 'wouter';
import { useData } from '../../data/data-provider';
import { openCapture, tell } from '../../store/window';
import { Button } from '../../ui/Button';
import { useIncident } from '../incident/incident-context';
import { keysOf } from '../keys/match-keys';
import { useCommand } from '../keys/use-command';
import { incidentRoute } from '../places/routes';

/** A further meeting about the incident, where the last one has ended. Leads to its plan. */
export function PlanAnother() {
  const { id } = useIncident().record.incident;
  const { commands } = useData();
  const [, navigate] = useLocation();
  useCommand('meeting.another', () => void plan());

  async function plan(): Promise<void> {
    const planned = await commands.planMeeting(id);
    if (!planned.ok) {
      tell(planned.message);
      return;
    }
    openCapture(null);
    navigate(incidentRoute(id, 'meet'));
  }

  return (
    <Button onClick={() => void plan()} keys={keysOf('meeting.another')}>
      Plan another meeting
    </Button>
  );
}

import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { runCommand } from '../../parts/keys/command-bus';
import { keysOf } from '../../parts/keys/match-keys';
import { aimAt } from '../../store/window';
import { Button } from '../../ui/Button';

/**
 * What is open waits in the parking lot: the line at the caret, the line being typed, or what is typed there.
 *
 * @param props.onPark closes the question and gives the focus back: the line that has it is what is parked
 */
export function ParkIt({ onPark }: { onPark: () => void }) {
  const { id } = useIncident().record.incident;

  function park(): void {
    onPark();
    if (!runCommand('line.offTopic')) aimAt(placeOf('parking', id, 'off_topic'));
  }

  return (
    <Button onClick={park} keys={keysOf('line.offTopic')}>
      Park it
    </Button>
  );
}

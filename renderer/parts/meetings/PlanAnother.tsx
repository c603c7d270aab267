import { Button } from '../../ui/Button';
import { keysOf } from '../keys/match-keys';
import { usePlanAnother } from './use-plan-another';

const NAME = 'Plan another meeting';

/** A further meeting about the incident; shown where the last one has ended. @param words as many of its name as there is room for */
export function PlanAnother({ words = NAME }: { words?: string }) {
  return (
    <Button onClick={usePlanAnother()} keys={keysOf('meeting.another')} name={NAME}>
      {words}
    </Button>
  );
}

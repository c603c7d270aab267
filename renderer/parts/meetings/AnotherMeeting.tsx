import { readClock } from '#shared/domain/agenda/read-clock';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { useNow } from '../clock/use-now';
import { useIncident } from '../incident/incident-context';
import { useCommand } from '../keys/use-command';
import { useLiveAgain } from '../keys/use-live-again';
import { usePlanAnother } from './use-plan-another';

/** The key that plans another meeting, on each screen of an incident. Draws nothing. */
export function AnotherMeeting() {
  const meeting = currentMeeting(useIncident().record);
  const now = useNow(false);
  const hasEnded = meeting !== null && readClock(meeting, now).phase === 'ended';
  useCommand('meeting.another', usePlanAnother(), () => hasEnded);
  useLiveAgain(String(hasEnded));
  return null;
}

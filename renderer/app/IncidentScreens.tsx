import { useLocation } from 'wouter';
import { useIncidentRecord } from '../data/queries';
import { SaveHandOff } from '../features/handoff/SaveHandOff';
import { MeetingScreen } from '../features/meeting/MeetingScreen';
import { PrepareScreen } from '../features/prepare/PrepareScreen';
import { ReviewScreen } from '../features/review/ReviewScreen';
import { RoomConsole } from '../features/room/RoomConsole';
import { IncidentProvider } from '../parts/incident/incident-context';
import { runCommand } from '../parts/keys/command-bus';
import { keysOf } from '../parts/keys/match-keys';
import { useCommand } from '../parts/keys/use-command';
import { useLiveAgain } from '../parts/keys/use-live-again';
import { AnotherMeeting } from '../parts/meetings/AnotherMeeting';
import { incidentRoute, LOG_ROUTE, SCREENS, type Screen } from '../parts/places/routes';
import { Button } from '../ui/Button';
import { Shell } from './Shell';
import { Problem } from './StartProblems';

/** The three screens of one incident. Keyed by the incident: a live query shows the previous one first. */
export function IncidentScreens({ incidentId, screen }: { incidentId: string; screen: string }) {
  const record = useIncidentRecord(incidentId);
  const [, navigate] = useLocation();
  const current: Screen = SCREENS.find((one) => one === screen) ?? 'prepare';
  const go = (to: Screen) => navigate(incidentRoute(incidentId, to));

  useCommand(
    'go.prepare',
    () => go('prepare'),
    () => current !== 'prepare',
  );
  useCommand(
    'go.meet',
    () => go('meet'),
    () => current !== 'meet',
  );
  useCommand(
    'go.review',
    () => go('review'),
    () => current !== 'review',
  );
  useLiveAgain(current);

  if (record === undefined) return null;
  if (record === null) {
    return (
      <Shell title="Incidents">
        <Problem title="There is no such incident on this computer">
          <p>
            It may have been deleted. The list of incidents shows what is here, and what can be brought back.
          </p>
          <a href={`#${LOG_ROUTE}`}>Show the incidents</a>
        </Problem>
      </Shell>
    );
  }
  return (
    <IncidentProvider record={record}>
      <RoomConsole inMeeting={current === 'meet'}>
        <Shell
          title={record.incident.title || 'Untitled incident'}
          incident={{ id: incidentId, screen: current }}
          action={
            current === 'prepare' ? (
              <>
                <Button tone="plain" onClick={() => runCommand('handoff.save')}>
                  Hand off
                </Button>
                <Button onClick={() => go('meet')} keys={keysOf('go.meet')}>
                  Go to the meeting
                </Button>
              </>
            ) : current === 'meet' ? (
              <Button onClick={() => runCommand('room.toggle')} keys={keysOf('room.toggle')}>
                Room view
              </Button>
            ) : null
          }
        >
          {current === 'prepare' ? <PrepareScreen /> : null}
          {current === 'meet' ? <MeetingScreen /> : null}
          {current === 'review' ? <ReviewScreen /> : null}
          <SaveHandOff />
          <AnotherMeeting />
        </Shell>
      </RoomConsole>
    </IncidentProvider>
  );
}

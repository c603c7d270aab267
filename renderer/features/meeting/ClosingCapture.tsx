import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { keysOf } from '../../parts/keys/match-keys';
import { Button } from '../../ui/Button';
import { ActionsRecap } from './ActionsRecap';
import { CaptureFrame } from './CaptureFrame';
import { ClosingPollForm } from './ClosingPollForm';
import styles from './closing.module.css';
import { FollowUp } from './FollowUp';
import { TimesTable } from './TimesTable';
import type { MeetingClock } from './use-meeting';

/** The last minutes: who does what, when we look again, what it was worth. Leads to the end of the meeting. */
export function ClosingCapture({ meeting }: { meeting: MeetingClock }) {
  const { id } = useIncident().record.incident;
  const { phase } = meeting.reading;
  const endsNow = (phase === 'running' || phase === 'paused') && meeting.following === null;
  return (
    <CaptureFrame title="Closing" question="Who does what until when, and when do we look again?">
      <div className={styles['closing']} data-rows data-place={placeOf('captures', id, 'closing')}>
        <ActionsRecap />
        <FollowUp />
        <ClosingPollForm />
        <TimesTable meeting={meeting} />
        {endsNow ? (
          <Button onClick={meeting.next} keys={keysOf('meeting.next')}>
            End the meeting and review
          </Button>
        ) : null}
      </div>
    </CaptureFrame>
  );
}

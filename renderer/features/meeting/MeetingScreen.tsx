import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/agenda/types';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { useLiveAgain } from '../../parts/keys/use-live-again';
import { useWindow } from '../../store/window';
import { ActionsCapture } from './ActionsCapture';
import { BudgetBar } from './BudgetBar';
import { ClosingCapture } from './ClosingCapture';
import { CustomerMessageCapture } from './CustomerMessageCapture';
import { DraftsProvider } from './drafts-context';
import { FactorsCapture } from './FactorsCapture';
import { GapQuestion } from './GapQuestion';
import { MeetingRail } from './MeetingRail';
import { MeetingSide } from './MeetingSide';
import styles from './meeting.module.css';
import { LessonsCapture, WentWellCapture } from './NotesCapture';
import { OpeningCapture } from './OpeningCapture';
import { OvertimeBar } from './OvertimeBar';
import { StageSpeaker } from './StageSpeaker';
import { TimelineCapture } from './TimelineCapture';
import { captureAt, useCaptureKeys } from './use-capture-keys';
import { useChime } from './use-chime';
import { useLineGone } from './use-line-gone';
import { type MeetingClock, useMeeting } from './use-meeting';
import { useOvertime } from './use-overtime';

const CAPTURES: Readonly<Partial<Record<Stage, (props: { meeting: MeetingClock }) => ReactNode>>> = {
  opening: OpeningCapture,
  timeline: TimelineCapture,
  factors: FactorsCapture,
  went_well: WentWellCapture,
  lessons: LessonsCapture,
  actions: ActionsCapture,
  customer_message: CustomerMessageCapture,
  closing: ClosingCapture,
};

/** The hour: the clock and the run sheet, the budget, and the capture of one stage. */
export function MeetingScreen() {
  const { record } = useIncident();
  const meeting = useMeeting();
  const { reading, can } = meeting;
  const overtime = useOvertime(meeting);
  const open = useWindow((state) => state.capture) ?? reading.current ?? 'timeline';
  const Capture = CAPTURES[open] ?? TimelineCapture;
  // The table of actions takes the width: what the rail holds stands below it.
  const withRail = open !== 'actions';

  useChime(reading);
  // They answer also where there is nothing to do: a browser has other plans with F6.
  useCommand('meeting.toggle', meeting.toggle, () => can.toggle);
  useCommand('meeting.next', meeting.next, () => can.next);
  useCommand('meeting.back', meeting.back, () => can.back);
  useCommand(
    'meeting.less1',
    () => meeting.extend(-1),
    () => can.less,
  );
  useCommand(
    'meeting.more1',
    () => meeting.extend(1),
    () => can.more,
  );
  useCommand(
    'meeting.less5',
    () => meeting.extend(-5),
    () => can.less,
  );
  useCommand(
    'meeting.more5',
    () => meeting.extend(5),
    () => can.more,
  );
  useCommand(
    'meeting.earlier',
    () => meeting.backdate(1),
    () => can.earlier,
  );
  useCommand('meeting.early', meeting.giveRest, () => can.early);
  useCommand('meeting.end', meeting.end, () => can.end);
  useCommand('meeting.reopen', meeting.reopen, () => can.reopen);
  useLiveAgain(Object.values(can).join());
  useCaptureKeys(record.incident.id, open);
  useLineGone(record, captureAt(record.incident.id, open));

  return (
    <div className={styles['meet']}>
      <BudgetBar meeting={meeting} />
      <div className={styles['columns']} data-rail={withRail}>
        <MeetingSide meeting={meeting} open={open} />
        <DraftsProvider incidentId={record.incident.id}>
          <div className={styles['middle']}>
            <GapQuestion back={captureAt(record.incident.id, open)} />
            <OvertimeBar meeting={meeting} overtime={overtime} />
            <Capture key={open} meeting={meeting} />
          </div>
          {withRail ? <MeetingRail stage={open} /> : null}
        </DraftsProvider>
      </div>
      <StageSpeaker reading={reading} />
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/agenda/types';
import { useIncident } from '../../parts/incident/incident-context';
import { useCommand } from '../../parts/keys/use-command';
import { openCapture, useWindow } from '../../store/window';
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
import { useChime } from './use-chime';
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
  const { reading } = meeting;
  const overtime = useOvertime(meeting);
  const open = useWindow((state) => state.capture) ?? reading.current ?? 'timeline';
  const Capture = CAPTURES[open] ?? TimelineCapture;
  // The table of actions takes the width: what the rail holds stands below it.
  const withRail = open !== 'actions';
  const isLive = reading.phase === 'running' || reading.phase === 'paused';

  useChime(reading);
  useCommand('meeting.toggle', meeting.toggle);
  useCommand('meeting.next', meeting.next);
  useCommand('meeting.back', meeting.back);
  useCommand('meeting.less1', () => meeting.extend(-1));
  useCommand('meeting.more1', () => meeting.extend(1));
  useCommand('meeting.less5', () => meeting.extend(-5));
  useCommand('meeting.more5', () => meeting.extend(5));
  useCommand('meeting.earlier', () => meeting.backdate(1));
  useCommand('meeting.early', meeting.giveRest, isLive);
  useCommand('meeting.end', meeting.end, isLive);
  useCommand('meeting.reopen', meeting.reopen, reading.phase === 'ended');
  useCommand('capture.opening', () => openCapture('opening'));
  useCommand('capture.timeline', () => openCapture('timeline'));
  useCommand('capture.factors', () => openCapture('factors'));
  useCommand('capture.went_well', () => openCapture('went_well'));
  useCommand('capture.actions', () => openCapture('actions'));
  useCommand('capture.closing', () => openCapture('closing'));
  useCommand('capture.lessons', () => openCapture('lessons'));
  useCommand('capture.customer_message', () => openCapture('customer_message'));

  return (
    <div className={styles['meet']}>
      <BudgetBar meeting={meeting} />
      <div className={styles['columns']} data-rail={withRail}>
        <MeetingSide meeting={meeting} open={open} />
        <DraftsProvider incidentId={record.incident.id}>
          <div className={styles['middle']}>
            <GapQuestion />
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

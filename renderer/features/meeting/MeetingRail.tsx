import type { Stage } from '#shared/domain/agenda/types';
import { useIncident } from '../../parts/incident/incident-context';
import { useRoom } from '../../store/room';
import { AskPanel } from './AskPanel';
import { ParkingLot } from './ParkingLot';
import { RailDrawer } from './RailDrawer';
import { TimelineRail } from './TimelineRail';
import { captureAt } from './use-capture-keys';
import { useLineCommands } from './use-line-commands';

const BOTH_LANES = ['fix_idea', 'off_topic'] as const;
/** There the fix ideas have come back: they stand above the line. */
const WITHOUT_IDEAS = ['off_topic'] as const;

/** Stages in which nothing is captured line by line. */
const WITHOUT_LINE: readonly Stage[] = ['opening', 'customer_message', 'closing'];

/** Beside a stage: what to ask, what was parked, and what happened while the room talks about why. */
export function MeetingRail({ stage }: { stage: Stage }) {
  const withTimeline = stage === 'factors' || stage === 'went_well' || stage === 'lessons';
  return (
    <RailDrawer side="beside">
      {WITHOUT_LINE.includes(stage) ? <KeysWithoutLine /> : null}
      <RailPanels stage={stage} />
      {withTimeline ? <TimelineRail /> : null}
    </RailDrawer>
  );
}

/** The same below the actions, whose table takes the width; beside them in a window that is wide enough for both. */
export function MeetingStrip({ stage }: { stage: Stage }) {
  return (
    <RailDrawer side="below">
      <RailPanels stage={stage} />
    </RailDrawer>
  );
}

/** What is said can be parked there too: in the lines of the parking lot. */
function KeysWithoutLine() {
  return useLineCommands(null);
}

function RailPanels({ stage }: { stage: Stage }) {
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const { incident } = useIncident().record;
  return (
    <>
      {hides ? null : <AskPanel key={stage} stage={stage} />}
      <ParkingLot
        lanes={stage === 'actions' ? WITHOUT_IDEAS : BOTH_LANES}
        back={captureAt(incident.id, stage)}
      />
    </>
  );
}

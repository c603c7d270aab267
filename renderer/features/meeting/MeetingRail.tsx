import type { Stage } from '#shared/domain/agenda/types';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { useRoom } from '../../store/room';
import { AskPanel } from './AskPanel';
import { ParkingLot } from './ParkingLot';
import styles from './rail.module.css';
import { TimelineRail } from './TimelineRail';
import { useLineCommands } from './use-line-commands';

const BOTH_LANES = ['fix_idea', 'off_topic'] as const;
/** There the fix ideas have come back: they stand above the line. */
const WITHOUT_IDEAS = ['off_topic'] as const;

/** Stages in which nothing is captured line by line. */
const WITHOUT_LINE: readonly Stage[] = ['opening', 'customer_message', 'closing'];

/** Beside a stage: what to ask, what was parked, and what happened while the room talks about why. */
export function MeetingRail({ stage }: { stage: Stage }) {
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const withTimeline = stage === 'factors' || stage === 'went_well' || stage === 'lessons';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <aside className={styles['rail']} aria-label="Questions and parking lot" tabIndex={0}>
      {WITHOUT_LINE.includes(stage) ? <KeysWithoutLine /> : null}
      <RailPanels stage={stage} hides={hides} />
      {withTimeline ? <TimelineRail /> : null}
    </aside>
  );
}

/** The same below the actions, whose table takes the width. */
export function MeetingStrip({ stage }: { stage: Stage }) {
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  return (
    <aside className={styles['strip']} aria-label="Questions and parking lot">
      <RailPanels stage={stage} hides={hides} />
    </aside>
  );
}

/** What is said can be parked there too: in the lines of the parking lot. */
function KeysWithoutLine() {
  return useLineCommands(null);
}

function RailPanels({ stage, hides }: { stage: Stage; hides: boolean }) {
  const { incident } = useIncident().record;
  return (
    <>
      {hides ? null : <AskPanel key={stage} stage={stage} />}
      <ParkingLot
        lanes={stage === 'actions' ? WITHOUT_IDEAS : BOTH_LANES}
        back={
          stage === 'customer_message'
            ? placeOf('incidents', incident.id, 'customerMessage')
            : placeOf('drafts', incident.id, stage)
        }
      />
    </>
  );
}

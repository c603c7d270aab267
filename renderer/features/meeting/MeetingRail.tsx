import { isParked } from '#shared/domain/agenda/line-homes';
import type { Stage } from '#shared/domain/agenda/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { useCommand } from '../../parts/keys/use-command';
import { useRoom } from '../../store/room';
import { tell } from '../../store/window';
import { AskPanel } from './AskPanel';
import { lineAtFocus } from './line-at-focus';
import { ParkingLot } from './ParkingLot';
import styles from './rail.module.css';
import { TimelineRail } from './TimelineRail';

const BOTH_LANES = ['fix_idea', 'off_topic'] as const;
/** There the fix ideas have come back: they stand above the line. */
const WITHOUT_IDEAS = ['off_topic'] as const;

/** Beside a stage: what to ask, what was parked, and what happened while the room talks about why. */
export function MeetingRail({ stage }: { stage: Stage }) {
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const withTimeline = stage === 'factors' || stage === 'went_well' || stage === 'lessons';
  usePrivateMark();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <aside className={styles['rail']} aria-label="Questions and parking lot" tabIndex={0}>
      <RailPanels stage={stage} hides={hides} />
      {withTimeline ? <TimelineRail /> : null}
    </aside>
  );
}

/** The same below the actions, whose table takes the width. */
export function MeetingStrip({ stage }: { stage: Stage }) {
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  usePrivateMark();
  return (
    <aside className={styles['strip']} aria-label="Questions and parking lot">
      <RailPanels stage={stage} hides={hides} />
    </aside>
  );
}

function RailPanels({ stage, hides }: { stage: Stage; hides: boolean }) {
  const { incident } = useIncident().record;
  return (
    <>
      {hides ? null : <AskPanel key={stage} stage={stage} />}
      <ParkingLot
        lanes={stage === 'actions' ? WITHOUT_IDEAS : BOTH_LANES}
        back={placeOf('drafts', incident.id, stage)}
      />
    </>
  );
}

/** The remark that has the focus, else the one that was parked last, is private, or no longer. */
function usePrivateMark(): void {
  const { notes } = useIncident().record;
  const { commands } = useData();
  useCommand('line.private', () => {
    const parked = notes.filter(({ kind }) => isParked(kind));
    const last = [...parked].sort((one, other) => one.createdAt - other.createdAt).at(-1);
    const note = parked.find(({ id }) => id === lineAtFocus()?.id) ?? last;
    if (!note) return tell('Nothing is parked yet.');
    void commands
      .patchNote(note.id, { private: !note.private })
      .then((done) => tell(done.ok ? sayPrivate(done.value.private, note.text) : done.message));
  });
}

function sayPrivate(isPrivate: boolean, text: string): string {
  return isPrivate ? `Only you see “${text}” now.` : `“${text}” is no longer private.`;
}

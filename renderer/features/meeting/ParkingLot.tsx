import type { ParkingLane } from '#shared/domain/agenda/line-homes';
import type { Note } from '#shared/domain/incident/types';
import { useIncident } from '../../parts/incident/incident-context';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { useRoom } from '../../store/room';
import { ParkedRow } from './ParkedRow';
import { ParkLine } from './ParkLine';
import styles from './rail.module.css';

interface LaneWords {
  readonly title: string;
  readonly line: string;
  /** What becomes of it. */
  readonly fate: string;
}

const LANES = {
  fix_idea: { title: 'Fix ideas', line: 'Park a fix idea', fate: 'Come back in Actions' },
  off_topic: { title: 'Off-topic', line: 'Park what is off-topic', fate: 'Exported as open questions' },
} as const satisfies Record<ParkingLane, LaneWords>;

export interface ParkingLotProps {
  lanes: readonly ParkingLane[];
  /** Where the caret goes from the line of a lane. */
  back: string;
}

/** What was said too early, or belongs elsewhere: kept, so that the room can go on. */
export function ParkingLot({ lanes, back }: ParkingLotProps) {
  return (
    <section aria-label="Parked">
      <h2>Parked</h2>
      {lanes.map((lane) => (
        <Lane key={lane} lane={lane} back={back} />
      ))}
    </section>
  );
}

function Lane({ lane, back }: { lane: ParkingLane; back: string }) {
  const { notes } = useIncident().record;
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const { title, line, fate } = LANES[lane];
  // Not even their number, while this window is shown to others.
  const shown = notes.filter((note) => note.kind === lane && !(hides && note.private));
  return (
    <section className={styles['lane']} aria-label={title}>
      <h3>
        {title} <span>{shown.length > 0 ? shown.length : ''}</span>
        <CommandKeys of={lane === 'fix_idea' ? 'line.park' : 'line.offTopic'} />
      </h3>
      <div data-rows>
        <ul>
          {shown.map((note: Note) => (
            <ParkedRow key={note.id} note={note} />
          ))}
        </ul>
        <ParkLine lane={lane} label={line} back={back} />
      </div>
      <p className={styles['fate']}>{fate}</p>
    </section>
  );
}

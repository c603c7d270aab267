import { useState } from 'react';
import type { Note, NoteKind } from '#shared/domain/incident/types';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { placeOf } from '../../parts/incident/places';
import { CommandKeys } from '../../parts/keys/CommandKeys';
import { useRoom } from '../../store/room';
import { aimAt } from '../../store/window';
import { ParkedRow } from './ParkedRow';
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
} as const satisfies Partial<Record<NoteKind, LaneWords>>;

type Lane = keyof typeof LANES;

export interface ParkingLotProps {
  lanes: readonly Lane[];
  /** Where the caret goes from the line of a lane. */
  back: string;
}

/** What was said too early, or belongs elsewhere: kept, so that the room can go on. */
export function ParkingLot({ lanes, back }: ParkingLotProps) {
  return (
    <section aria-label="Parked">
      <h2>Parked</h2>
      {lanes.map((lane) => (
        <ParkingLane key={lane} lane={lane} back={back} />
      ))}
    </section>
  );
}

function ParkingLane({ lane, back }: { lane: Lane; back: string }) {
  const { notes } = useIncident().record;
  const hides = useRoom(({ hidesPrivate }) => hidesPrivate);
  const { title, fate } = LANES[lane];
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
        <ParkLine lane={lane} back={back} />
      </div>
      <p className={styles['fate']}>{fate}</p>
    </section>
  );
}

/** A remark that is parked as it is said. Esc, or Enter on an empty line, leads back to the line of the stage. */
function ParkLine({ lane, back }: { lane: Lane; back: string }) {
  const { incident } = useIncident().record;
  const { commands } = useData();
  const [text, setText] = useState('');
  const { line } = LANES[lane];
  function keep(): void {
    if (text.trim() === '') aimAt(back);
    else void commands.addNote(incident.id, { text: text.trim(), kind: lane });
    setText('');
  }
  return (
    <input
      className={styles['parkLine']}
      aria-label={line}
      placeholder={line}
      value={text}
      autoComplete="off"
      data-place={placeOf('parking', incident.id, lane)}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') aimAt(back);
        else return;
        event.preventDefault();
      }}
    />
  );
}

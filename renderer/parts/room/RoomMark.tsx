import type { Section } from '#shared/domain/language/types';
import { asRoomText } from '#shared/domain/room/room-lines';
import { CommandKeys } from '../keys/CommandKeys';
import styles from './room-mark.module.css';
import { useRoomReading } from './room-reading';

export interface RoomMarkProps {
  readonly rowId: string;
  readonly section: Section;
  readonly text: string;
}

/** For the facilitator alone, under a line: that the room does not see it yet, or how it reads there. */
export function RoomMark({ rowId, section, text }: RoomMarkProps) {
  const room = useRoomReading();
  if (room === null || text.trim() === '') return null;
  const shown = asRoomText(text);
  if (room.waits({ rowId, section, text: shown })) {
    return (
      <p className={styles['mark']} data-private>
        Waits: not shown to the room <CommandKeys of="room.showAnyway" />
      </p>
    );
  }
  const read = room.read(shown);
  if (read === null) return null;
  return (
    <p className={styles['mark']} data-private>
      The room reads: <span dir="auto">{read}</span>
    </p>
  );
}

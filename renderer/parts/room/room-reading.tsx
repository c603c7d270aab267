import { createContext, useContext } from 'react';
import type { RoomText } from '#shared/domain/room/room-lines';

/** How the room reads the texts of this incident. */
export interface RoomReading {
  /** Whether a line is kept off the room view until it is reworded, kept, or shown anyway. */
  readonly waits: (line: RoomText) => boolean;
  /** Null where nothing of it is a name: the room reads it as it was typed. */
  readonly read: (text: string) => string | null;
}

const Context = createContext<RoomReading | null>(null);

/** Only around the meeting: elsewhere nobody thinks of the room. */
export const RoomReadingProvider = Context;

export function useRoomReading(): RoomReading | null {
  return useContext(Context);
}

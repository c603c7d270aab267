import { type ReactNode, useMemo } from 'react';
import { plainText } from '#shared/domain/document/inline-text';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { hideNames } from '#shared/domain/room/hide-names';
import { namePeople } from '#shared/domain/room/name-people';
import { lineWaits } from '#shared/domain/room/waiting-lines';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';
import { type RoomReading, RoomReadingProvider } from '../../parts/room/room-reading';
import { RoomOver } from './RoomOver';
import { useRoomCommands } from './use-room-commands';
import { useRoomFeed } from './use-room-feed';
import { useFind, useRoomPicture } from './use-room-picture';

/** Around the screens of an incident: leads the room view, and tells the lines of the meeting how the room reads them. */
export function RoomConsole({ inMeeting, children }: { inMeeting: boolean; children: ReactNode }) {
  const find = useFind();
  const sent = useRoomFeed(useRoomPicture(find));
  useRoomCommands(find, inMeeting, sent?.picture ?? null);
  const reading = useRoomReadingOf(find);
  return (
    <RoomReadingProvider value={inMeeting ? reading : null}>
      {children}
      <RoomOver received={sent} />
    </RoomReadingProvider>
  );
}

function useRoomReadingOf(find: ReturnType<typeof useFind>): RoomReading {
  const { record } = useIncident();
  const { room } = usePolicy();
  // The same object while nobody's name and no decision changes, so that no line is drawn again for nothing.
  const people = JSON.stringify(namePeople(record));
  const shown = JSON.stringify(currentMeeting(record)?.shownAnyway ?? []);
  return useMemo(() => {
    const shownAnyway = JSON.parse(shown); // safe: written two lines above
    const hide = hideNames(room.names === 'names' ? [] : JSON.parse(people));
    const read = (text: string) => {
      const plain = plainText(text);
      const hidden = hide(plain);
      return hidden === plain ? null : hidden;
    };
    return { waits: (line) => lineWaits(line, shownAnyway, find), read };
  }, [find, people, shown, room.names]);
}

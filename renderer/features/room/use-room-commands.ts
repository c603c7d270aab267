import { useEffect, useRef } from 'react';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import { listOf } from '#shared/domain/room/pages';
import { roomTexts } from '#shared/domain/room/room-lines';
import type { RoomPicture } from '#shared/domain/room/types';
import { type FindIn, lineWaits } from '#shared/domain/room/waiting-lines';
import type { RoomState, RoomWhere } from '#shared/ipc/contract';
import { useData } from '../../data/data-provider';
import { useIncident } from '../../parts/incident/incident-context';
import { keysOf } from '../../parts/keys/match-keys';
import { useCommand } from '../../parts/keys/use-command';
import { useLiveAgain } from '../../parts/keys/use-live-again';
import { usePlatform } from '../../platform/context';
import { hidePrivate, layRoomOver, turnPage, useRoom } from '../../store/room';
import { tell } from '../../store/window';

const CLOSED: RoomState = { kind: 'closed', lost: false };

/**
 * Opens and closes the room view, and decides what it may show.
 *
 * @param picture what the room sees
 */
export function useRoomCommands(find: FindIn, inMeeting: boolean, picture: RoomPicture | null): void {
  const { room } = usePlatform();
  const { record } = useIncident();
  const { commands } = useData();
  const isOver = useRoom((state) => state.isOver);
  const hidesPrivate = useRoom((state) => state.hidesPrivate);
  const state = useRef(CLOSED);
  const mayHavePages = (picture?.recap?.actions ?? picture?.lines ?? []).length > 1;

  useEffect(
    () =>
      room.onState((next) => {
        state.current = next;
        if (next.kind === 'open') layRoomOver(false);
        if (next.kind === 'closed' && next.lost) {
          tell(
            `The room’s display is gone; the meeting goes on. ${keysOf('room.toggle')} shows the room view here.`,
          );
        }
      }),
    [room],
  );

  async function open(where: RoomWhere): Promise<void> {
    const opened = await room.open(where);
    if (opened.kind === 'no-display') layRoomOver(true);
    if (opened.kind === 'failed') tell(opened.message);
  }

  async function showWaiting(): Promise<void> {
    const shownAnyway = currentMeeting(record)?.shownAnyway ?? [];
    const waiting = roomTexts(record).filter((line) => lineWaits(line, shownAnyway, find));
    const inRow = document.activeElement?.closest('[data-row]')?.querySelector('[data-place]');
    const id = inRow?.getAttribute('data-place')?.split(':')[1];
    const line = waiting.find(({ rowId }) => rowId === id) ?? waiting[0];
    if (line === undefined) return tell('No line waits.');
    const meeting = await commands.ensureMeeting(record.incident.id);
    const { rowId, text } = line;
    const shown = meeting.ok ? await commands.showAnyway(meeting.value.id, { rowId, text }) : meeting;
    tell(shown.ok ? `Shown to the room: “${text}”. ${keysOf('undo')} takes it back.` : shown.message);
  }

  useCommand('room.toggle', () => {
    if (isOver) layRoomOver(false);
    else if (state.current.kind === 'open') room.close();
    else void open('display');
  });
  useCommand('room.window', () => void open('window'));
  useCommand('room.hidePrivate', () => {
    hidePrivate();
    tell(
      hidesPrivate
        ? 'Private marks and panels are back.'
        : `Private marks and panels are hidden. ${keysOf('room.hidePrivate')} brings them back.`,
    );
  });
  useCommand(
    'room.page',
    () => {
      if (picture === null) return;
      if (!isOver && state.current.kind !== 'open')
        return tell(`The room view is not open; ${keysOf('room.toggle')} opens it.`);
      turnPage(listOf(record.incident.id, picture));
      tell(
        'The room view shows the next page of its list, where it has one; after the last comes the first.',
      );
    },
    () => mayHavePages,
  );
  useLiveAgain(String(mayHavePages));
  useCommand('room.showAnyway', () => void showWaiting(), inMeeting);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-hides-private', hidesPrivate);
  }, [hidesPrivate]);
}

import type { Handlers } from '../ipc/answer-question';
import type { Room } from './room';

type RoomHandlers = Pick<Handlers, 'room:open' | 'room:close' | 'room:show'>;

/** @param isConsole only the window in which people work leads the room view, not a print sheet */
export function roomHandlers(room: Room, isConsole: (contentsId: number) => boolean): RoomHandlers {
  return {
    'room:open': ({ where }, { contentsId }) =>
      isConsole(contentsId) ? room.open(where) : { kind: 'no-display' },
    'room:close': (_input, { contentsId }) => {
      if (isConsole(contentsId)) room.close();
      return {};
    },
    'room:show': ({ picture }, { contentsId }) =>
      isConsole(contentsId) ? room.show(picture) : { kind: 'closed', lost: false },
  };
}

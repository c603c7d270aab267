import { useCallback, useMemo } from 'react';
import { onTheWall } from '#shared/domain/agenda/on-the-wall';
import { readClock } from '#shared/domain/agenda/read-clock';
import { DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { currentMeeting } from '#shared/domain/incident/current-meeting';
import type { Decision, IncidentRecord } from '#shared/domain/incident/types';
import { separateKept } from '#shared/domain/language/keep';
import type { Section } from '#shared/domain/language/types';
import { roomPicture } from '#shared/domain/room/room-picture';
import type { RoomPicture } from '#shared/domain/room/types';
import type { FindIn } from '#shared/domain/room/waiting-lines';
import type { Moment } from '../../parts/clock/program-clock';
import { useIncident } from '../../parts/incident/incident-context';
import { usePolicy } from '../../parts/incident/policy-context';
import { useKeeping } from '../../parts/text/keep-context';
import { useCheck } from '../../parts/text/use-findings';
import { useRoom } from '../../store/room';
import { useWindow } from '../../store/window';
import { useHeldText } from './use-held-text';

const NOTHING_KEPT: readonly Decision[] = [];

/** What the checks still find in a text of this incident. */
export function useFind(): FindIn {
  const { people } = useIncident();
  const check = useCheck(people);
  const decisions = useKeeping()?.decisions ?? NOTHING_KEPT;
  return useCallback(
    (text: string, section: Section) => separateKept(text, check(text, section, null), decisions).open,
    [check, decisions],
  );
}

/** What the room is to see now; the function is a new one whenever that may have changed. */
export function useRoomPicture(find: FindIn): (moment: Moment) => RoomPicture {
  const { record } = useIncident();
  const policy = usePolicy();
  const open = useWindow((state) => state.capture);
  const vote = useRoom((state) => state.vote);
  const turned = useRoom((state) => state.turned);
  const inRow = useHeldText(record);
  return useMemo(() => {
    const held = new Map(inRow === null || inRow.text === null ? [] : [[inRow.rowId, inRow.text]]);
    const focused = inRow?.rowId ?? null;
    return ({ now, wall }) => {
      const reading = onTheWall(readClock(clockOf(record), now), wall);
      const view = { open, focused, held, vote, turned, at: wall };
      return roomPicture(record, reading, view, { policy, find });
    };
  }, [record, policy, find, open, vote, turned, inRow]);
}

function clockOf(record: IncidentRecord) {
  return currentMeeting(record) ?? { plan: DEFAULT_PLAN, log: [] };
}

import type { ClockReading } from '../agenda/read-clock';
import type { Stage } from '../agenda/types';
import { linesOf } from '../document/clean-text';
import { plainText } from '../document/inline-text';
import { incidentTimes, milestoneTimes } from '../incident/durations';
import { knownDay } from '../incident/known-day';
import type { PictureEvent } from '../incident/picture-event';
import type { TeamPolicy } from '../incident/policy';
import type { IncidentRecord } from '../incident/types';
import type { EpochMs } from '../units';
import { type HideNames, hideNames } from './hide-names';
import { namePeople } from './name-people';
import { asRoomText, type Captured, capturedIn, type RoomText, recapOf } from './room-lines';
import type { RoomLine, RoomPicture } from './types';
import { type FindIn, lineWaits } from './waiting-lines';

/** What the console is showing and doing just now. */
export interface RoomView {
  /** The capture that is open; null follows the clock. */
  readonly open: Stage | null;
  /** The row that holds the caret. */
  readonly focused: string | null;
  /** Texts that are being changed, as they were when the room saw them last, by the id of their row: nobody is watched typing. */
  readonly held: ReadonlyMap<string, string>;
  readonly vote: string | null;
  /** By the wall clock, when the clock was read. */
  readonly at: EpochMs;
}

export interface RoomSettings {
  readonly policy: Pick<TeamPolicy, 'room' | 'opening'>;
  /** What the checks find in a text and nobody has decided to keep. */
  readonly find: FindIn;
}

const LINES = 12;
const PARKED = 3;

/**
 * What the projector shows. A new object, built field by field: what is not written here does not leave the console. Lines that a
 * finding of severity high holds back are not in it, names are replaced by roles unless the team has decided otherwise.
 *
 * @param reading the meeting's clock at `view.at`
 */
export function roomPicture(
  record: IncidentRecord,
  reading: ClockReading,
  view: RoomView,
  { policy: { room: policy, opening }, find }: RoomSettings,
): RoomPicture {
  const shownAnyway = record.meetings.at(-1)?.shownAnyway ?? [];
  const hide: HideNames = policy.names === 'names' ? (text) => text : hideNames(namePeople(record));
  const hideOwner: HideNames = policy.owners === 'names' ? (text) => text : hideNames(namePeople(record));
  const isShown = (line: RoomText) => line.text.trim() !== '' && !lineWaits(line, shownAnyway, find);
  const draw = ({ key, mark, text, facts, owner }: Captured): RoomLine => ({
    key,
    mark,
    text: plainText(hide(text)),
    facts: owner === '' ? facts : [hideOwner(owner), ...facts],
  });

  const shown = view.open ?? reading.current;
  const captured = capturedIn(shown, record, view.held).filter(isShown);
  const now = captured.find(({ rowId }) => rowId === view.focused) ?? captured[0] ?? null;
  const others = captured.filter((line) => line !== now);
  const parked = capturedIn('parked', record, view.held).filter(isShown);
  const title: RoomText = {
    rowId: record.incident.id,
    section: 'lessons',
    text: asRoomText(view.held.get(record.incident.id) ?? record.incident.title),
  };
  const isEnding = shown === 'closing' || reading.phase === 'ended';
  const times = milestoneTimes(record.events);

  return {
    look: policy.look,
    title: isShown(title) ? hide(title.text) : null,
    date: knownDay(record),
    impact: times.impact_start === null ? null : { from: times.impact_start, to: times.resolved },
    duration: incidentTimes(record.events).duration,
    clock: {
      phase: reading.phase,
      current: reading.current,
      stages: reading.stages.map(({ stage, planned, used }) => ({ stage, planned, used })),
      startedAt: reading.startedAt,
      endedAt: reading.endedAt,
      plannedEnd: reading.plannedEnd,
      at: view.at,
    },
    shown,
    now: now && draw(now),
    lines: others.slice(0, LINES).map(draw),
    more: Math.max(0, others.length - LINES),
    parked: parked.slice(0, PARKED).map(draw),
    moments: shown === 'timeline' ? momentsOf(record) : null,
    opening:
      shown === 'opening'
        ? {
            statement: hide(asRoomText(opening.statement)),
            rules: linesOf(opening.rules).slice(0, LINES).map(hide),
          }
        : null,
    vote: view.vote === null ? null : hide(view.vote),
    recap: isEnding ? recap() : null,
  };

  function recap(): RoomPicture['recap'] {
    const { actions, followUp } = recapOf(record, view.held);
    const told = actions.filter(isShown);
    return {
      actions: told.slice(0, LINES).map(draw),
      more: Math.max(0, told.length - LINES),
      followUp: { date: followUp.date, owner: hideOwner(followUp.owner) },
    };
  }
}

function momentsOf({ events }: IncidentRecord): PictureEvent[] {
  return events.map(({ at, approximate, milestone }, index) => ({
    id: `event-${index}`,
    at,
    approximate,
    milestone,
  }));
}

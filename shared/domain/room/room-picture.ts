import type { ClockReading } from '../agenda/read-clock';
import type { Stage } from '../agenda/types';
import { linesOf } from '../document/clean-text';
import { plainText } from '../document/inline-text';
import { currentMeeting } from '../incident/current-meeting';
import { incidentTimes, milestoneTimes } from '../incident/durations';
import { knownDay } from '../incident/known-day';
import type { PictureEvent } from '../incident/picture-event';
import type { TeamPolicy } from '../incident/policy';
import type { IncidentRecord } from '../incident/types';
import type { EpochMs } from '../units';
import { type HideNames, hideNames } from './hide-names';
import { hideOwner } from './hide-owner';
import { type MomentsAround, momentsAround } from './moments-around';
import { namePeople } from './name-people';
import { type Turned, timesTurned } from './pages';
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
  readonly turned: Turned | null;
  /** By the wall clock, when the clock was read. */
  readonly at: EpochMs;
}

export interface RoomSettings {
  readonly policy: Pick<TeamPolicy, 'room' | 'opening'>;
  /** What the checks find in a text and nobody has decided to keep. */
  readonly find: FindIn;
}

/** Several pages of a usual room. */
const LINES = 24;
/** Once somebody turns the page: too many to be laid out anew with each line that is captured. */
const LINES_TURNED = 200;
/** Beside the moment that is talked about, and below the picture, there is room for so many others. */
const MOMENTS = 6;
const PARKED = 3;
/** More than three rows of the smallest type; a word of thousands of letters takes a second to be laid out, on the wall and off it. */
const SHOWN_CHARS = 320;
/** As much of a text as is read for that, marks and addresses included. */
const TYPED_CHARS = 2000;

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
  const shownAnyway = currentMeeting(record)?.shownAnyway ?? [];
  const people = namePeople(record);
  const hide: HideNames = policy.names === 'names' ? (text) => text : hideNames(people);
  // Read as it will stand there: `**An**na` is a name only without its marks.
  const read = (text: string) => cutText(hide(plainText(cutText(text, TYPED_CHARS))), SHOWN_CHARS);
  const readOwner: HideNames = policy.owners === 'names' ? (text) => text : hideOwner(people);
  const isShown = (line: RoomText) => line.text.trim() !== '' && !lineWaits(line, shownAnyway, find);
  const draw = ({ key, mark, text, facts, owner }: Captured): RoomLine => ({
    key,
    mark,
    text: read(text),
    facts: owner === '' ? facts : [readOwner(owner), ...facts],
  });

  const shown = view.open ?? reading.current;
  const captured = capturedIn(shown, record, view.held).filter(isShown);
  const { now, before, after } =
    shown === 'timeline'
      ? momentsAround(captured, record.events, view.focused, reading.startedAt)
      : newestAround(captured, view.focused);
  const leading = before.slice(-Math.max(1, MOMENTS - after.length));
  const parked = capturedIn('parked', record, view.held).filter(isShown);
  const title: RoomText = {
    rowId: record.incident.id,
    section: 'lessons',
    text: asRoomText(view.held.get(record.incident.id) ?? record.incident.title),
  };
  const isEnding = shown === 'closing' || reading.phase === 'ended';
  const times = milestoneTimes(record.events);
  const recap = isEnding ? readRecap() : null;
  const page = timesTurned(record.incident.id, { clock: reading, shown, now, recap }, view.turned);
  const most = page === 0 ? LINES : LINES_TURNED;

  return {
    look: policy.look,
    title: isShown(title) ? read(title.text) : null,
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
    before: leading.map(draw),
    lines: after.slice(0, most).map(draw),
    more: before.length - leading.length + Math.max(0, after.length - most),
    page,
    parked: parked.slice(0, PARKED).map(draw),
    moments: shown === 'timeline' ? momentsOf(record) : null,
    opening:
      shown === 'opening'
        ? {
            statement: hide(asRoomText(opening.statement)),
            // Two rules may be one when their names are roles: it is read once.
            rules: [...new Set(linesOf(opening.rules).map(hide))].slice(0, LINES),
          }
        : null,
    vote: view.vote === null ? null : read(view.vote),
    recap: recap && {
      actions: recap.actions.slice(0, most).map(draw),
      more: Math.max(0, recap.actions.length - most),
      followUp: { date: recap.followUp.date, owner: readOwner(recap.followUp.owner) },
    },
  };

  function readRecap() {
    const { actions, followUp } = recapOf(record, view.held);
    return { actions: actions.filter(isShown), followUp };
  }
}

/** Where lines have no time of their own, the newest leads. */
function newestAround(captured: readonly Captured[], focused: string | null): MomentsAround {
  const now = captured.find(({ rowId }) => rowId === focused) ?? captured[0] ?? null;
  return { now, before: [], after: captured.filter((line) => line !== now) };
}

/** Never within a letter that takes two units. */
function cutText(text: string, chars: number): string {
  return text.length <= chars ? text : `${text.slice(0, chars).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function momentsOf({ events }: IncidentRecord): PictureEvent[] {
  return events.map(({ at, approximate, milestone }, index) => ({
    id: `event-${index}`,
    at,
    approximate,
    milestone,
  }));
}

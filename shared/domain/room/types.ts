import type { ClockPhase } from '../agenda/read-clock';
import type { Stage } from '../agenda/types';
import type { PictureEvent } from '../incident/picture-event';
import type { RoomLook } from '../incident/policy';
import type { DurationMs, EpochMs, IsoDate } from '../units';

/** A captured line as the room sees it. */
export interface RoomLine {
  /** The same for the same line; tells nothing. */
  readonly key: string;
  /** The gutter: `F4`, `09:27`; empty where lines have none. */
  readonly mark: string;
  readonly text: string;
  /** `Made it worse`, `A1, A3`, `Sarah Chen`, `due 30 Apr`. */
  readonly facts: readonly string[];
}

/** The clock as it stood at one moment: the room counts on from there by itself. */
export interface RoomClock {
  readonly phase: ClockPhase;
  readonly current: Stage | null;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly planned: DurationMs;
    readonly used: DurationMs;
  }[];
  readonly startedAt: EpochMs | null;
  readonly endedAt: EpochMs | null;
  readonly plannedEnd: EpochMs | null;
  /** When it stood like this, by the wall clock of this computer. */
  readonly at: EpochMs;
}

/** Everything that the room may see, and nothing else: what the table "Who sees what" says of the room view. */
export interface RoomPicture {
  readonly look: RoomLook;
  /** Null while it waits, and where there is none. */
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly impact: { readonly from: EpochMs; readonly to: EpochMs | null } | null;
  readonly duration: DurationMs | null;
  readonly clock: RoomClock;
  /** Whose lines are shown: the capture that is open, which need not be the stage of the clock. */
  readonly shown: Stage | null;
  /** The line that is worked on, or was captured last. */
  readonly now: RoomLine | null;
  /** What happened just before it, as it happened, in the timeline stage; none in all others. */
  readonly before: readonly RoomLine[];
  /** The others, the newest first; in the timeline stage what happened next. */
  readonly lines: readonly RoomLine[];
  /** How many there are besides these. */
  readonly more: number;
  /** How often the page was turned; the room, which alone knows how many there are, begins anew after the last. */
  readonly page: number;
  /** Fix ideas and remarks off the topic, the newest first. */
  readonly parked: readonly RoomLine[];
  /** Times and milestones, in the timeline stage; null in all others. */
  readonly moments: readonly PictureEvent[] | null;
  /** What is read aloud, in the opening stage; null in all others. */
  readonly opening: { readonly statement: string; readonly rules: readonly string[] } | null;
  readonly vote: string | null;
  /** What was agreed on, at the end; null before. */
  readonly recap: {
    readonly actions: readonly RoomLine[];
    readonly more: number;
    readonly followUp: { readonly date: IsoDate | null; readonly owner: string };
  } | null;
}

import type { Meeting } from '../incident/types';
import type { EpochMs } from '../units';
import {
  back,
  backdate,
  end,
  extend,
  giveRest,
  heirOf,
  next,
  pause,
  reopen,
  resume,
  start,
} from './clock-events';
import { readClock } from './read-clock';
import type { ClockEvent } from './types';

/** Whether each key of the clock would do anything. */
export interface OpenMoves {
  readonly toggle: boolean;
  /** To the next stage, to the first, or to the end of the meeting. */
  readonly next: boolean;
  readonly back: boolean;
  readonly less: boolean;
  readonly more: boolean;
  readonly earlier: boolean;
  readonly early: boolean;
  readonly end: boolean;
  readonly reopen: boolean;
}

/** What can be done with the clock now: each key is asked what it would append, so that none is offered in vain. */
export function openMoves(meeting: Pick<Meeting, 'plan' | 'log'>, now: EpochMs): OpenMoves {
  const would = (...events: ClockEvent[][]) => events.some(({ length }) => length > 0);
  const begins = start(meeting, now);
  const ends = end(meeting, now);
  const heir = heirOf(readClock(meeting, now));
  return {
    toggle: would(begins, pause(meeting, now), resume(meeting, now)),
    next: would(begins, next(meeting, now), ends),
    back: would(back(meeting, now)),
    less: would(extend(meeting, -1, now)),
    more: would(extend(meeting, 1, now)),
    earlier: would(backdate(meeting, 1, now)),
    early: heir !== null && would(giveRest(meeting, heir, now)),
    end: would(ends),
    reopen: would(reopen(meeting, now)),
  };
}

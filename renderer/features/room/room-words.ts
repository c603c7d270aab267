import type { ClockPhase } from '#shared/domain/agenda/read-clock';
import type { StageState } from '#shared/domain/agenda/say-time';
import type { Stage } from '#shared/domain/agenda/types';

/** What a stage is called where there is room for it. */
export const ROOM_TITLES: Readonly<Record<Stage, string>> = {
  opening: 'Opening',
  timeline: 'Timeline',
  factors: 'Contributing factors',
  went_well: 'What went well',
  lessons: 'Lessons',
  actions: 'Actions',
  customer_message: 'Message to customers',
  closing: 'Closing',
};

/** What the room is asked; in the opening the words are the team's. */
export const ROOM_QUESTIONS: Readonly<Record<Stage, string>> = {
  opening: '',
  timeline: 'What happened, from the first sign to the end? What did each of us see?',
  factors: 'What made it possible, likelier, slower or worse?',
  went_well: 'What helped, and should stay as it is?',
  lessons: 'What do we know now that we did not know before?',
  actions: 'One change, one owner, one date. How will we know that it is done?',
  customer_message: 'What do those need to know who felt it?',
  closing: 'What we have agreed on',
};

export const STATE_WORDS: Readonly<Record<StageState, string>> = {
  on_time: 'Stage on time',
  soon: 'Nearly used up',
  over: 'Over time',
};

/** In place of the state while the clock stands still. */
export const STILL: Readonly<Record<Exclude<ClockPhase, 'running'>, string>> = {
  not_started: 'Not started',
  paused: 'Paused',
  ended: 'Ended',
};

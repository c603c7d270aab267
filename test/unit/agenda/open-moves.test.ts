import { describe, expect, it } from 'vitest';
import { end, extend, moveTo, next, pause, skip, start } from '#shared/domain/agenda/clock-events';
import { openMoves } from '#shared/domain/agenda/open-moves';
import type { ClockEvent, Stage } from '#shared/domain/agenda/types';
import { epochMs, MINUTE_MS } from '#shared/domain/units';
import { FOUR_STAGES } from './four-stages';

type Decide = (meeting: { plan: typeof FOUR_STAGES; log: ClockEvent[] }, now: typeof NOW) => ClockEvent[];

const NOW = epochMs(3 * MINUTE_MS);
const to =
  (stage: Stage): Decide =>
  (meeting, now) =>
    moveTo(meeting, stage, now);
const without =
  (stage: Stage): Decide =>
  (meeting, now) =>
    skip(meeting, stage, now);
const noMinutes: Decide = (meeting, now) => extend(meeting, -20, now);

/** The keys that would do something after these decisions, one a minute. */
function open(...decisions: Decide[]): string[] {
  const log: ClockEvent[] = [];
  decisions.forEach((decide, minute) => {
    log.push(...decide({ plan: FOUR_STAGES, log }, epochMs(minute * MINUTE_MS)));
  });
  const moves = openMoves({ plan: FOUR_STAGES, log }, epochMs(decisions.length * MINUTE_MS));
  return Object.entries(moves).flatMap(([name, isOpen]) => (isOpen ? name : []));
}

describe('the keys of the clock that would do something', () => {
  it.each([
    ['before the start', [], ['toggle', 'next']],
    ['at the first stage', [start], ['toggle', 'next', 'less', 'more', 'earlier', 'early', 'end']],
    ['while paused', [start, pause], ['toggle', 'next', 'less', 'more', 'earlier', 'early', 'end']],
    ['in the middle', [start, next], ['toggle', 'next', 'back', 'less', 'more', 'earlier', 'early', 'end']],
    [
      'at the last stage, which nobody inherits from',
      [start, to('actions')],
      ['toggle', 'next', 'back', 'less', 'more', 'earlier', 'end'],
    ],
    [
      'at a stage that has no minutes left to lose',
      [start, noMinutes],
      ['toggle', 'next', 'more', 'earlier', 'early', 'end'],
    ],
    [
      'where all that would follow is skipped',
      [start, to('went_well'), without('actions')],
      ['toggle', 'next', 'back', 'less', 'more', 'earlier', 'end'],
    ],
    ['after the end', [start, end], ['reopen']],
  ] as [string, Decide[], string[]][])('%s', (_when, decisions, expected) => {
    expect(open(...decisions)).toEqual(expected);
  });
});

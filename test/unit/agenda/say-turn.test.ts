import { describe, expect, it } from 'vitest';
import {
  changeLength,
  extendFrom,
  moveTo,
  next,
  pause,
  resume,
  start,
} from '#shared/domain/agenda/clock-events';
import { readClock } from '#shared/domain/agenda/read-clock';
import { type Turn, turnOf } from '#shared/domain/agenda/say-turn';
import { type ClockEvent, DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { type EpochMs, MINUTE_MS, SECOND_MS } from '#shared/domain/units';

type Decide = (meeting: { plan: typeof DEFAULT_PLAN; log: ClockEvent[] }, now: EpochMs) => ClockEvent[];

/** What is told, second by second, and at which minute; keys are pressed at the minutes given. */
function listen(minutes: number, keys: Readonly<Record<number, Decide>>): string[] {
  const log: ClockEvent[] = [];
  const told: string[] = [];
  let turn: Turn | null = null;
  for (let at = 0; at <= minutes * MINUTE_MS; at += SECOND_MS) {
    const now = at as EpochMs;
    const decide = keys[at / MINUTE_MS];
    if (decide) log.push(...decide({ plan: DEFAULT_PLAN, log }, now));
    const before: string | undefined = turn?.words;
    turn = turnOf(readClock({ plan: DEFAULT_PLAN, log }, now), turn);
    if (turn && turn.words !== before) told.push(`${at / MINUTE_MS}: ${turn.words}`);
  }
  return told;
}

describe('what is told of the clock', () => {
  it('is each stage, five minutes, one minute and zero, and no more in a whole hour', () => {
    expect(listen(70, { 0: start, 3: next, 25: next, 38: next, 43: next, 63: next })).toEqual([
      '0: Opening: 3 minutes.',
      '2: Opening: 1 minute left.',
      '3: Timeline: 20 minutes.',
      '18: Timeline: 5 minutes left.',
      '22: Timeline: 1 minute left.',
      '23: Timeline: the time is used up. The clock counts on.',
      '25: Factors: 15 minutes.',
      '35: Factors: 5 minutes left.',
      '38: Went well: 5 minutes.',
      '42: Went well: 1 minute left.',
      '43: Actions: 20 minutes.',
      '58: Actions: 5 minutes left.',
      '62: Actions: 1 minute left.',
      '63: Closing: 3 minutes.',
      '65: Closing: 1 minute left.',
      '66: Closing: the time is used up. The clock counts on.',
    ]);
  });

  it('is nothing before the start, in a pause, or for another length', () => {
    expect(
      listen(14, {
        1: start,
        2: pause,
        5: resume,
        6: (meeting, now) => changeLength(meeting, 'opening', 9, now),
        7: (meeting, now) => changeLength(meeting, 'factors', 3, now),
      }),
    ).toEqual([
      '1: Opening: 3 minutes.',
      '8: Opening: 5 minutes left.',
      '12: Opening: 1 minute left.',
      '13: Opening: the time is used up. The clock counts on.',
    ]);
  });

  it('comes again where more time was given', () => {
    expect(listen(9, { 0: start, 4: (meeting, now) => extendFrom(meeting, 5, null, now) }).slice(2)).toEqual([
      '3: Opening: the time is used up. The clock counts on.',
      '7: Opening: 1 minute left.',
      '8: Opening: the time is used up. The clock counts on.',
    ]);
  });

  it('says of a stage that is returned to what it has left', () => {
    const keys: Record<number, Decide> = {
      0: start,
      1: next,
      13: (meeting, now) => moveTo(meeting, 'opening', now),
      14: (meeting, now) => moveTo(meeting, 'timeline', now),
    };
    expect(listen(15, keys)).toEqual([
      '0: Opening: 3 minutes.',
      '1: Timeline: 20 minutes.',
      '13: Opening: 2 minutes left.',
      '14: Timeline: 8 minutes left.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  beginTime,
  type ClockSample,
  type Heartbeat,
  isHeartbeatDue,
  keepTime,
} from '#shared/domain/agenda/keep-time';
import { onTheWall } from '#shared/domain/agenda/on-the-wall';
import { readClock } from '#shared/domain/agenda/read-clock';
import type { ClockEvent } from '#shared/domain/agenda/types';
import { type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/domain/units';
import { FOUR_STAGES } from './four-stages';

const START = Date.UTC(2026, 2, 29, 0, 59);

/** A look, seconds after the first: by the wall clock and by the monotonic one. */
const look = (wall: number, mono: number, kind: ClockSample['kind'] = 'tick'): ClockSample => ({
  kind,
  wall: START + wall * SECOND_MS,
  mono: mono * SECOND_MS,
});

/** A look a second, at both clocks alike. */
const seconds = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => look(from + index, from + index));

/** Program time in seconds after the first look, and the gaps found on the way. */
function follow(...looks: ClockSample[]) {
  let kept = beginTime(look(0, 0), null);
  const gaps: unknown[] = [];
  for (const sample of looks) {
    kept = keepTime(kept, sample);
    if (kept.gap) gaps.push([kept.gap.cause, kept.gap.length / SECOND_MS]);
  }
  return { now: (kept.now - START) / SECOND_MS, gaps };
}

describe('program time', () => {
  it.each<[string, ClockSample[], ReturnType<typeof follow>]>([
    ['goes on while both clocks agree', [look(1, 1), look(61, 61)], { now: 61, gaps: [] }],
    ['is not moved by a time server', [look(1.4, 1), look(2.2, 2)], { now: 2, gaps: [] }],
    ['does not go back with the wall clock', [look(1, 1), look(-3600, 2)], { now: 2, gaps: [] }],
    [
      'finds a sleep that stops the monotonic clock',
      [look(1, 1, 'suspend'), look(421, 1, 'resume'), look(422, 2)],
      { now: 2, gaps: [['sleep', 420]] },
    ],
    [
      'finds a sleep that does not',
      [look(1, 1, 'suspend'), look(421, 421, 'resume'), look(422, 422)],
      { now: 2, gaps: [['sleep', 420]] },
    ],
    [
      'finds it where nobody says good morning',
      [look(1, 1, 'suspend'), look(2, 2), look(422, 2.5), look(423, 3.5)],
      { now: 3.5, gaps: [['sleep', 419.5]] },
    ],
    ['does not know a jump for a sleep', [look(421, 1)], { now: 1, gaps: [['unknown', 420]] }],
    [
      'nor one long after a good night that came to nothing',
      [look(1, 1, 'suspend'), ...seconds(2, 70), look(490, 71)],
      { now: 71, gaps: [['unknown', 419]] },
    ],
  ])('%s', (_name, looks, expected) => {
    expect(follow(...looks)).toEqual(expected);
  });
});

describe('a start', () => {
  const seen: Heartbeat = { wall: (START - MINUTE_MS) as EpochMs, now: (START - 3 * MINUTE_MS) as EpochMs };
  const begin = (minutes: number) => {
    const { now, gap } = beginTime({ kind: 'tick', wall: seen.wall + minutes * MINUTE_MS, mono: 0 }, seen);
    return [(now - seen.now) / MINUTE_MS, gap && [gap.cause, gap.length / MINUTE_MS]];
  };

  it('begins with the wall clock where no meeting ran', () => {
    expect(beginTime(look(0, 9), null)).toEqual({ now: START, last: look(0, 9), dozing: null, gap: null });
  });

  it.each([
    ['soon after the end goes on', 2, 2, null],
    ['right at the end, with a nudge back, goes on', -0.02, 0, null],
    ['long after it stands still and asks', 2.1, 0, ['restart', 2.1]],
    ['with a wall clock that was set back asks for how long', -5, 0, ['restart', 0]],
  ])('%s', (_name, away, passed, gap) => {
    expect(begin(away)).toEqual([passed, gap]);
  });
});

describe('a heartbeat', () => {
  const last: Heartbeat = { wall: START as EpochMs, now: START as EpochMs };
  it.each([
    ['four seconds later', 4, 4, false],
    ['five seconds later', 5, 5, true],
    ['as soon as the wall clock was moved', 1.2, 1, true],
  ])('is due: %s', (_name, wall, now, isDue) => {
    const moment = { wall: (START + wall * SECOND_MS) as EpochMs, now: (START + now * SECOND_MS) as EpochMs };
    expect(isHeartbeatDue(last, moment)).toBe(isDue);
    expect(isHeartbeatDue(null, moment)).toBe(true);
  });
});

describe('moments on the wall', () => {
  const at = (minute: number) => (START + minute * MINUTE_MS) as EpochMs;
  const log: ClockEvent[] = [{ kind: 'started', at: at(0) }];
  const reading = readClock({ plan: FOUR_STAGES, log }, at(10));

  it('move with a clock that was set, so that the end stays as far away', () => {
    const wall = (at(10) - HOUR_MS) as EpochMs;
    expect(onTheWall(reading, wall)).toEqual({
      ...reading,
      moment: wall,
      startedAt: at(-60),
      plannedEnd: at(0),
      projectedEnd: at(0),
    });
  });

  it('stay where they are while nobody has set it, and once the meeting is over', () => {
    expect(onTheWall(reading, (at(10) + SECOND_MS) as EpochMs)).toBe(reading);
    const over = readClock({ plan: FOUR_STAGES, log: [...log, { kind: 'ended', at: at(10) }] }, at(11));
    expect(onTheWall(over, at(300))).toBe(over);
  });
});

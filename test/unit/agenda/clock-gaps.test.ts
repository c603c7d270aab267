import { describe, expect, it } from 'vitest';
import { answerGap, gapToShow, isClockLive, recordGap } from '#shared/domain/agenda/clock-gaps';
import type { FoundGap } from '#shared/domain/agenda/keep-time';
import type { ClockEvent } from '#shared/domain/agenda/types';
import { type DurationMs, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/domain/units';
import { FOUR_STAGES } from './four-stages';

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;
const by = (minute: number) => (minute * MINUTE_MS) as DurationMs;
const clock = (...log: ClockEvent[]) => ({ plan: FOUR_STAGES, log });

const started: ClockEvent = { kind: 'started', at: at(0) };
const paused: ClockEvent = { kind: 'paused', at: at(2) };
const ended: ClockEvent = { kind: 'ended', at: at(2) };
const found = (cause: FoundGap['cause'], minute = 5): FoundGap => ({
  at: at(minute),
  wall: at(minute + 7),
  length: by(7),
  cause,
});
const gap = (cause: FoundGap['cause'], answer: 'counted' | 'left_out' | null, minute = 5) =>
  ({ kind: 'gap', ...found(cause, minute), answer }) as const;

describe('time that went missing', () => {
  it.each([
    ['a sleep counts until somebody says otherwise', clock(started), 'sleep', 'counted'],
    ['what may have been a clock that was set is asked', clock(started), 'unknown', null],
    ['a long restart is asked', clock(started), 'restart', null],
    ['of a paused clock nothing is asked', clock(started, paused), 'unknown', 'left_out'],
    ['nor does a sleep count then', clock(started, paused), 'sleep', 'left_out'],
  ] as const)('is told to a running meeting: %s', (_name, meeting, cause, answer) => {
    expect(recordGap(meeting, found(cause))).toEqual({ isKnown: true, events: [gap(cause, answer)] });
  });

  it.each([
    ['has not begun', clock()],
    ['is over', clock(started, ended)],
  ])('is no matter of a meeting that %s', (_name, meeting) => {
    expect(recordGap(meeting, found('sleep'))).toEqual({ isKnown: false, events: [] });
  });

  it('is no matter of a meeting that somebody forgot to end', () => {
    expect(isClockLive(clock(started), at(11 * 60))).toBe(true);
    expect(isClockLive(clock(started), (13 * HOUR_MS) as EpochMs)).toBe(false);
  });

  it('is told once, whichever window finds it first', () => {
    const first = found('unknown');
    const second = { ...first, at: at(5.01), wall: (first.wall + SECOND_MS) as EpochMs };
    const meeting = clock(started, ...recordGap(clock(started), first).events);
    expect(recordGap(meeting, second)).toEqual({ isKnown: true, events: [] });
    // A second sleep, right after it.
    const later = { ...first, wall: (first.wall + first.length) as EpochMs };
    expect(recordGap(meeting, later).events).toHaveLength(1);
  });
});

describe('an answer', () => {
  const meeting = clock(started, gap('unknown', null));

  it('is kept, may be given anew, and given twice is given once', () => {
    const [answer] = answerGap(meeting, 1, 'counted', by(4), at(6));
    expect(answer).toEqual({ kind: 'gap_answered', at: at(6), gap: 1, length: by(4), answer: 'counted' });
    const after = clock(...meeting.log, ...(answer ? [answer] : []));
    expect(answerGap(after, 1, 'counted', by(4), at(7))).toEqual([]);
    expect(answerGap(after, 1, 'left_out', by(4), at(7))).toHaveLength(1);
  });

  it.each([
    ['no gap', 0, 4],
    ['nothing at all', 9, 4],
    ['less than no time', 1, -4],
  ])('to %s is none', (_name, index, length) => {
    expect(answerGap(meeting, index, 'counted', by(length), at(6))).toEqual([]);
  });
});

describe('what is shown of a gap', () => {
  const shown = { index: 1, cause: 'unknown', length: by(7), answer: null } as const;

  it('is the question, for as long as nobody has answered it', () => {
    expect(gapToShow(clock(started, gap('unknown', null)), at(50))).toEqual(shown);
    expect(gapToShow(clock(started, gap('unknown', null), gap('sleep', 'counted', 6)), at(7))).toEqual(shown);
  });

  it('is the answer, as long as somebody may want to change it', () => {
    const log = [started, gap('unknown', null)];
    const answered = clock(...log, ...answerGap(clock(...log), 1, 'left_out', by(4), at(10)));
    expect(gapToShow(answered, at(12))).toEqual({ ...shown, length: by(4), answer: 'left_out' });
    expect(gapToShow(answered, at(14))).toBeNull();
  });

  it.each([
    ['there is none', clock(started)],
    ['it fell into a pause', clock(started, paused, gap('sleep', 'left_out'))],
    ['the meeting is over', clock(started, gap('unknown', null), { kind: 'ended', at: at(6) })],
  ])('is nothing where %s', (_name, meeting) => {
    expect(gapToShow(meeting, at(6))).toBeNull();
  });
});

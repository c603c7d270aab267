import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockReading, readClock } from '#shared/domain/agenda/read-clock';
import {
  type ClockEvent,
  GAP_ANSWERS,
  type GapAnswer,
  STAGES,
  type Stage,
} from '#shared/domain/agenda/types';
import { type DurationMs, type EpochMs, MINUTE_MS } from '#shared/domain/units';
import { FOUR_STAGES } from './four-stages';

const start = Date.UTC(2026, 4, 14, 13, 0);
/** Minutes after the start of the meeting. */
const at = (minute: number) => (start + minute * MINUTE_MS) as EpochMs;
const by = (minute: number) => (minute * MINUTE_MS) as DurationMs;

const event = {
  started: (minute: number): ClockEvent => ({ kind: 'started', at: at(minute) }),
  moved: (minute: number, to: Stage): ClockEvent => ({ kind: 'moved', at: at(minute), to }),
  paused: (minute: number): ClockEvent => ({ kind: 'paused', at: at(minute) }),
  resumed: (minute: number): ClockEvent => ({ kind: 'resumed', at: at(minute) }),
  extended: (minute: number, stage: Stage, count: number): ClockEvent => ({
    kind: 'extended',
    at: at(minute),
    stage,
    by: by(count),
  }),
  backdated: (minute: number, count: number): ClockEvent => ({
    kind: 'backdated',
    at: at(minute),
    by: by(count),
  }),
  ended: (minute: number): ClockEvent => ({ kind: 'ended', at: at(minute) }),
  reopened: (minute: number): ClockEvent => ({ kind: 'reopened', at: at(minute) }),
};

const gap = (minute: number, length: number, answer: GapAnswer | null): ClockEvent => ({
  kind: 'gap',
  at: at(minute),
  wall: at(minute),
  length: by(length),
  cause: 'unknown',
  answer,
});
const answered = (minute: number, index: number, length: number, answer: GapAnswer): ClockEvent => ({
  kind: 'gap_answered',
  at: at(minute),
  gap: index,
  length: by(length),
  answer,
});

const read = (log: readonly ClockEvent[], minute: number) =>
  readClock({ plan: FOUR_STAGES, log }, at(minute));

/** A reading in minutes, with moments as minutes after the start. */
function inMinutes(reading: ClockReading) {
  const moment = (value: EpochMs | null) => (value === null ? null : (value - start) / MINUTE_MS);
  return {
    phase: reading.phase,
    current: reading.current,
    used: reading.stages.map(({ used }) => used / MINUTE_MS),
    left: reading.stages.map(({ left }) => left / MINUTE_MS),
    plannedEnd: moment(reading.plannedEnd),
    projectedEnd: moment(reading.projectedEnd),
    behind: reading.behind / MINUTE_MS,
    elapsed: reading.elapsed / MINUTE_MS,
    running: reading.running / MINUTE_MS,
    actions: [
      reading.minutesForActions.asPlanned / MINUTE_MS,
      reading.minutesForActions.asProjected / MINUTE_MS,
    ],
  };
}

describe('the clock of a meeting', () => {
  it('stands at the first stage before the start', () => {
    expect(read([], 0)).toEqual({
      phase: 'not_started',
      current: 'timeline',
      before: null,
      moment: at(0),
      stages: FOUR_STAGES.map(({ stage, length }) => ({ stage, planned: length, used: 0, left: length })),
      startedAt: null,
      endedAt: null,
      plannedEnd: null,
      projectedEnd: null,
      behind: 0,
      elapsed: 0,
      running: 0,
      minutesForActions: { asPlanned: by(20), asProjected: by(20) },
    });
  });

  it('runs the first stage from the start', () => {
    expect(inMinutes(read([event.started(0)], 5))).toEqual({
      phase: 'running',
      current: 'timeline',
      used: [5, 0, 0, 0],
      left: [15, 15, 5, 20],
      plannedEnd: 60,
      projectedEnd: 60,
      behind: 0,
      elapsed: 5,
      running: 5,
      actions: [20, 20],
    });
  });

  it('counts on past zero, and says what that leaves for the actions', () => {
    expect(inMinutes(read([event.started(0)], 26))).toEqual({
      phase: 'running',
      current: 'timeline',
      used: [26, 0, 0, 0],
      left: [-6, 15, 5, 20],
      plannedEnd: 60,
      projectedEnd: 66,
      behind: 6,
      elapsed: 26,
      running: 26,
      actions: [14, 20],
    });
  });

  it('projects from the stage it is at: a stage that was left early is not waited for', () => {
    const log = [event.started(0), event.moved(12, 'went_well')];
    expect(inMinutes(read(log, 14))).toMatchObject({
      current: 'went_well',
      used: [12, 0, 2, 0],
      projectedEnd: 37,
      behind: -23,
      actions: [43, 20],
    });
  });

  it('counts what later stages have left after going back', () => {
    const log = [event.started(0), event.moved(20, 'factors'), event.moved(30, 'timeline')];
    expect(inMinutes(read(log, 32))).toMatchObject({
      current: 'timeline',
      used: [22, 10, 0, 0],
      left: [-2, 5, 5, 20],
      projectedEnd: 62,
      behind: 2,
    });
  });

  it('charges nothing while it is paused, and moves a paused clock without starting it', () => {
    const log = [event.started(0), event.paused(5), event.moved(8, 'factors'), event.resumed(10)];
    expect(inMinutes(read(log.slice(0, 3), 9))).toMatchObject({
      phase: 'paused',
      current: 'factors',
      used: [5, 0, 0, 0],
      elapsed: 9,
      running: 5,
      projectedEnd: 49,
    });
    expect(inMinutes(read(log, 12))).toMatchObject({
      phase: 'running',
      used: [5, 2, 0, 0],
      elapsed: 12,
      running: 7,
    });
  });

  it('adds minutes to a stage and takes them, never below 0', () => {
    const log = [event.started(0), event.extended(1, 'timeline', 5), event.extended(2, 'factors', -40)];
    expect(inMinutes(read(log, 2))).toMatchObject({ left: [23, 0, 5, 20], plannedEnd: 60, projectedEnd: 50 });
  });

  it('stops at the end, and runs on where it ended after reopening', () => {
    const log = [event.started(0), event.moved(10, 'actions'), event.ended(30), event.reopened(90)];
    expect(inMinutes(read(log.slice(0, 3), 500))).toEqual({
      phase: 'ended',
      current: 'actions',
      used: [10, 0, 0, 20],
      left: [10, 15, 5, 0],
      plannedEnd: 60,
      projectedEnd: 30,
      behind: -30,
      elapsed: 30,
      running: 30,
      actions: [0, 0],
    });
    expect(inMinutes(read(log, 95))).toMatchObject({
      phase: 'running',
      current: 'actions',
      used: [10, 0, 0, 25],
      projectedEnd: 95,
      elapsed: 95,
      running: 35,
    });
  });

  it('charges a gap that is counted to the stage that ran, and lets one that is left out pass', () => {
    const before = [event.started(0), gap(5, 7, null)];
    const after = [event.moved(10, 'factors')];
    expect(inMinutes(read([...before, ...after], 12))).toMatchObject({ used: [10, 2, 0, 0], elapsed: 12 });
    const counted = [...before, ...after, answered(11, 1, 7, 'counted')];
    expect(inMinutes(read(counted, 12))).toMatchObject({
      used: [17, 2, 0, 0],
      elapsed: 19,
      plannedEnd: 60,
      projectedEnd: 57,
    });
    const leftOut = [...counted, answered(12, 1, 6, 'left_out')];
    expect(inMinutes(read(leftOut, 12))).toMatchObject({ used: [10, 2, 0, 0], elapsed: 18, running: 12 });
    expect(read([...leftOut, answered(12, 1, 7, 'no_gap')], 12)).toEqual(read([...before, ...after], 12));
  });

  it('tells every moment in one time: the end lies as far from now as there is time left', () => {
    const log = [event.started(0), gap(5, 7, 'counted'), event.ended(20)];
    const { moment, projectedEnd } = read(log.slice(0, 2), 8);
    expect([moment, projectedEnd]).toEqual([at(15), at(60)]);
    expect(read(log, 25)).toMatchObject({
      startedAt: at(0),
      endedAt: at(27),
      moment: at(32),
      elapsed: by(27),
    });
  });

  it('charges a gap to nobody while the clock is paused', () => {
    const log = [event.started(0), event.paused(5), gap(6, 30, 'counted'), event.resumed(10)];
    expect(inMinutes(read(log, 12))).toMatchObject({ used: [7, 0, 0, 0], elapsed: 42, running: 7 });
  });

  it('works on any plan, an empty one included', () => {
    const empty = readClock({ plan: [], log: [event.started(0)] }, at(5));
    expect(empty).toMatchObject({ phase: 'running', current: null, stages: [], running: 0, elapsed: by(5) });
    const twice = [...FOUR_STAGES, ...FOUR_STAGES];
    expect(readClock({ plan: twice, log: [event.started(0)] }, at(5))).toEqual(read([event.started(0)], 5));
    const one = readClock({ plan: FOUR_STAGES.slice(0, 1), log: [event.started(0)] }, at(5));
    expect(inMinutes(one).actions).toEqual([0, 0]);
  });

  const sound = [event.started(0), event.paused(4), event.resumed(6), event.moved(10, 'factors')];
  it.each<[string, ClockEvent[]]>([
    ['a second start', [event.started(0), event.started(3), ...sound.slice(1)]],
    ['every event twice', sound.flatMap((one) => [one, one])],
    ['a resume without a pause', [event.started(0), event.resumed(2), ...sound.slice(1)]],
    [
      'events before the start',
      [event.moved(0, 'actions'), event.paused(0), event.ended(0), event.reopened(0), ...sound],
    ],
    ['a reopening without an end', [...sound.slice(0, 3), event.reopened(8), ...sound.slice(3)]],
    [
      'a stage that is not there',
      [...sound.slice(0, 3), { kind: 'moved', at: at(8), to: 'tea' as Stage }, ...sound.slice(3)],
    ],
    ['a moment that is no number', [...sound, { kind: 'ended', at: Number.NaN as EpochMs }]],
    [
      'an extension that is no number',
      [...sound, { ...event.extended(11, 'factors', 1), by: Number.NaN as DurationMs } as ClockEvent],
    ],
    [
      'a gap of less than nothing, of no number, and answers to what is no gap',
      [
        ...sound,
        gap(11, -5, 'counted'),
        gap(11, Number.NaN, 'counted'),
        answered(12, 0, 5, 'counted'),
        answered(12, 99, 5, 'counted'),
      ],
    ],
    [
      'a beginning later than told, or by no number',
      [...sound, event.backdated(11, -2), event.backdated(11, Number.NaN)],
    ],
  ])('is not disturbed by %s', (_name, log) => {
    expect(read(log, 15)).toEqual(read(sound, 15));
  });

  it('passes over all that comes after the end', () => {
    const log = [event.started(0), event.ended(10)];
    const after = [
      event.moved(11, 'actions'),
      event.paused(12),
      event.resumed(13),
      event.extended(14, 'actions', 5),
    ];
    expect(read([...log, ...after, event.ended(15), event.started(16)], 20)).toEqual(read(log, 20));
  });

  it('takes a moment before the last one for the last one: a wall clock set back takes nothing away', () => {
    const log = [event.started(0), event.moved(10, 'factors'), event.paused(4), event.resumed(12)];
    expect(inMinutes(read(log, 14)).used).toEqual([10, 2, 0, 0]);
    expect(inMinutes(read(log, 3)).used).toEqual([10, 0, 0, 0]);
  });
});

describe('any log', () => {
  const moment = fc.integer({ min: -5, max: 90 });
  const stage = fc.constantFrom(...STAGES);
  const anyAnswer = fc.constantFrom(...GAP_ANSWERS);
  const anyEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
    moment.map(event.started),
    fc.tuple(moment, stage).map(([minute, to]) => event.moved(minute, to)),
    moment.map(event.paused),
    moment.map(event.resumed),
    fc.tuple(moment, stage, fc.integer({ min: -30, max: 30 })).map((given) => event.extended(...given)),
    moment.map(event.ended),
    moment.map(event.reopened),
    fc.tuple(moment, fc.integer({ min: -9, max: 9 })).map((given) => event.backdated(...given)),
    fc.tuple(moment, fc.nat(9), fc.option(anyAnswer)).map((given) => gap(...given)),
    fc.tuple(moment, fc.nat(20), fc.nat(9), anyAnswer).map((given) => answered(...given)),
  );
  /** Those that only say when the clock ran. */
  const runs = fc.array(
    anyEvent.filter(({ kind }) => !['backdated', 'gap', 'gap_answered'].includes(kind)),
    { maxLength: 20 },
  );
  const log = fc.array(anyEvent, { maxLength: 20 });

  it('never uses less than nothing, nor less at a later moment', () => {
    fc.assert(
      fc.property(log, moment, fc.integer({ min: 0, max: 60 }), (given, minute, later) => {
        const now = read(given, minute);
        const then = read(given, minute + later);
        now.stages.forEach(({ used, planned, left }, index) => {
          expect(used).toBeGreaterThanOrEqual(0);
          expect(planned).toBeGreaterThanOrEqual(0);
          expect(left).toBe(planned - used);
          expect(then.stages[index]?.used).toBeGreaterThanOrEqual(used);
        });
        expect(now.minutesForActions.asPlanned).toBeGreaterThanOrEqual(0);
        expect(now.elapsed).toBeGreaterThanOrEqual(now.running);
      }),
    );
  });

  it('uses exactly the minutes in which the clock ran', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const end = 100;
        // Minute by minute, and by the phase alone: a second way to count what the clock adds up.
        const ordered = given.toSorted((a, b) => a.at - b.at);
        let ran = 0;
        for (let minute = -5; minute < end; minute += 1) {
          const past = ordered.filter((one) => one.at <= at(minute));
          if (read(past, minute).phase === 'running') ran += 1;
        }
        const used = read(ordered, end).stages.reduce((sum, one) => sum + one.used, 0);
        expect(used / MINUTE_MS).toBe(ran);
      }),
    );
  });
});

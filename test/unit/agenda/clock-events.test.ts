import { describe, expect, it } from 'vitest';
import {
  back,
  backdate,
  changeLength,
  end,
  extend,
  extendFrom,
  giveRest,
  heirOf,
  moveTo,
  neighbour,
  next,
  pause,
  reopen,
  resume,
  skip,
  start,
} from '#shared/domain/agenda/clock-events';
import { readClock } from '#shared/domain/agenda/read-clock';
import type { ClockEvent, Stage } from '#shared/domain/agenda/types';
import { type EpochMs, MINUTE_MS } from '#shared/domain/units';
import { FOUR_STAGES } from './four-stages';

type Decide = (meeting: { plan: typeof FOUR_STAGES; log: ClockEvent[] }, now: EpochMs) => ClockEvent[];

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;

/** The events of these decisions, one a minute, from minute 0 on. */
function log(...decisions: Decide[]): ClockEvent[] {
  const events: ClockEvent[] = [];
  decisions.forEach((decide, minute) => {
    events.push(...decide({ plan: FOUR_STAGES, log: events }, at(minute)));
  });
  return events;
}
const extendBy =
  (count: number): Decide =>
  (meeting, now) =>
    extend(meeting, count, now);
const to =
  (stage: 'timeline' | 'factors' | 'went_well' | 'actions'): Decide =>
  (meeting, now) =>
    moveTo(meeting, stage, now);

const lengthOf =
  (stage: Stage, count: number): Decide =>
  (meeting, now) =>
    changeLength(meeting, stage, count, now);
const more =
  (count: number, payer: Stage | null): Decide =>
  (meeting, now) =>
    extendFrom(meeting, count, payer, now);
const earlier =
  (count: number): Decide =>
  (meeting, now) =>
    backdate(meeting, count, now);
const skipping =
  (stage: Stage): Decide =>
  (meeting, now) =>
    skip(meeting, stage, now);
const restTo =
  (stage: Stage): Decide =>
  (meeting, now) =>
    giveRest(meeting, stage, now);
const wait: Decide = () => [];

/** What stands after these decisions, one a minute: planned and used of each stage in minutes, and where the clock is. */
function stands(...decisions: Decide[]) {
  const reading = readClock({ plan: FOUR_STAGES, log: log(...decisions) }, at(decisions.length - 1));
  return {
    current: reading.current,
    planned: reading.stages.map(({ planned }) => planned / MINUTE_MS),
    used: reading.stages.map(({ used }) => used / MINUTE_MS),
    elapsed: reading.elapsed / MINUTE_MS,
  };
}

describe('a length', () => {
  it('is changed for any stage, while the clock runs and while it is paused', () => {
    const expected = { current: 'timeline', planned: [20, 10, 5, 25] };
    expect(stands(start, lengthOf('factors', 10), lengthOf('actions', 25))).toMatchObject(expected);
    expect(stands(start, pause, lengthOf('factors', 10), lengthOf('actions', 25))).toMatchObject(expected);
    expect(stands(start, lengthOf('actions', -5))).toMatchObject({ planned: [20, 15, 5, 0] });
  });

  it('grows at the cost of another stage, which gives what it has left', () => {
    expect(stands(start, more(5, 'actions'))).toMatchObject({ planned: [25, 15, 5, 15] });
    expect(stands(start, more(8, 'went_well'))).toMatchObject({ planned: [28, 15, 0, 20] });
    expect(stands(start, more(5, null))).toMatchObject({ planned: [25, 15, 5, 20] });
    const used = [start, wait, wait, wait, next, more(20, 'timeline')];
    expect(stands(...used)).toMatchObject({ current: 'factors', planned: [4, 35, 5, 20] });
  });
});

describe('a stage that began earlier', () => {
  it('takes the time from the stage before, and no more than that has used', () => {
    expect(stands(start, wait, wait, next, earlier(2))).toMatchObject({ used: [1, 3, 0, 0], elapsed: 4 });
    expect(stands(start, wait, wait, next, earlier(9))).toMatchObject({ used: [0, 4, 0, 0], elapsed: 4 });
  });

  it('takes it from where the clock stood, not from where it stands in the plan', () => {
    const log = [start, next, wait, to('timeline'), earlier(1)];
    expect(stands(...log)).toMatchObject({ current: 'timeline', used: [3, 1, 0, 0] });
  });

  it('moves the start of the meeting where it is the first', () => {
    const moved = readClock({ plan: FOUR_STAGES, log: log(start, earlier(3)) }, at(1));
    expect(moved).toMatchObject({ startedAt: at(-3), elapsed: 4 * MINUTE_MS, plannedEnd: at(57) });
    expect(stands(start, earlier(3))).toMatchObject({ used: [4, 0, 0, 0] });
  });
});

describe('a stage that is passed over', () => {
  it('is left out by next and by back, and can have its minutes again', () => {
    const skipped = [start, skipping('factors')];
    expect(stands(...skipped)).toMatchObject({ current: 'timeline', planned: [20, 0, 5, 20] });
    expect(stands(...skipped, next)).toMatchObject({ current: 'went_well' });
    expect(stands(...skipped, next, back)).toMatchObject({ current: 'timeline' });
    expect(stands(...skipped, lengthOf('factors', 15), next)).toMatchObject({ current: 'factors' });
    expect(stands(start, skipping('timeline'))).toMatchObject({
      current: 'factors',
      planned: [20, 15, 5, 20],
    });
    const last = log(start, skipping('factors'), skipping('went_well'), skipping('actions'));
    expect(neighbour(readClock({ plan: FOUR_STAGES, log: last }, at(4)), 1)).toBeNull();
  });
});

describe('a stage that is done early', () => {
  it('gives what it has left to another, and the clock moves on', () => {
    expect(stands(start, wait, wait, wait, wait, restTo('actions'))).toEqual({
      current: 'factors',
      planned: [5, 15, 5, 35],
      used: [5, 0, 0, 0],
      elapsed: 5,
    });
  });

  it('gives nothing where nothing is left', () => {
    expect(stands(start, lengthOf('timeline', 1), wait, restTo('actions'))).toMatchObject({
      current: 'factors',
      planned: [1, 15, 5, 20],
    });
  });
});

describe('a key of the clock', () => {
  it('appends what it means', () => {
    expect(
      log(start, next, pause, resume, back, to('actions'), extendBy(5), extendBy(-1), end, reopen),
    ).toEqual([
      { kind: 'started', at: at(0) },
      { kind: 'moved', at: at(1), to: 'factors' },
      { kind: 'paused', at: at(2) },
      { kind: 'resumed', at: at(3) },
      { kind: 'moved', at: at(4), to: 'timeline' },
      { kind: 'moved', at: at(5), to: 'actions' },
      { kind: 'extended', at: at(6), stage: 'actions', by: 5 * MINUTE_MS },
      { kind: 'extended', at: at(7), stage: 'actions', by: -MINUTE_MS },
      { kind: 'ended', at: at(8) },
      { kind: 'reopened', at: at(9) },
    ]);
  });

  it('works while paused where it does not need the clock to run', () => {
    expect(log(start, pause, next, extendBy(1), end).map(({ kind }) => kind)).toEqual([
      'started',
      'paused',
      'moved',
      'extended',
      'ended',
    ]);
  });

  it.each<[string, Decide[], Decide]>([
    ['start twice', [start], start],
    ['start after the end', [start, end], start],
    ['next before the start', [], next],
    ['next at the last stage', [start, to('actions')], next],
    ['next after the end', [start, end], next],
    ['back at the first stage', [start], back],
    ['back before the start', [], back],
    ['moving to the stage it is at', [start], to('timeline')],
    ['moving before the start', [], to('actions')],
    ['pause before the start', [], pause],
    ['pause twice', [start, pause], pause],
    ['resume while it runs', [start], resume],
    ['extending before the start', [], extendBy(5)],
    ['extending after the end', [start, end], extendBy(5)],
    ['extending by nothing', [start], extendBy(0)],
    ['taking from a stage of 0', [start, extendBy(-20)], extendBy(-1)],
    ['a length before the start', [], lengthOf('actions', 5)],
    ['a length after the end', [start, end], lengthOf('actions', 5)],
    ['a length that it has', [start], lengthOf('actions', 20)],
    ['a length of a stage that is not planned', [start], lengthOf('lessons', 20)],
    ['more minutes that it pays itself', [start], more(5, 'timeline')],
    ['no more minutes', [start], more(0, 'actions')],
    ['more minutes before the start', [], more(5, 'actions')],
    ['beginning earlier before the start', [], earlier(3)],
    ['beginning earlier after the end', [start, end], earlier(3)],
    ['beginning later', [start], earlier(-3)],
    ['beginning earlier where nothing is left to take', [start, next, earlier(1)], earlier(1)],
    ['skipping what is over', [start, next], skipping('timeline')],
    ['skipping the last one at the last', [start, to('actions')], skipping('actions')],
    ['skipping before the start', [], skipping('factors')],
    ['giving the rest back in time', [start, next], restTo('timeline')],
    ['giving the rest to itself', [start], restTo('timeline')],
    ['giving the rest before the start', [], restTo('actions')],
    ['giving the rest to what is not planned', [start], restTo('lessons')],
    ['end before the start', [], end],
    ['end twice', [start, end], end],
    ['reopen while it runs', [start], reopen],
  ])('does nothing: %s', (_name, before, decide) => {
    expect(log(...before, decide)).toEqual(log(...before));
  });

  it('takes no more from a stage than it has', () => {
    const events = log(start, extendBy(-50));
    expect(events.at(-1)).toEqual({ kind: 'extended', at: at(1), stage: 'timeline', by: -20 * MINUTE_MS });
    expect(readClock({ plan: FOUR_STAGES, log: events }, at(1)).stages[0]?.planned).toBe(0);
  });

  it('does nothing on a meeting without stages', () => {
    const empty = { plan: [], log: start({ plan: [], log: [] }, at(0)) };
    expect([next(empty, at(1)), back(empty, at(1)), extend(empty, 5, at(1))]).toEqual([[], [], []]);
  });
});

describe('the minutes of a stage that is done early', () => {
  const heir = (...decisions: Decide[]) =>
    heirOf(readClock({ plan: FOUR_STAGES, log: log(...decisions) }, at(decisions.length)));

  it('go to the actions as long as those are to come and wanted, else to the next stage', () => {
    expect(heir(start)).toBe('actions');
    expect(heir(start, (meeting, now) => skip(meeting, 'actions', now))).toBe('factors');
    expect(heir(start, (meeting, now) => moveTo(meeting, 'actions', now))).toBe(null);
  });
});

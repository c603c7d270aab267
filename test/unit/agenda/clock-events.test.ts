import { describe, expect, it } from 'vitest';
import {
  back,
  end,
  extend,
  moveTo,
  next,
  pause,
  reopen,
  resume,
  start,
} from '#shared/domain/agenda/clock-events';
import { readClock } from '#shared/domain/agenda/read-clock';
import { type ClockEvent, DEFAULT_PLAN } from '#shared/domain/agenda/types';
import { type EpochMs, MINUTE_MS } from '#shared/domain/units';

type Decide = (meeting: { plan: typeof DEFAULT_PLAN; log: ClockEvent[] }, now: EpochMs) => ClockEvent[];

const at = (minute: number) => (minute * MINUTE_MS) as EpochMs;

/** The events of these decisions, one a minute, from minute 0 on. */
function log(...decisions: Decide[]): ClockEvent[] {
  const events: ClockEvent[] = [];
  decisions.forEach((decide, minute) => {
    events.push(...decide({ plan: DEFAULT_PLAN, log: events }, at(minute)));
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
    ['end before the start', [], end],
    ['end twice', [start, end], end],
    ['reopen while it runs', [start], reopen],
  ])('does nothing: %s', (_name, before, decide) => {
    expect(log(...before, decide)).toEqual(log(...before));
  });

  it('takes no more from a stage than it has', () => {
    const events = log(start, extendBy(-50));
    expect(events.at(-1)).toEqual({ kind: 'extended', at: at(1), stage: 'timeline', by: -20 * MINUTE_MS });
    expect(readClock({ plan: DEFAULT_PLAN, log: events }, at(1)).stages[0]?.planned).toBe(0);
  });

  it('does nothing on a meeting without stages', () => {
    const empty = { plan: [], log: start({ plan: [], log: [] }, at(0)) };
    expect([next(empty, at(1)), back(empty, at(1)), extend(empty, 5, at(1))]).toEqual([[], [], []]);
  });
});

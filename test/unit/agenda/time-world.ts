import fc from 'fast-check';
import { next, pause, resume, start } from '#shared/domain/agenda/clock-events';
import { answerGap, recordGap } from '#shared/domain/agenda/clock-gaps';
import {
  beginTime,
  type ClockSample,
  type Heartbeat,
  isHeartbeatDue,
  type KeptTime,
  keepTime,
} from '#shared/domain/agenda/keep-time';
import { readClock } from '#shared/domain/agenda/read-clock';
import { type ClockEvent, DEFAULT_PLAN, type Stage } from '#shared/domain/agenda/types';
import { durationMs, type EpochMs, epochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '#shared/domain/units';

/**
 * A computer with two clocks, a person who knows what happened, and the program in between. Everything is in milliseconds.
 *
 * Two things are left out, since nobody could tell them from others: a clock set during a sleep of which the computer says nothing
 * between the same two looks, and a clock set during a restart by just so much that the restart seems a short one.
 */
export type Happening =
  /** Looks at the clocks come once a second, or once a minute. */
  | { readonly kind: 'wait'; readonly for: number }
  | {
      readonly kind: 'sleep';
      readonly for: number;
      /** What the computer says: all, only good night, or nothing. */
      readonly says: 'both' | 'suspend' | 'nothing';
      /** A look at the clocks comes before the computer says that it is awake. */
      readonly tickFirst: boolean;
      /** From waking up to that look. */
      readonly lag: number;
      readonly counts: boolean;
    }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'nudge'; readonly by: number }
  /** Clocks go forward or back for summer: to a clock that counts milliseconds since 1970 nothing happens. */
  | { readonly kind: 'zone' }
  | { readonly kind: 'restart'; readonly away: number; readonly step: number; readonly counts: boolean }
  | { readonly kind: 'next' | 'pause' | 'resume' };

const within = (min: number, max: number) => fc.integer({ min, max });
/** Never so small that it is a nudge. */
const anyStep = fc.oneof(within(-2 * HOUR_MS, -5 * SECOND_MS), within(5 * SECOND_MS, 2 * HOUR_MS));

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait'), for: within(1, 60 * SECOND_MS) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('sleep'),
      for: within(6 * SECOND_MS, 30 * MINUTE_MS),
      says: fc.constantFrom('both', 'both', 'suspend', 'nothing'),
      tickFirst: fc.boolean(),
      lag: within(0, 50),
      counts: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('step'), by: anyStep }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('nudge'), by: within(-500, 500) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('zone') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('restart'),
      away: within(SECOND_MS, 30 * MINUTE_MS),
      step: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, anyStep),
      counts: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('next', 'pause', 'resume') }) },
);

export interface History {
  /** Whether the monotonic clock stops in sleep: macOS and Linux, not Windows. */
  readonly stops: boolean;
  readonly happenings: readonly Happening[];
}

export const anyHistory: fc.Arbitrary<History> = fc.record({
  stops: fc.boolean(),
  happenings: fc.array(anyHappening, { minLength: 1, maxLength: 40, size: 'max' }),
});

export interface Course {
  /** The largest difference, at any moment, between what a stage is said to have used and what it has. */
  readonly error: number;
  /** How often somebody was asked, and had to be. */
  readonly asked: number;
  readonly hadToAsk: number;
  /** The same difference, at the end, for clocks that know less. */
  readonly naive: { readonly ticks: number; readonly wall: number; readonly mono: number };
}

/** On the night in which clocks go forward in much of Europe. */
const BEGIN_MS = Date.UTC(2026, 2, 29, 0, 40);
const AGREE_MS = 2 * SECOND_MS;
const SHORT_RESTART_MS = 2 * MINUTE_MS;

export function liveThrough({ stops, happenings }: History): Course {
  let wall = BEGIN_MS;
  let mono = 5000;
  let log: ClockEvent[] = [];
  let kept: KeptTime = beginTime(look(), null);
  let heartbeat: Heartbeat | null = null;
  const truth = new Map<Stage, number>();
  const naive = { ticks: 0, wall: 0, mono: 0 };
  let error = 0;
  let asked = 0;
  let hadToAsk = 0;

  function look(kind: ClockSample['kind'] = 'tick'): ClockSample {
    return { kind, wall, mono };
  }
  const clock = () => ({ plan: DEFAULT_PLAN, log });
  const reading = () => readClock(clock(), now());
  const now = (): EpochMs => epochMs(kept.now + mono - kept.last.mono);
  const isRunning = () => reading().phase === 'running';

  function charge(length: number): void {
    const { current, phase } = reading();
    if (phase === 'running' && current !== null) truth.set(current, (truth.get(current) ?? 0) + length);
  }
  function passAwake(length: number): void {
    charge(length);
    wall += length;
    mono += length;
  }
  /** A look at the clocks. `fact`: what really passed unseen, and whether the person wants it counted. */
  function see(sample: ClockSample, fact: { length: number; counts: boolean } | null = null): void {
    if (isRunning()) {
      naive.ticks += SECOND_MS;
      naive.wall += sample.wall - kept.last.wall;
      naive.mono += sample.mono - kept.last.mono;
    }
    kept = keepTime(kept, sample);
    settle(fact);
  }
  /** The gap is recorded; the person answers, or objects to what was taken for granted. */
  function settle(fact: { length: number; counts: boolean } | null): void {
    const events = kept.gap === null ? [] : recordGap(clock(), kept.gap).events;
    log = [...log, ...events];
    const [recorded] = events;
    const isQuestion = recorded?.kind === 'gap' && recorded.answer === null;
    if (isQuestion) asked += 1;
    if (recorded?.kind === 'gap' && recorded.answer !== 'left_out') {
      const length = durationMs(fact?.length ?? 0);
      const answer = fact === null ? 'no_gap' : fact.counts ? 'counted' : 'left_out';
      const known = durationMs(recorded.cause === 'sleep' ? recorded.length : length);
      log = [...log, ...answerGap(clock(), log.length - 1, answer, known, kept.now)];
      if (fact?.counts) charge(fact.length);
    } else if (fact !== null) charge(fact.length); // nobody was asked: it counts
    const moment = { wall: epochMs(wall), now: kept.now };
    if (kept.gap !== null || isHeartbeatDue(heartbeat, moment)) heartbeat = moment;
  }
  function compare(): void {
    for (const { stage, used } of reading().stages) {
      error = Math.max(error, Math.abs(used - (truth.get(stage) ?? 0)));
    }
  }

  const live: { [K in Happening['kind']]: (one: Extract<Happening, { kind: K }>) => void } = {
    wait(one) {
      passAwake(one.for);
      see(look());
    },
    sleep(one) {
      const isSaid = one.says !== 'nothing';
      if (isSaid) see(look('suspend'));
      wall += one.for;
      if (!stops) mono += one.for;
      passAwake(one.lag);
      if (isRunning() && !isSaid && stops) hadToAsk += 1;
      // Where the monotonic clock runs on and nobody says anything, nothing is missing: it counts.
      const fact = { length: one.for, counts: one.counts || (!isSaid && !stops) };
      const says = one.says === 'both' && !one.tickFirst ? 'resume' : 'tick';
      see(look(says), fact);
      if (one.says === 'both' && one.tickFirst) see(look('resume'));
    },
    step(one) {
      wall += one.by;
      if (isRunning() && one.by > AGREE_MS) hadToAsk += 1;
      see(look());
    },
    nudge(one) {
      wall += one.by;
      see(look());
    },
    zone: () => see(look()),
    restart(one) {
      const seen = heartbeat ?? { wall: epochMs(wall), now: kept.now };
      const since = wall - seen.wall;
      const isShort = (step: number) => {
        const away = since + one.away + step;
        return away >= -AGREE_MS && away <= SHORT_RESTART_MS;
      };
      const step = isShort(one.step) ? 0 : one.step;
      wall += one.away + step;
      mono = 300;
      if (isRunning()) naive.wall += one.away + step;
      if (isRunning() && !isShort(step)) hadToAsk += 1;
      const unseen = kept.now - seen.now;
      kept = beginTime(look(), seen);
      // What passed since the heartbeat was seen before the end, and is asked for with the rest.
      charge(-unseen);
      settle({ length: one.away + unseen, counts: one.counts });
    },
    next: () => decide(next),
    pause: () => decide(pause),
    resume: () => decide(resume),
  };
  function decide(key: typeof next): void {
    const events = key(clock(), now());
    log = [...log, ...events];
    // No restart goes back before what the log knows.
    if (events.length > 0) heartbeat = { wall: epochMs(wall), now: now() };
  }

  decide(start);
  for (const one of happenings) {
    // Safe: the table has, under each kind, what takes that kind.
    (live[one.kind] as (one: Happening) => void)(one);
    compare();
  }
  const all = [...truth.values()].reduce((sum, length) => sum + length, 0);
  return {
    error,
    asked,
    hadToAsk,
    naive: {
      ticks: Math.abs(naive.ticks - all),
      wall: Math.abs(naive.wall - all),
      mono: Math.abs(naive.mono - all),
    },
  };
}

import type { Meeting } from '../incident/types';
import { type DurationMs, durationMs, type EpochMs, HOUR_MS, MINUTE_MS, SECOND_MS } from '../units';
import type { FoundGap } from './keep-time';
import { readClock } from './read-clock';
import type { ClockEvent, GapAnswer, GapCause, GapEvent } from './types';

type Clock = Pick<Meeting, 'plan' | 'log'>;

/** Two windows find the same gap within a second or so. Two gaps are further apart: the later one is longer than this itself. */
const SAME_GAP_MS = 2 * SECOND_MS;
/** A clock that nobody has touched for so long was forgotten, not slept through. */
const FORGOTTEN_MS = 12 * HOUR_MS;
/** How long what was decided stays on screen, so that it can be changed. */
const SHOWN_MS = 3 * MINUTE_MS;

/** Whether time that goes missing now is this meeting's. */
export function isClockLive({ plan, log }: Clock, now: EpochMs): boolean {
  const { phase } = readClock({ plan, log }, now);
  const lastAt = log.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  return (phase === 'running' || phase === 'paused') && now - lastAt < FORGOTTEN_MS;
}

/**
 * What a meeting's log is told of a gap that was found: nothing where its clock does not run, or where it has been told.
 * A known sleep counts until somebody says otherwise. Of a paused clock nothing need be asked: it would charge nothing.
 *
 * @returns `isKnown` where the gap is this meeting's, told now or before
 */
export function recordGap(
  meeting: Clock,
  { at, wall, length, cause }: FoundGap,
): { readonly isKnown: boolean; readonly events: readonly ClockEvent[] } {
  if (!isClockLive(meeting, at)) return { isKnown: false, events: [] };
  if (meeting.log.some((event) => isSameGap(event, wall, length))) return { isKnown: true, events: [] };
  const isPaused = readClock(meeting, at).phase === 'paused';
  const answer = isPaused ? 'left_out' : cause === 'sleep' ? 'counted' : null;
  return { isKnown: true, events: [{ kind: 'gap', at, wall, length, cause, answer }] };
}

function isSameGap(event: ClockEvent, wall: EpochMs, length: DurationMs): boolean {
  return (
    event.kind === 'gap' &&
    Math.abs(event.wall - wall) < SAME_GAP_MS &&
    Math.abs(event.length - length) < SAME_GAP_MS
  );
}

/** Says what became of a gap, or says it anew; nothing where that is what stands. */
export function answerGap(
  meeting: Clock,
  gap: number,
  answer: GapAnswer,
  length: DurationMs,
  now: EpochMs,
): ClockEvent[] {
  const known = gapsOf(meeting.log).find(({ index }) => index === gap);
  if (known === undefined || length < 0 || (known.answer === answer && known.length === length)) return [];
  return [{ kind: 'gap_answered', at: now, gap, length, answer }];
}

/** A gap as it stands: with the last answer. */
export interface GapReading {
  /** In the log. */
  readonly index: number;
  readonly cause: GapCause;
  readonly length: DurationMs;
  /** Null where somebody has to say. */
  readonly answer: GapAnswer | null;
}

/**
 * The gap to show: the first that waits for an answer, else the last, for as long as somebody may want to change what was
 * decided.
 *
 * @param now program time
 */
export function gapToShow({ plan, log }: Clock, now: EpochMs): GapReading | null {
  const { phase } = readClock({ plan, log }, now);
  if (phase !== 'running' && phase !== 'paused') return null;
  const gaps = gapsOf(log);
  const open = gaps.find(({ answer }) => answer === null);
  const last = gaps.findLast(({ saidAt, wasPaused }) => !wasPaused && now - saidAt < SHOWN_MS);
  const shown = open ?? last;
  if (shown === undefined) return null;
  const { index, cause, length, answer } = shown;
  return { index, cause, length, answer };
}

interface SaidGap extends GapReading {
  readonly saidAt: EpochMs;
  readonly wasPaused: boolean;
}

function gapsOf(log: readonly ClockEvent[]): readonly SaidGap[] {
  return log.flatMap((event, index) => {
    if (event.kind !== 'gap') return [];
    const said = log.findLast((one) => one.kind === 'gap_answered' && one.gap === index);
    const wasPaused = event.answer === 'left_out'; // nobody else says so without being asked
    return [{ index, ...standing(event, said), saidAt: (said ?? event).at, wasPaused }];
  });
}

function standing(gap: GapEvent, said: ClockEvent | undefined): Omit<GapReading, 'index'> {
  const { length, answer } = said?.kind === 'gap_answered' ? said : gap;
  return { cause: gap.cause, length: durationMs(length), answer };
}

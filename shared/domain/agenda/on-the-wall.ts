import { type EpochMs, epochMs, SECOND_MS } from '../units';
import type { ClockReading } from './read-clock';

/** Less is no clock that was set: looks at two clocks are never quite at once. */
const NOTHING_MS = 2 * SECOND_MS;

/**
 * The moments of a reading as the clock on the wall tells them: a clock that somebody has set moves them all by as much as it
 * was moved itself, so that "ends 14:20" is 20 minutes away at 14:00. A meeting that is over keeps the moments that it had.
 *
 * @param wall what the wall clock shows now
 */
export function onTheWall(reading: ClockReading, wall: EpochMs): ClockReading {
  const by = wall - reading.moment;
  if (reading.phase === 'ended' || Math.abs(by) <= NOTHING_MS) return reading;
  const moved = (at: EpochMs | null) => (at === null ? null : epochMs(at + by));
  return {
    ...reading,
    moment: wall,
    startedAt: moved(reading.startedAt),
    plannedEnd: moved(reading.plannedEnd),
    projectedEnd: moved(reading.projectedEnd),
  };
}

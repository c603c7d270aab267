import type { Meeting } from '../incident/types';
import type { DurationMs, EpochMs } from '../units';
import { readClock } from './read-clock';

/** A meeting that has begun. */
export interface HeldMeeting {
  readonly id: string;
  /** 1 for the first of the incident. */
  readonly number: number;
  readonly startedAt: EpochMs;
  /** From its start to its end, or until now. */
  readonly length: DurationMs;
  readonly hasEnded: boolean;
}

/** The meetings of an incident that have begun, in their order. */
export function heldMeetings(meetings: readonly Meeting[], now: EpochMs): readonly HeldMeeting[] {
  return meetings.flatMap((meeting, index) => {
    const { startedAt, elapsed, phase } = readClock(meeting, now);
    if (startedAt === null) return [];
    return [{ id: meeting.id, number: index + 1, startedAt, length: elapsed, hasEnded: phase === 'ended' }];
  });
}

import type { RoomPicture } from '#shared/domain/room/types';
import { type DurationMs, durationMs, MINUTE_MS } from '#shared/domain/units';

/** A picture, and when this window got it by a clock that nobody sets. */
export interface ReceivedPicture {
  readonly picture: RoomPicture;
  /** How old it was then. */
  readonly late: DurationMs;
  /** As `performance.now()`. */
  readonly arrived: number;
}

/** The console says its clock anew far more often than that: what is older has been told by another wall clock. */
const LATE_MOST_MS = MINUTE_MS;

export function receivePicture(picture: RoomPicture): ReceivedPicture {
  const age = Math.min(LATE_MOST_MS, Math.max(0, Date.now() - picture.clock.at));
  return { picture, late: durationMs(age), arrived: performance.now() };
}

/** How long ago the clock stood as the picture says. */
export function sinceRead({ late, arrived }: ReceivedPicture): DurationMs {
  return durationMs(late + performance.now() - arrived);
}

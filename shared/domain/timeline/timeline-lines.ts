import type { TimelineEvent } from '../incident/types';
import { DAY_MS, type EpochMs, type IsoDate, startOfUtcDay, utcDay } from '../units';
import type { Silence } from './silences';
import type { ZonedMoment } from './zone-display';

/** A row of the timeline with what stands around it. */
export interface TimelineLine {
  readonly event: TimelineEvent;
  /** The newest time above it, shown or not: a row without a time takes its day from there. */
  readonly previousAt: EpochMs | null;
  /** The UTC day that begins with it; null where it goes on. */
  readonly newDay: IsoDate | null;
  /** The day that begins with it in the second zone; null where it goes on. */
  readonly newZoneDay: IsoDate | null;
  /** Nothing is written between it and the row below. */
  readonly gap: Silence | null;
}

export interface LineOptions {
  /** The day that the incident begins on. It has no heading. */
  readonly day: IsoDate;
  readonly isShown: (event: TimelineEvent) => boolean;
  /** Null where only UTC is shown. */
  readonly inZone: ((at: EpochMs) => ZonedMoment | null) | null;
  /** By the event that they follow. Between rows of which some are hidden there is none. */
  readonly gaps: ReadonlyMap<string, Silence>;
}

/** The rows that are shown, in order, with days and silences between them. */
export function lineUp(
  events: readonly TimelineEvent[],
  { day, isShown, inZone, gaps }: LineOptions,
): TimelineLine[] {
  const lines: TimelineLine[] = [];
  let previousAt: EpochMs | null = null;
  let shownDay = day;
  let zoneDay: IsoDate | null = null;
  for (const event of events) {
    const above = previousAt;
    previousAt = event.at ?? previousAt;
    if (!isShown(event)) continue;
    const ownDay = event.at === null ? shownDay : dayOf(event.at, shownDay);
    const local = event.at === null ? null : (inZone?.(event.at)?.day ?? null);
    lines.push({
      event,
      previousAt: above,
      newDay: ownDay === shownDay ? null : ownDay,
      newZoneDay: local !== null && zoneDay !== null && local !== zoneDay ? local : null,
      gap: gaps.get(event.id) ?? null,
    });
    shownDay = ownDay;
    zoneDay = local ?? zoneDay;
  }
  return lines;
}

/** The last moment that a calendar has, ECMA-262 21.4.1.1; a record may hold what lies beyond. */
const LAST_MOMENT_MS = 8.64e15;

/** The day of a moment. Most rows are of the day before them: that is cheaper to see than a day is to write. */
function dayOf(at: EpochMs, before: IsoDate): IsoDate {
  const sinceMidnight = at - startOfUtcDay(before);
  if (sinceMidnight >= 0 && sinceMidnight < DAY_MS) return before;
  return Math.abs(at) > LAST_MOMENT_MS ? before : utcDay(at);
}

import type { Milestone } from '#shared/domain/incident/types';
import { parsePaste } from '#shared/domain/timeline/parse-paste';
import type { Paste } from '#shared/domain/timeline/paste-types';
import { resolveInstant } from '#shared/domain/timeline/roll-over';
import { DAY_MS, type EpochMs, type IsoDate, MINUTE_MS, utcDay } from '#shared/domain/units';

/** One line of a paste as the person has judged it so far. */
export interface Choice {
  readonly line: number;
  readonly raw: string;
  /** Why it is doubtful; null where it was understood. */
  readonly why: string | null;
  readonly at: EpochMs | null;
  readonly approximate: boolean;
  readonly text: string;
  readonly source: string;
  readonly milestone: Milestone | null;
  readonly taken: boolean;
}

export type TakenEvent = Pick<Choice, 'at' | 'approximate' | 'text' | 'source' | 'milestone'>;

/** The day that a paste belongs to: the incident's, or the first that the paste itself names, or today. */
export function dayOfPaste(text: string, incidentDay: IsoDate | null, today: IsoDate): IsoDate {
  if (incidentDay !== null) return incidentDay;
  const dated = parsePaste(text, { day: null }).understood.find(({ at }) => at !== null);
  return dated?.at ? utcDay(dated.at) : today;
}

/** What is understood is taken unless somebody says no; what is doubtful waits for a yes. */
export function firstChoices(paste: Paste): Choice[] {
  const understood = paste.understood.map(
    ({ line, raw, at, approximate, text, source, milestone }): Choice => ({
      line,
      raw,
      why: null,
      at,
      approximate,
      text,
      source,
      milestone,
      taken: true,
    }),
  );
  const doubtful = paste.doubtful.map(
    ({ line, raw, why, proposed, text, source }): Choice => ({
      line,
      raw,
      why,
      at: proposed?.at ?? null,
      approximate: proposed?.approximate ?? false,
      text,
      source,
      milestone: null,
      taken: false,
    }),
  );
  return [...understood, ...doubtful].sort((a, b) => a.line - b.line);
}

/** A doubtful line with the time that somebody has typed for it: judged by the line above it, midnight included. */
export function withMinute(
  choice: Choice,
  minuteOfDay: number | null,
  choices: readonly Choice[],
  day: IsoDate,
): Choice {
  if (minuteOfDay === null) return { ...choice, at: null };
  const above = choices.findLast((other) => other.line < choice.line && other.at !== null);
  const at = resolveInstant(day, minuteOfDay, above?.at ?? null);
  return { ...choice, at, approximate: false, taken: true };
}

export function minuteOf(at: EpochMs): number {
  return Math.floor((at % DAY_MS) / MINUTE_MS);
}

/** The chosen lines as events. A line taken without a time stays without one. */
export function takenEvents(choices: readonly Choice[]): TakenEvent[] {
  return choices
    .filter((choice) => choice.taken)
    .map(({ at, approximate, text, source, milestone }) => ({ at, approximate, text, source, milestone }));
}

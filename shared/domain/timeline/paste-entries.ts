import type { Milestone } from '../incident/types';
import type { CountedTime } from './counted-time';
import { readMilestoneTag } from './milestone-tag';
import type { PasteLine } from './paste-lines';
import type { Paste, PastedDoubt, PastedEvent, PastedTime, Said } from './paste-types';
import { resolveCounted, type StartCandidate } from './resolve-counted';
import { sayClock } from './zoned-time';

/** Where an entry begins: a line of a paste, or a row of a table. */
export type EntryStart = Pick<PasteLine, 'number' | 'raw' | 'indent'>;

/** An entry that lines may still be added to. */
export interface OpenEntry {
  readonly lines: EntryStart[];
  readonly texts: string[];
  readonly said: Omit<Said, 'text'>;
  readonly time: PastedTime | null;
  readonly why: string | null;
  readonly proposed: PastedTime | null;
  /** Set where the time is counted from a start that is looked for at the end. */
  readonly counted: CountedTime | null;
  readonly startsCount: boolean;
}

/** What was gathered, as events and doubts, each list in its order. */
export function finishEntries(entries: readonly OpenEntry[]): Pick<Paste, 'understood' | 'doubtful'> {
  const understood: PastedEvent[] = [];
  const doubtful: PastedDoubt[] = [];
  const taken = new Set<Milestone>();
  for (const { lines, texts, said, time, why, proposed } of settleCounted(entries)) {
    const line = lines[0]?.number ?? 0;
    const numbers = lines.map(({ number }) => number);
    const raw = lines.map((part) => part.raw).join('\n');
    const written = texts.join(' ');
    const { actor, source, link } = said;
    if (!time || why !== null || written === '') {
      const reason = time && why === null ? 'A time with no text beside it.' : (why ?? '');
      const offered = proposed ?? time;
      const doubt = { line, lines: numbers, raw, text: written, actor, source, link, why: reason };
      doubtful.push({ ...doubt, proposed: offered });
      continue;
    }
    const { at, approximate } = time;
    const { text, milestone } = tagged(written, taken);
    const event = { line, lines: numbers, raw, at, approximate, text, actor, source, link, milestone };
    understood.push(event);
  }
  return { understood, doubtful };
}

/** A milestone is marked on one event at most: the first that names it. */
function tagged(text: string, taken: Set<Milestone>): { text: string; milestone: Milestone | null } {
  const tag = readMilestoneTag(text);
  if (!tag || tag.text === '' || taken.has(tag.milestone)) return { text, milestone: null };
  taken.add(tag.milestone);
  return { text: tag.text, milestone: tag.milestone };
}

/** Gives counted entries their times, now that all that they may be counted from is known. */
function settleCounted(entries: readonly OpenEntry[]): readonly OpenEntry[] {
  if (entries.every(({ counted }) => counted === null)) return entries;
  const resolved = resolveCounted(entries.map((entry) => entry.counted ?? startOf(entry)));
  return entries.map((entry, index): OpenEntry => {
    const reading = resolved[index];
    if (!reading) return entry;
    if (reading.kind === 'certain') {
      const time = { at: reading.at, approximate: reading.approximate };
      return { ...entry, time, proposed: time };
    }
    const why = 'Counted from a start that the line does not name';
    if (reading.at === null || reading.from === null) return { ...entry, why: `${why}.` };
    return {
      ...entry,
      why: `${why}: from ${sayClock(reading.from)} UTC it is ${sayClock(reading.at)} UTC.`,
      proposed: { at: reading.at, approximate: true },
    };
  });
}

function startOf({ time, proposed, startsCount, texts }: OpenEntry): StartCandidate | null {
  const found = time ?? proposed;
  if (!found) return null;
  const isImpact = readMilestoneTag(texts.join(' '))?.milestone === 'impact_start';
  const says = startsCount ? 'named' : isImpact ? 'impact' : 'nothing';
  return { ...found, certain: time !== null, says };
}

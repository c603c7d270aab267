import type { Milestone } from '../incident/types';
import { readMilestoneTag } from './milestone-tag';
import type { PasteLine } from './paste-lines';
import type { Paste, PastedDoubt, PastedEvent, PastedSkip, PastedTime } from './paste-types';
import type { TimePlacer } from './place-time';
import type { Head } from './read-head';
import type { WrittenZone } from './time-zone';

/** An entry that lines may still be added to. */
interface OpenEntry {
  readonly lines: PasteLine[];
  readonly texts: string[];
  readonly source: string;
  readonly time: PastedTime | null;
  readonly why: string | null;
  readonly proposed: PastedTime | null;
}

/**
 * What a line without a time is to the entry above: `deeper` indented, directly `below` it, the text that a
 * time alone on its line has `awaited`, or nothing.
 */
type Continuation = 'deeper' | 'below' | 'awaited' | 'none';

/** Gathers the entries of one paste, in order, each line into exactly one. */
export function collectPaste(placer: TimePlacer) {
  const entries: OpenEntry[] = [];
  const skipped: PastedSkip[] = [];
  let open: OpenEntry | null = null;
  let isAdjacent = false;

  const begin = (line: PasteLine, entry: Omit<OpenEntry, 'lines' | 'texts'> & { readonly text: string }) => {
    const { text, ...rest } = entry;
    open = { ...rest, lines: [line], texts: text === '' ? [] : [text] };
    isAdjacent = true;
    entries.push(open);
  };

  const doubt = (
    line: PasteLine,
    why: string,
    { text, source, proposed }: { text: string; source: string; proposed: PastedTime | null },
  ) => begin(line, { text, source, time: null, why, proposed });

  return {
    /** `pause`: only an indented line may still belong to the entry above; `stop`: none may. */
    skip(line: PasteLine, why: string, then: 'pause' | 'stop') {
      skipped.push({ line: line.number, lines: [line.number], raw: line.raw, why });
      isAdjacent = false;
      if (then === 'stop') open = null;
    },

    doubt(line: PasteLine, why: string, rest: { text: string; source: string; proposed: PastedTime | null }) {
      doubt(line, why, rest);
      // Text that nobody dated draws in no more text of its kind.
      if (rest.proposed === null) open = null;
    },

    /** Adds a line that begins with a time, or with what looks like one. */
    addHead(
      line: PasteLine,
      head: Exclude<Head, { kind: 'none' }>,
      { text, source, zone }: { text: string; source: string; zone: WrittenZone | null },
    ) {
      const offered = head.kind === 'timed' ? head.time : head.proposed;
      const placed = offered && placer.place(offered, head.date, zone);
      if (head.kind === 'timed' && placed?.kind === 'certain') {
        placer.accept(placed.time);
        return begin(line, { text, source, time: placed.time, why: null, proposed: null });
      }
      const proposed = placed?.kind === 'certain' ? placed.time : (placed?.proposed ?? null);
      const why = head.kind === 'doubt' ? head.why : placed?.kind === 'doubtful' ? placed.why : '';
      return doubt(line, why, { text, source, proposed });
    },

    continuation(line: PasteLine): Continuation {
      const first = open?.lines[0];
      if (!open || !first) return 'none';
      if (open.texts.length === 0 && isAdjacent) return 'awaited';
      if (line.indent > first.indent) return 'deeper';
      return isAdjacent ? 'below' : 'none';
    },

    continueWith(line: PasteLine) {
      open?.lines.push(line);
      open?.texts.push(line.body);
      isAdjacent = true;
    },

    finish: (): Omit<Paste, 'lines'> => finish(entries, skipped),
  };
}

function finish(entries: readonly OpenEntry[], skipped: readonly PastedSkip[]): Omit<Paste, 'lines'> {
  const understood: PastedEvent[] = [];
  const doubtful: PastedDoubt[] = [];
  const taken = new Set<Milestone>();
  for (const { lines, texts, source, time, why, proposed } of entries) {
    const part = {
      line: lines[0]?.number ?? 0,
      lines: lines.map((line) => line.number),
      raw: lines.map((line) => line.raw).join('\n'),
    };
    const text = texts.join(' ');
    if (!time || why !== null) doubtful.push({ ...part, text, source, why: why ?? '', proposed });
    else if (text === '') {
      doubtful.push({ ...part, text, source, why: 'A time with no text beside it.', proposed: time });
    } else understood.push({ ...part, ...time, source, ...tagged(text, taken) });
  }
  const days = new Set(understood.map((event) => event.dayOffset));
  return { understood, doubtful, skipped, spansMidnight: days.size > 1 };
}

/** A milestone is marked on one event at most: the first that names it. */
function tagged(text: string, taken: Set<Milestone>): { text: string; milestone: Milestone | null } {
  const tag = readMilestoneTag(text);
  if (!tag || tag.text === '' || taken.has(tag.milestone)) return { text, milestone: null };
  taken.add(tag.milestone);
  return { text: tag.text, milestone: tag.milestone };
}

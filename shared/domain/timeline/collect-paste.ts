import { type EntryStart, finishEntries, type OpenEntry } from './paste-entries';
import type { PasteLine } from './paste-lines';
import type { Paste, PastedSkip, PastedTime, Said } from './paste-types';
import type { ContextZone, TimePlacer } from './place-time';
import { type Head, withEnd } from './read-head';

/**
 * What a line without a time is to the entry above: `deeper` indented, directly `below` it, the text that a
 * time alone on its line has `awaited`, or nothing.
 */
type Continuation = 'deeper' | 'below' | 'awaited' | 'none';

const UNTIMED = { time: null, why: null, proposed: null, counted: null, startsCount: false } as const;

/** Gathers the entries of one paste, in order, each line into exactly one. */
export function collectPaste(placer: TimePlacer) {
  const entries: OpenEntry[] = [];
  const skipped: PastedSkip[] = [];
  let open: OpenEntry | null = null;
  let isAdjacent = false;

  const begin = (
    line: EntryStart,
    { text, ...said }: Said,
    rest: Partial<Omit<OpenEntry, 'lines' | 'texts' | 'said'>>,
  ) => {
    open = { ...UNTIMED, ...rest, said, lines: [line], texts: text === '' ? [] : [text] };
    isAdjacent = true;
    entries.push(open);
  };

  const addTimed = (
    line: EntryStart,
    head: Head & { kind: 'timed' },
    said: Said,
    zone: ContextZone,
    odd: string | null,
  ) => {
    const placed = placer.place(head.time, head.date, zone);
    const found = placed.kind === 'certain' ? placed.time : placed.proposed;
    if (found) placer.accept(found);
    const begins = { time: head.time, at: found?.at ?? null };
    const text = withEnd(said.text, head.until && placer.sayEnd(head.until, begins, zone));
    const { startsCount } = head;
    const why = placed.kind === 'certain' ? odd : placed.why;
    const time = why === null ? { time: found } : { why, proposed: found };
    begin(line, { ...said, text }, { ...time, startsCount });
  };

  return {
    /** `pause`: only an indented line may still belong to the entry above; `stop`: none may. */
    skip(line: EntryStart, why: string, then: 'pause' | 'stop') {
      skipped.push({ line: line.number, lines: [line.number], raw: line.raw, why });
      isAdjacent = false;
      if (then === 'stop') open = null;
    },

    doubt(line: EntryStart, why: string, said: Said, proposed: PastedTime | null) {
      begin(line, said, { why, proposed });
      // Text that nobody dated draws in no more text of its kind.
      if (proposed === null) open = null;
    },

    /**
     * Adds a line that begins with a time, or with what looks like one.
     *
     * @param odd why it is a doubt whatever its time is, or null
     */
    addHead(
      line: EntryStart,
      head: Exclude<Head, { kind: 'none' }>,
      said: Said,
      zone: ContextZone,
      odd: string | null = null,
    ) {
      if (head.kind === 'timed') return addTimed(line, head, said, zone, odd);
      if (head.kind === 'counted') return begin(line, said, { counted: head.counted, why: odd });
      const placed = head.proposed && placer.place(head.proposed, head.date, zone);
      const proposed = placed?.kind === 'certain' ? placed.time : (placed?.proposed ?? null);
      return begin(line, said, { why: odd ?? head.why, proposed });
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

    finish: (): Omit<Paste, 'lines'> => {
      const { understood, doubtful } = finishEntries(entries);
      const days = new Set(understood.map(({ at }) => placer.dayOf(at)));
      return { understood, doubtful, skipped, spansMidnight: days.size > 1, assumed: placer.assumed() };
    },
  };
}

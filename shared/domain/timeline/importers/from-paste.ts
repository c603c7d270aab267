import { LIMITS } from '../../files/limits';
import type { EpochMs } from '../../units';
import type { Paste, PastedDoubt, PastedEvent, PastedSkip } from '../paste-types';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadResult, type TableSeen } from './importer';
import { NAME_CHARS, plainLine, rawStart } from './plain-line';

const LAST_MS = Date.parse('2200-01-01T00:00:00Z');

/** What lines or rows were understood as, in the form of all formats. */
export function fromPaste(paste: Omit<Paste, 'lines'>, table: TableSeen | null): ReadResult {
  const { understood, doubtful, skipped, assumed } = paste;
  if (understood.length + doubtful.length > LIMITS.events) {
    const message = `It holds more than ${LIMITS.events.toLocaleString('en')} times. Split it, and read the part that the incident lies in.`;
    return { ok: false, problem: { message, where: null } };
  }
  const reading = {
    events: understood.filter(({ at }) => isPlausible(at)).map(readEvent),
    doubts: addStrays(doubtful, understood).map(readDoubt),
    skipped: skipped.map(readSkip),
    assumed,
    table,
  };
  return { ok: true, reading };
}

/** A day that no incident is on, such as the 1900 of a template, is not taken without asking. */
function addStrays(
  doubtful: readonly PastedDoubt[],
  understood: readonly PastedEvent[],
): readonly PastedDoubt[] {
  const why = 'The day is too far away to be meant.';
  const strays = understood.filter(({ at }) => !isPlausible(at));
  if (strays.length === 0) return doubtful;
  const doubts = strays.map((event): PastedDoubt => ({ ...event, why, proposed: null }));
  return [...doubts, ...doubtful].sort((a, b) => a.line - b.line);
}

function isPlausible(at: EpochMs): boolean {
  return at >= 0 && at < LAST_MS;
}

// Written out field by field: a file may hold 200,000 of them, and a spread costs more than all else that is done here.

function readEvent(event: PastedEvent): ReadEvent {
  const { text, actor, source, link, where } = partsOf(event);
  const { at, approximate, milestone } = event;
  const { locator, suggested, hint } = PLAIN_EVENT;
  return { at, text, actor, approximate, milestone, source, link, locator, where, suggested, hint };
}

function readDoubt(doubt: PastedDoubt): ReadDoubt {
  const { text, actor, source, link, where } = partsOf(doubt);
  const { why } = doubt;
  const proposed = doubt.proposed && isPlausible(doubt.proposed.at) ? doubt.proposed : null;
  return { text, why, proposed, actor, source, link, locator: '', where, raw: rawStart(doubt.raw) };
}

function readSkip({ raw, why, line }: PastedSkip) {
  return { text: rawStart(raw.trim()), why, where: { kind: 'line', line } } as const;
}

function partsOf({ text, actor, source, link, line }: PastedEvent | PastedDoubt) {
  return {
    text: cut(text, LIMITS.eventChars),
    actor: cut(actor, NAME_CHARS),
    source: cut(source, NAME_CHARS),
    // An address that is cut is another address.
    link: link.length > LIMITS.eventChars ? '' : link,
    where: { kind: 'line', line },
  } as const;
}

/** These texts are plain already, but for tabs: only what holds one or is too long is gone through again. */
function cut(text: string, most: number): string {
  return text.length <= most && !text.includes('\t') ? text : plainLine(text, most);
}

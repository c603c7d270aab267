import { LIMITS } from '../../files/limits';
import type { Paste, PastedDoubt, PastedEvent, PastedSkip } from '../paste-types';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadResult, type TableSeen } from './importer';
import { NAME_CHARS, plainLine, rawStart } from './plain-line';

/** What lines or rows were understood as, in the form of all formats. */
export function fromPaste(paste: Omit<Paste, 'lines'>, table: TableSeen | null): ReadResult {
  const { understood, doubtful, skipped, assumed } = paste;
  if (understood.length + doubtful.length > LIMITS.events) {
    const message = `It holds more than ${LIMITS.events.toLocaleString('en')} times. Split it, and read the part that the incident lies in.`;
    return { ok: false, problem: { message, where: null } };
  }
  const reading = {
    events: understood.map(readEvent),
    doubts: doubtful.map(readDoubt),
    skipped: skipped.map(readSkip),
    assumed,
    table,
  };
  return { ok: true, reading };
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
  const { why, proposed } = doubt;
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

/** These texts are plain already: only what is too long is gone through again. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : plainLine(text, most);
}

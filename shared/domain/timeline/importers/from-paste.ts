import { LIMITS } from '../../files/limits';
import type { Paste, PastedDoubt, PastedEvent, PastedSkip } from '../paste-types';
import { PLAIN_EVENT, type ReadDoubt, type ReadEvent, type ReadResult, type TableSeen } from './importer';

/** Where actors, sources and what stood in the file are told; nobody reads more of them. */
const MAX_RAW_CHARS = 300;

/** What lines or rows were understood as, in the form of all formats. */
export function fromPaste(paste: Omit<Paste, 'lines'>, table: TableSeen | null): ReadResult {
  const { understood, doubtful, skipped, assumed } = paste;
  const surplus = [...understood, ...doubtful][LIMITS.events];
  if (surplus !== undefined) {
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
  return { text, why, proposed, actor, source, link, locator: '', where, raw: cut(doubt.raw, MAX_RAW_CHARS) };
}

function readSkip({ raw, why, line }: PastedSkip) {
  return { text: cut(raw.trim(), MAX_RAW_CHARS), why, where: { kind: 'line', line } } as const;
}

function partsOf({ text, actor, source, link, line }: PastedEvent | PastedDoubt) {
  return {
    text: cut(text, LIMITS.eventChars, ' … (cut off here)'),
    actor: cut(actor, MAX_RAW_CHARS),
    source: cut(source, MAX_RAW_CHARS),
    // An address that is cut is another address.
    link: link.length > LIMITS.eventChars ? '' : link,
    where: { kind: 'line', line },
  } as const;
}

/** @param mark says that something is missing; counts to what is left */
function cut(text: string, chars: number, mark = '…'): string {
  if (text.length <= chars) return text;
  // Half of a character that takes two is no character.
  return `${text.slice(0, chars - mark.length).replace(/[\ud800-\udbff]$/, '')}${mark}`;
}

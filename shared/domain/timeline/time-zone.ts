import { isZone } from './zoned-time';

/** A zone as it was written beside a time. */
export interface WrittenZone {
  readonly name: string;
  /** Minutes ahead of UTC; null where the name alone does not say. */
  readonly offset: number | null;
  /** `UTC`, `Z` or a numeric offset: exact. A name such as `CET` is a guess that a person should confirm. */
  readonly exact: boolean;
}

/** A zone by the name of an area, `Europe/Berlin`, as headings have it: it says how far from UTC it is on any day. */
export interface AreaZone {
  readonly area: string;
}

export interface ScannedZone {
  readonly zone: WrittenZone;
  readonly end: number;
}

export const UTC: WrittenZone = { name: 'UTC', offset: 0, exact: true };

/** Minutes ahead of UTC. Null: used by more than one zone, or by winter and summer time alike. */
const NAMED_ZONES: Readonly<Record<string, number | null>> = {
  ...{ WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, SAST: 120, BST: null },
  ...{ EST: -300, EDT: -240, CST: null, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ AKST: -540, AKDT: -480, HST: -600, BRT: -180, ET: null, CT: null, MT: null, PT: null },
  ...{ IST: null, PKT: 300, SGT: 480, HKT: 480, AWST: 480, JST: 540, KST: 540 },
  ...{ ACST: 570, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
};

const UTC_WITH_OFFSET = /\s?(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?![\d:])/iy;
const UTC_NAME = /(?:\s?(?:UTC|GMT)|Z)(?![\p{L}\p{N}])/iuy;
const NUMERIC = /\s?([+\-−])(\d{2})(:?)(\d{2})(?![\d:])/y;
const NAME = /\s?([A-Z]{2,4})(?![\p{L}\p{N}])/uy;
const LOCAL = /\s?local(?: time)?(?![\p{L}\p{N}])/iuy;
/** Two letters, or words that are acronyms of much else: a zone only where the time ends behind them. */
const NEEDS_AN_END = /^(?:ET|CT|MT|PT|WEST|WET|HST|BRT)$/;
const END_OF_TIME = /\s*(?:$|[-–—―:;,|\])>*_`]|to\b)/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function offsetOf(sign: string | undefined, hours: string | undefined, mins: string | undefined) {
  const hour = Number(hours);
  const minute = Number(mins ?? 0);
  if (hour > 14 || minute > 59) return null;
  return (sign === '+' ? 1 : -1) * (hour * 60 + minute);
}

/**
 * Reads the zone that stands at `at`, e.g. ` UTC`, `Z`, ` (GMT)`, `+02:00`, ` UTC+2`, ` CEST`.
 *
 * @param minusIsOffset whether `-05:00` is an offset here; beside a bare time it is the end of a range
 * @returns null where no zone stands there
 */
export function scanZone(text: string, at: number, minusIsOffset: boolean): ScannedZone | null {
  const open = /\s*[([]/y;
  open.lastIndex = at;
  if (open.test(text)) {
    const inner = scanBareZone(text, open.lastIndex, true);
    return inner && /[)\]]/.test(text.charAt(inner.end)) ? { ...inner, end: inner.end + 1 } : null;
  }
  return scanBareZone(text, at, minusIsOffset);
}

function scanBareZone(text: string, at: number, minusIsOffset: boolean): ScannedZone | null {
  const withOffset = match(UTC_WITH_OFFSET, text, at);
  if (withOffset) {
    const offset = offsetOf(withOffset[1], withOffset[2], withOffset[3]);
    if (offset !== null) return exact(withOffset, offset);
  }
  const utc = match(UTC_NAME, text, at);
  if (utc) return { zone: UTC, end: at + utc[0].length };
  const numeric = match(NUMERIC, text, at);
  if (numeric && (numeric[1] === '+' || minusIsOffset)) {
    const offset = offsetOf(numeric[1], numeric[2], numeric[4]);
    if (offset !== null) return exact(numeric, offset);
  }
  const local = match(LOCAL, text, at);
  if (local) return { zone: { name: 'local time', offset: null, exact: false }, end: at + local[0].length };
  return scanName(text, at);
}

function exact(found: RegExpExecArray, offset: number): ScannedZone {
  return { zone: { name: found[0].trim(), offset, exact: true }, end: found.index + found[0].length };
}

function scanName(text: string, at: number): ScannedZone | null {
  const found = match(NAME, text, at);
  const name = found?.[1];
  if (!found || !name || !Object.hasOwn(NAMED_ZONES, name)) return null;
  const end = at + found[0].length;
  if (NEEDS_AN_END.test(name) && !match(END_OF_TIME, text, end)) return null;
  return { zone: { name, offset: NAMED_ZONES[name] ?? null, exact: false }, end };
}

const AREA =
  /(?<![\p{L}\p{N}/])[A-Z]\p{L}{2,15}\/[A-Z][\p{L}_-]{1,30}(?:\/[A-Z][\p{L}_-]{1,30})?(?![\p{L}\p{N}/])/u;

/**
 * A zone named anywhere in a heading such as `Time (CET)`, `Timeline, all times UTC+2` or `Times in Europe/Berlin`; null
 * where none is.
 */
export function findZone(text: string): WrittenZone | AreaZone | null {
  const area = AREA.exec(text)?.[0];
  if (area !== undefined && isZone(area)) return { area };
  for (const word of text.matchAll(/(?<![\p{L}\p{N}])(?=[A-Zl+])/gu)) {
    const found = scanZone(text, word.index, true);
    if (found) return found.zone;
  }
  return null;
}

import { isZone } from './zoned-time';

/** A zone as it was written beside a time. */
export interface WrittenZone {
  readonly name: string;
  /** Minutes ahead of UTC; null where the name alone does not say. */
  readonly offset: number | null;
  /** `UTC`, `Z` or a numeric offset: on any day. A name such as `CET` is only as good as its season. */
  readonly exact: boolean;
  /** IANA zone of a place whose clocks go by this name, for some of the year or for all of it; null where none is known. */
  readonly area: string | null;
}

/** A zone by the name of an area, `Europe/Berlin`, as headings have it: it says how far from UTC it is on any day. */
export interface AreaZone {
  readonly area: string;
}

export interface ScannedZone {
  readonly zone: WrittenZone;
  readonly end: number;
}

export const UTC: WrittenZone = { name: 'UTC', offset: 0, exact: true, area: null };

type NamedZone = readonly [offset: number | null, area: string | null];

/** Minutes ahead of UTC, null for a name of winter and summer time alike, and a place. Neither: several zones share the name. */
const NAMED_ZONES: Readonly<Record<string, NamedZone>> = {
  ...{ WET: [0, 'Europe/Lisbon'], WEST: [60, 'Europe/Lisbon'] },
  ...{ CET: [60, 'Europe/Berlin'], CEST: [120, 'Europe/Berlin'] },
  ...{ EET: [120, 'Europe/Athens'], EEST: [180, 'Europe/Athens'], MSK: [180, 'Europe/Moscow'] },
  ...{ EST: [-300, 'America/New_York'], EDT: [-240, 'America/New_York'], ET: [null, 'America/New_York'] },
  ...{ CDT: [-300, 'America/Chicago'], CT: [null, 'America/Chicago'] },
  ...{ MST: [-420, 'America/Denver'], MDT: [-360, 'America/Denver'], MT: [null, 'America/Denver'] },
  ...{ PST: [-480, 'America/Los_Angeles'], PDT: [-420, 'America/Los_Angeles'] },
  ...{ PT: [null, 'America/Los_Angeles'] },
  ...{ AKST: [-540, 'America/Anchorage'], AKDT: [-480, 'America/Anchorage'] },
  ...{ HST: [-600, 'Pacific/Honolulu'], BRT: [-180, 'America/Sao_Paulo'] },
  ...{ SAST: [120, 'Africa/Johannesburg'], PKT: [300, 'Asia/Karachi'] },
  ...{ SGT: [480, 'Asia/Singapore'], HKT: [480, 'Asia/Hong_Kong'] },
  ...{ JST: [540, 'Asia/Tokyo'], KST: [540, 'Asia/Seoul'], AWST: [480, 'Australia/Perth'] },
  ...{ ACST: [570, 'Australia/Adelaide'] },
  ...{ AEST: [600, 'Australia/Sydney'], AEDT: [660, 'Australia/Sydney'] },
  ...{ NZST: [720, 'Pacific/Auckland'], NZDT: [780, 'Pacific/Auckland'] },
  ...{ BST: [null, null], CST: [null, null], IST: [null, null] },
};

const UTC_WITH_OFFSET = /\s?(?:UTC|GMT)\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?![\d:])/iy;
const UTC_NAME = /(?:\s?(?:UTC|GMT)|Z)(?![\p{L}\p{N}])/iuy;
const NUMERIC = /\s?([+\-−])(\d{2})(:?)(\d{2})(?![\d:])/y;
const NAME = /\s?([A-Z]{2,4}|[a-z]{3,4})(?![\p{L}\p{N}])/uy;
const LOCAL = /\s?local(?: time)?(?![\p{L}\p{N}])/iuy;
/**
 * Two letters, or words that are acronyms of much else: a zone only where the time ends behind them. Behind AM or PM nobody
 * writes anything else in capitals.
 */
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
 * @param saysHalf whether AM or PM stands before it
 * @returns null where no zone stands there
 */
export function scanZone(
  text: string,
  at: number,
  minusIsOffset: boolean,
  saysHalf = false,
): ScannedZone | null {
  const open = /\s*[([]/y;
  open.lastIndex = at;
  if (open.test(text)) {
    const inner = scanBareZone(text, open.lastIndex, true, saysHalf);
    return inner && /[)\]]/.test(text.charAt(inner.end)) ? { ...inner, end: inner.end + 1 } : null;
  }
  return scanBareZone(text, at, minusIsOffset, saysHalf);
}

function scanBareZone(
  text: string,
  at: number,
  minusIsOffset: boolean,
  saysHalf: boolean,
): ScannedZone | null {
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
  if (local)
    return {
      zone: { name: 'local time', offset: null, exact: false, area: null },
      end: at + local[0].length,
    };
  return scanName(text, at, saysHalf);
}

function exact(found: RegExpExecArray, offset: number): ScannedZone {
  return {
    zone: { name: found[0].trim(), offset, exact: true, area: null },
    end: found.index + found[0].length,
  };
}

function scanName(text: string, at: number, saysHalf: boolean): ScannedZone | null {
  const found = match(NAME, text, at);
  const written = found?.[1] ?? '';
  const name = written.toUpperCase();
  if (!found || !Object.hasOwn(NAMED_ZONES, name)) return null;
  const end = at + found[0].length;
  const isInCapitals = written === name;
  const isWord = NEEDS_AN_END.test(name)
    ? !(saysHalf && isInCapitals && name.length === 2)
    : !(saysHalf || isInCapitals);
  if (isWord && !match(END_OF_TIME, text, end)) return null;
  const [offset, area] = NAMED_ZONES[name] ?? [null, null];
  return { zone: { name, offset, exact: false, area }, end };
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

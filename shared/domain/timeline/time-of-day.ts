import { scanZone, type WrittenZone } from './time-zone';

/** A time of day as it was written. Seconds are kept beside the minute, fractions of a second are not. */
export interface TimeOfDay {
  readonly minuteOfDay: number;
  readonly second: number;
  /** `~14:03`, `about 2pm`, `14:03ish`. */
  readonly approximate: boolean;
  readonly zone: WrittenZone | null;
}

export type TimeReading =
  | ({ readonly ok: true } & TimeOfDay)
  | {
      readonly ok: false;
      readonly code: 'no_time' | 'no_such_hour' | 'no_such_minute' | 'no_such_second';
      /** One plain sentence for the person who typed it. */
      readonly message: string;
    };

export interface ScannedTime {
  readonly reading: TimeReading;
  readonly end: number;
}

const APPROXIMATELY = /(?:[~≈∼]|(?:about|around|approx(?:imately)?|roughly|circa|ca)\b\.?)\s*/iy;
const CLOCK =
  /(\d{1,2})(?::|h(?=\d)|\.(?=\d{2}\s?(?:[ap]m(?![\p{L}\p{N}])|[ap]\.\s?m\.)))(\d{2})(?!\d)(?::(\d{2})(?!\d)(?:[.,]\d{1,9})?)?/iuy;
/** Behind the T of `20260512T091005Z`. */
const COMPACT = /(?<=T)(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(?!\d)/y;
const WHOLE_HOUR = /(\d{1,2})(?=\s?(?:[ap]m(?![\p{L}\p{N}])|[ap]\.\s?m\.))/iuy;
const MILITARY = /(\d{2})(\d{2})(?=[Zh](?![\p{L}\p{N}])|\s(?:UTC|GMT|hrs?|hours)(?![\p{L}\p{N}]))/uy;
const HALF_OF_DAY = /\s?([ap])(?:m(?![\p{L}\p{N}])|\.\s?m\.)/iuy;
const SUFFIX = /\s?(?:hrs|uhr|h)(?![\p{L}\p{N}])/iuy;
const ISH =
  /[ -]?ish(?![\p{L}\p{N}])|\?(?=[\s)\]*_]|$)|\s?\((?:approx(?:imately|\.)?|about|ca\.?|circa|estimated|est\.?)\)/iuy;
/** What may not stand directly behind a time: it is part of a word, a number, an address, a ratio then. */
const GOES_ON = /[\p{L}\p{N}%/\\@=]|[:.]\d/uy;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Reads the time of day that stands at `at`: `14:23`, `14:23:05`, `14:23Z`, `2:23 PM`, `2pm`, `14h23`,
 * `1423Z`, `~14:03`, `about 2pm`, each with an optional zone.
 *
 * @param dated whether a date stands before it, so that `-0500` behind it is an offset
 * @returns null where no time stands there; a reading that is not ok where it looks like one (`9:72`)
 */
export function scanTime(text: string, at: number, dated: boolean): ScannedTime | null {
  const about = take(APPROXIMATELY, text, at);
  const start = at + (about?.[0].length ?? 0);
  const clock =
    take(CLOCK, text, start) ??
    take(WHOLE_HOUR, text, start) ??
    take(MILITARY, text, start) ??
    (dated ? take(COMPACT, text, start) : null);
  if (!clock) return null;
  const [written, hour, minute = '0', second = '0'] = clock;
  let end = start + written.length;
  const half = take(HALF_OF_DAY, text, end);
  end += (half ?? take(SUFFIX, text, end))?.[0].length ?? 0;
  const ish = take(ISH, text, end);
  end += ish?.[0].length ?? 0;
  const minusIsOffset = dated && (clock[3] !== undefined || text.charAt(at - 1).toUpperCase() === 'T');
  const zone = scanZone(text, end, minusIsOffset, half !== null);
  end = zone?.end ?? end;
  if (take(GOES_ON, text, end)) return null;
  const parts = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  const reading = judge(parts, half?.[1]?.toLowerCase() ?? null);
  if (!reading.ok) return { reading, end };
  const approximate = about !== null || ish !== null;
  return { reading: { ...reading, approximate, zone: zone?.zone ?? null }, end };
}

/**
 * Reads a text that is a time and nothing else, as typed into the time of a row. There `1405` and `905` are
 * times too.
 */
export function readTime(text: string): TimeReading {
  const typed = text.trim();
  const digits = /^(~?)(\d{1,2})(\d{2})$/.exec(typed);
  const whole = digits ? `${digits[1]}${digits[2]}:${digits[3]}` : typed;
  const scanned = scanTime(whole, 0, false);
  if (scanned && scanned.end === whole.length) return scanned.reading;
  return { ok: false, code: 'no_time', message: 'This is not a time such as 14:05.' };
}

function judge(
  { hour, minute, second }: { hour: number; minute: number; second: number },
  half: string | null,
): TimeReading {
  const no = (code: 'no_such_hour' | 'no_such_minute' | 'no_such_second', what: string) =>
    ({ ok: false, code, message: `There is no ${what}.` }) as const;
  if (hour > 23) return no('no_such_hour', `hour ${hour}`);
  if (minute > 59) return no('no_such_minute', `minute ${minute}`);
  if (second > 59) return no('no_such_second', `second ${second}`);
  if (half && (hour < 1 || hour > 12)) return no('no_such_hour', `${hour} ${half}m`);
  const of24 = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return { ok: true, minuteOfDay: of24 * 60 + minute, second, approximate: false, zone: null };
}

import { type CountedTime, saysStart, scanCounted } from './counted-time';
import { scanDate, type WrittenDate } from './read-date';
import { scanTimeInWords } from './time-in-words';
import { scanTime, type TimeOfDay } from './time-of-day';
import { scanZone } from './time-zone';

export type DoubtCode = 'no_such_time' | 'placeholder' | 'day_only' | 'words' | 'number';

/** The end of a range: `15:10` of `14:23–15:10`. */
export interface RangeEnd {
  /** Null where it is the day of the start, or the next. */
  readonly date: WrittenDate | null;
  readonly time: TimeOfDay;
  readonly written: string;
}

/** What stands at the head of a line. `text` is the rest of the line, as typed. */
export type Head =
  | {
      readonly kind: 'timed';
      readonly date: WrittenDate | null;
      readonly time: TimeOfDay;
      readonly until: RangeEnd | null;
      /** `T+0` stands beside it: others are counted from it. */
      readonly startsCount: boolean;
      readonly text: string;
    }
  | { readonly kind: 'counted'; readonly counted: CountedTime; readonly text: string }
  | {
      readonly kind: 'doubt';
      readonly code: DoubtCode;
      readonly date: WrittenDate | null;
      /** One plain sentence. */
      readonly why: string;
      readonly proposed: TimeOfDay | null;
      readonly text: string;
    }
  | { readonly kind: 'none' };

const OPENERS = /(?:\*\*|__|[*_`[(<"“]|\s)*/y;
const CLOSER = /\s*[*_`\])>"”]/y;
/** Most lines begin with one: there is no date to look for. */
const PLAIN_CLOCK = /\d{1,2}:/y;
const AT = /(?:at|on(?=\s+(?:\d|\p{Lu})))\s+/iuy;
/** People and robots put one before a time in place of a list mark; it belongs to the text. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[☐✓✗]|\u200d|\ufe0f)+\s*|:[\w+-]+:\s+/uy;
const BETWEEN_DATE_AND_TIME = /T|:(?=\d{2}:\d{2}:\d{2})|[\s,]+(?:(?:at|@)\s+)?(?:[-–—|]\s+)?/iy;
const BEFORE_LATER_DATE = /,?\s+(?:on\s+)?\(?/iy;
const RANGE = /(\s*)([-–—‒−→]|->|(?:to|until|till)(?=\s))(\s*)/iy;
/** A colon behind a blank may begin the name of an emoji instead. */
const SEPARATOR =
  /\s*(?:=>|[-–—―‒−]{1,3}>|[–—―‒−→»|;,]|(?:(?<!\s):|:(?![\w+-]+:))|-{1,3}(?=[^\d!]|$)|\.(?=\s|$))\s*/y;
const PLACEHOLDER =
  /(?:hh:mm(?::ss)?|[?x_-]{2}:[?x_-]{2}|\d{1,2}:[?x_]{1,2}|[?]{1,4}|tbd|time)(?: ?UTC)?(?=\s*[\])*_|:–—-]|\s*$)/iy;
const LOOSE_CLOCK = /(?:(\d{1,2})\.(\d{2})|(\d{2})(\d{2}))(?=\s*[–—]|\s+-\s|:\s)/y;

const HALF_OF_DAY = /[ap]\.?\s?m/i;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>', '“': '”' };

/**
 * Reads the date and the time at the head of one line, list marker already taken off: `14:23 — text`,
 * `[14:23 UTC] - text`, `**14:23** text`, `2026-03-17T14:23:05Z text`, `about 2pm: text`, `14:23–15:10 text`, `T+5 text`.
 *
 * Depends on nothing but the line, so that it can be read before anything is known about its neighbours.
 */
export function readHead(line: string): Head {
  const emoji = take(EMOJI, line, 0)?.[0] ?? '';
  if (emoji === '') return readBareHead(line);
  const head = readBareHead(line.slice(emoji.length));
  return head.kind === 'none' ? head : { ...head, text: `${emoji.trim()} ${head.text}`.trim() };
}

function readBareHead(line: string): Head {
  const opened = take(OPENERS, line, 0)?.[0] ?? '';
  const scanned = scanCounted(line, opened.length);
  if (!scanned) return readClockHead(line, opened);
  const rest = restOf(line, scanned.end, opened);
  if (!rest.ends) return { kind: 'none' };
  const { counted } = scanned;
  // `T+0 14:03 text`, `T0 = 14:03 text`: the clock says what the count does, and what others count from.
  const behind = rest.text.replace(/^=\s*/, '');
  const clock = readClockHead(behind, take(OPENERS, behind, 0)?.[0] ?? '');
  if (clock.kind !== 'timed') return { kind: 'counted', counted, text: rest.text };
  return { ...clock, startsCount: counted.fromStart && counted.sinceStart === 0 };
}

function readClockHead(line: string, opened: string): Head {
  const start = opened.length + (take(AT, line, opened.length)?.[0].length ?? 0);
  const dated = take(PLAIN_CLOCK, line, start) ? null : scanDate(line, start);
  const gap = dated && take(BETWEEN_DATE_AND_TIME, line, dated.end);
  const at = dated ? dated.end + (gap?.[0].length ?? 0) : start;
  const date = dated?.date ?? null;
  const scanned = !dated || gap ? scanTime(line, at, dated !== null) : null;
  if (!scanned) return readOddHead(line, opened, { start, date, dateEnd: dated?.end ?? null });
  const { reading } = scanned;
  if (!reading.ok) {
    const text = restOf(line, scanned.end, opened).text;
    return { kind: 'doubt', code: 'no_such_time', date, why: reading.message, proposed: null, text };
  }
  const found = readRange(line, scanned.end);
  const behind = found && restOf(line, found.end, opened);
  // `14:05 — 10 AM]x`: what goes on without a break is no end of a range, but the text.
  const range = behind?.ends ? found : null;
  const later = dated || range ? null : scanDateBehind(line, scanned.end);
  const rest = behind?.ends ? behind : restOf(line, later?.end ?? scanned.end, opened);
  if (!rest.ends) return { kind: 'none' };
  const zone = reading.zone ?? range?.zone ?? rest.zone;
  const saysHalf = HALF_OF_DAY.test(line.slice(at, scanned.end));
  const minuteOfDay = reading.minuteOfDay + (saysHalf ? 0 : (range?.borrowedHalf(reading.minuteOfDay) ?? 0));
  const { second, approximate } = reading;
  return {
    kind: 'timed',
    date: date ?? later?.date ?? null,
    time: { minuteOfDay, second, approximate, zone },
    until: range?.until(minuteOfDay, saysHalf) ?? null,
    startsCount: saysStart(rest.text),
    text: rest.text,
  };
}

/**
 * The day behind a time: `2:23 PM on March 17, 2026`, `14:23 UTC, 17.03.2026`, `14:23 (17 Mar)`. Without brackets only one
 * that says its year: `14:23 May 5 …` may be the text.
 */
function scanDateBehind(line: string, at: number): { date: WrittenDate; end: number } | null {
  const gap = take(BEFORE_LATER_DATE, line, at);
  const found = gap && scanDate(line, at + gap[0].length);
  if (!gap || !found) return null;
  const isOpen = gap[0].endsWith('(');
  if (isOpen) return line.startsWith(')', found.end) ? { ...found, end: found.end + 1 } : null;
  return found.date.year === null || /[\p{L}\p{N}/]/u.test(line.charAt(found.end)) ? null : found;
}

/** Whether a time says itself in which zone it is. */
export function saysZone(head: Head): boolean {
  return head.kind === 'timed' && head.time.zone !== null;
}

/** The text of a line with the end of its range behind it. */
export function withEnd(text: string, end: string | null): string {
  return end === null ? text : `${text} (until ${end})`.trim();
}

/** The end of a range as it was written, with the name of its zone where that is not UTC and does not stand there. */
export function sayEnd({ written, time }: RangeEnd, zone: string): string {
  return time.zone !== null || zone === 'UTC' ? written : `${written} ${zone}`;
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of `14:23–15:10`. With spaces and a hyphen it is one only where a separator or bracket follows. */
function readRange(line: string, at: number) {
  const dash = take(RANGE, line, at);
  if (!dash) return null;
  const from = at + dash[0].length;
  const dated = /\d/.test(line.charAt(from)) ? scanDate(line, from) : null;
  const gap = dated && take(BETWEEN_DATE_AND_TIME, line, dated.end);
  if (dated && !gap) return null;
  const scanned = scanTime(line, dated ? dated.end + (gap?.[0].length ?? 0) : from, dated !== null);
  if (!scanned?.reading.ok) return null;
  const spacedHyphen = dash[2] === '-' && dash[1] !== '';
  const closed = take(SEPARATOR, line, scanned.end) ?? take(CLOSER, line, scanned.end);
  if (spacedHyphen && !closed) return null;
  const written = line.slice(from, scanned.end).trim();
  const { reading } = scanned;
  const { minuteOfDay, zone } = reading;
  const saysHalf = HALF_OF_DAY.test(written);
  /** In `2:23–3:10 PM` the start means the afternoon as well. */
  const borrowedHalf = (start: number) => (saysHalf && minuteOfDay - start > 12 * 60 ? 12 * 60 : 0);
  /** And in `2:23 PM–3:10` the end does. */
  const until = (start: number, startSaysHalf: boolean): RangeEnd => {
    const lent = startSaysHalf && !saysHalf && start >= 12 * 60 && minuteOfDay < 12 * 60 ? 12 * 60 : 0;
    return { date: dated?.date ?? null, time: { ...reading, minuteOfDay: minuteOfDay + lent }, written };
  };
  return { end: scanned.end, zone, borrowedHalf, until };
}

/** Takes closing marks, a zone behind them and separators off; what was opened and not closed is put back. */
function restOf(line: string, from: number, opened: string) {
  const marks = opened.match(/\*\*|__|\S/g) ?? [];
  let end = from;
  let separated = false;
  const close = () => {
    for (let mark = marks.at(-1); mark; mark = marks.at(-1)) {
      const inner = take(/\s*/y, line, end)?.[0].length ?? 0;
      const closing = CLOSING[mark] ?? mark;
      if (!line.startsWith(closing, end + inner)) return;
      end += inner + closing.length;
      marks.pop();
      separated = true;
    }
  };
  const separate = () => {
    const found = take(SEPARATOR, line, end);
    end += found?.[0].length ?? 0;
    separated ||= found !== null;
  };
  close();
  const zone = separated ? scanZone(line, end, false) : null;
  end = zone?.end ?? end;
  separate();
  close();
  if (separated) separate();
  const text = line.slice(end).trim();
  // `**14:23 Alert fired**` closes its emphasis behind the text, which keeps both ends of it.
  const reopened = marks.filter((mark) => text.includes(CLOSING[mark] ?? mark)).join('');
  const ends = separated || /^(?:\s|$)/.test(line.charAt(end));
  return { text: `${reopened}${text}`, zone: zone?.zone ?? null, ends };
}

/** Heads that a person has to judge: placeholders, words, a day alone, `14.23`, `1423`. */
function readOddHead(
  line: string,
  opened: string,
  { start, date, dateEnd }: { start: number; date: WrittenDate | null; dateEnd: number | null },
): Head {
  const doubt = (code: DoubtCode, why: string, end: number, minuteOfDay: number | null): Head => {
    const rest = restOf(line, end, opened);
    if (!rest.ends) return { kind: 'none' };
    const approximate = code === 'words';
    const proposed = minuteOfDay === null ? null : { minuteOfDay, second: 0, approximate, zone: null };
    return { kind: 'doubt', code, date, why, proposed, text: rest.text };
  };
  const placeholder = take(PLACEHOLDER, line, start);
  if (placeholder && (opened.trim() !== '' || !/^(?:time|tbd|\?)/i.test(placeholder[0]))) {
    return doubt('placeholder', 'The time is still to be filled in.', start + placeholder[0].length, null);
  }
  if (dateEnd !== null) {
    return date?.year == null ? { kind: 'none' } : doubt('day_only', 'A day without a time.', dateEnd, null);
  }
  const words = scanTimeInWords(line, opened.length);
  if (words) return doubt('words', 'Time in words, so marked approximate.', words.end, words.minuteOfDay);
  const loose = take(LOOSE_CLOCK, line, start);
  const minute = Number(loose?.[2] ?? loose?.[4]);
  const minuteOfDay = Number(loose?.[1] ?? loose?.[3]) * 60 + minute;
  if (!loose || minute > 59 || minuteOfDay >= 24 * 60) return { kind: 'none' };
  return doubt('number', 'A number that may be a time.', start + loose[0].length, minuteOfDay);
}

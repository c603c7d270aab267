import { scanDate, type WrittenDate } from '../read-date';

/** A time as Slack's clients write it beside a name or alone before a follow-up. */
export interface ChatStamp {
  readonly clock: ChatClock;
  /** The day before it (`Feb 25th at 10:39 AM`, `Yesterday at 3:10 PM`), as threads are copied; null where there is none. */
  readonly day: ChatDay | null;
  /** The address of the message, where the paste has kept it. */
  readonly link: string;
}

/** `half` is null where the clock counts to 24, and for a follow-up, which leaves it out. */
export interface ChatClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly half: 'am' | 'pm' | null;
}

export type ChatDay =
  | { readonly kind: 'date'; readonly date: WrittenDate }
  /** Counted from the day of the copy: `Today`, `Yesterday`, `Wednesday`. */
  | { readonly kind: 'word'; readonly word: string };

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?/iy;
const DAY_BEFORE = /([^\s[\]][^[\]]{0,40}?) at (?=\d)/y;
const LINK = /\((https:\/\/[^\s()]+)\)/y;
const WORDS = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** The time that stands at `at` and reaches to the end of the line, bare or in brackets; null where none does. */
export function scanStamp(line: string, at: number): ChatStamp | null {
  const isBracketed = line.charAt(at) === '[';
  const start = at + (isBracketed ? 1 : 0);
  const before = take(DAY_BEFORE, line, start);
  const day = before ? readChatDay(before[1] ?? '') : null;
  if (before && day === null) return null;
  const clock = take(CLOCK, line, start + (before?.[0].length ?? 0));
  if (clock === null) return null;
  let end = CLOCK.lastIndex;
  if (isBracketed && line.charAt(end) !== ']') return null;
  end += isBracketed ? 1 : 0;
  const link = isBracketed ? take(LINK, line, end) : null;
  end += link?.[0].length ?? 0;
  if (end !== line.length) return null;
  const [, hour, minute, second = '0', half] = clock;
  const read = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  if (read.hour > 23 || read.minute > 59 || read.second > 59) return null;
  if (half !== undefined && (read.hour < 1 || read.hour > 12)) return null;
  const of12 = half === undefined ? null : half.toLowerCase() === 'a' ? 'am' : 'pm';
  return { clock: { ...read, half: of12 }, day, link: link?.[1] ?? '' };
}

/** A day and nothing else: `Tuesday, March 17th`, `Today`, `2026-03-17`. */
export function readChatDay(text: string): ChatDay | null {
  if (WORDS.test(text)) return { kind: 'word', word: text };
  const dated = text.replace(/^(?:today|yesterday),?\s+/i, '');
  const found = scanDate(dated, 0);
  return found?.end === dated.length ? { kind: 'date', date: found.date } : null;
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

import * as english from 'chrono-node/en';
import { type IsoDate, isoDate } from '../units';

/** Words of a date phrase at most: `the end of next week`, `Friday 3rd of April 2026`. */
const MAX_WORDS = 6;
const ISO_ORDER = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;
/** `30/4`, `4.5.26`: day and month could be the other way round. */
const ONLY_NUMBERS = /^[\d./-]+$/;
/** `by 5 minutes` is how much, `2 weeks` may go on with `ago`: only `in two weeks` is a date. */
const AMOUNT =
  /^(?!in\b|next\b|this\b|(?:the )?end\b).*(?:^|[\s\d-])(?:secs?|seconds?|s|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|fortnights?|m|months?|quarters?|y|years?)$/i;
/** `by Sun` is more often a name than a day. */
const SHORT_WEEKDAY = /^(?!today$)[a-z]{3,5}$/i;
const YEAR = /\b\d{4}\b/;

/** No date begins otherwise; spares the library every other word behind `by`. */
const BEGINNING =
  /^(?:\d|(?:in|next|this|the|end|an?|today|tomorrow|one|two|three|four|five|six|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

export interface ReadDate {
  readonly day: IsoDate;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/**
 * Reads the date at the head of a text: `30 Apr`, `April 30`, `2026-04-30`, `Friday`, `in two weeks`. A date
 * without a year, and a weekday, is the next one from today on.
 *
 * @param strict as behind `by`, where much else can follow: short weekdays are not dates then
 * @returns null where no date stands there, or where it could mean two
 */
export function readDue(text: string, today: IsoDate, strict: boolean): ReadDate | null {
  if (!BEGINNING.test(text)) return null;
  const words = [...text.matchAll(/\S+/g)].slice(0, MAX_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    if (!last) return null;
    const phrase = text.slice(0, last.index + last[0].length).replace(/[.,;:!?)\]]+$/, '');
    const day = readPhrase(phrase, today, strict);
    if (day) return { day, length: phrase.length };
  }
  return null;
}

function readPhrase(phrase: string, today: IsoDate, strict: boolean): IsoDate | null {
  if (ONLY_NUMBERS.test(phrase) && !ISO_ORDER.test(phrase)) return null;
  if (AMOUNT.test(phrase) || (strict && SHORT_WEEKDAY.test(phrase))) return null;
  const [year, month, day] = today.split('-').map(Number);
  // Noon on this computer's clock: the one anchor at which the library gives the same day in every zone.
  const anchor = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, 12);
  const [found, ...others] = english.casual.parse(phrase, anchor, { forwardDate: true });
  if (!found || others.length > 0 || found.text.length !== phrase.length || found.end) return null;
  const { start } = found;
  const saysDay = start.isCertain('day') || start.isCertain('weekday');
  if (!saysDay || start.isCertain('hour')) return null;
  const pad = (value: number | null, width: number) => String(value ?? 0).padStart(width, '0');
  const read = isoDate(
    `${pad(start.get('year'), 4)}-${pad(start.get('month'), 2)}-${pad(start.get('day'), 2)}`,
  );
  const isPast = read !== null && read < today && !YEAR.test(phrase);
  return isPast ? null : read;
}

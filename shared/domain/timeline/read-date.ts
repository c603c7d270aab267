import { DAY_MS, type IsoDate, isoDate, startOfUtcDay } from '../units';

/**
 * Dates as they stand in front of a time or alone on a line of a pasted timeline. Read here and not by a date
 * library because a date must start at one place of the line, because 5,000 lines are read while somebody
 * waits, and because `03/04/2026` has to be doubted rather than settled.
 */
export interface WrittenDate {
  /** Null where the year was left out. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
  /** The year was written with two digits between numbers, where any of the three could be the year. */
  readonly shortYear: boolean;
}

export type DateReading =
  | { readonly ok: true; readonly day: IsoDate }
  | { readonly ok: false; readonly message: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  /(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b[.,]?\s+/iy;
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const COMPACT = /((?:19|20|21)\d{2})(\d{2})(\d{2})(?=T\d{4})/y;
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[ -]${MONTH}\\b\\.?(?:,?[ -](\\d{4})(?!\\d))?`,
  'iy',
);
/** As programs write it: `17/Mar/2026`, `17-Mar-26`. */
const DAY_FIRST_JOINED = new RegExp(`(\\d{1,2})([/-])${MONTH}\\2(\\d{4}|\\d{2})(?!\\d)`, 'iy');
const MONTH_FIRST = new RegExp(
  `${MONTH}\\b\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (\\d{4})(?!\\d))?`,
  'iy',
);
const NUMBERS = /(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/y;
/** Only before a time: alone they are a version, or a place in a list. */
const SHORT_NUMBERS = /(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?=,?\s+\d{1,2}[:.]\d{2})/y;

/** The date that stands at `at`, with or without a weekday before it; null where none does. */
export function scanDate(text: string, at: number): { date: WrittenDate; end: number } | null {
  const take = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const start = at + (take(WEEKDAY, at)?.[0].length ?? 0);
  const found = (hit: RegExpExecArray, date: WrittenDate) => ({ date, end: start + hit[0].length });
  const yearFirst = take(YEAR_FIRST, start);
  if (yearFirst) return found(yearFirst, dateOf(yearFirst[1], yearFirst[3], yearFirst[4]));
  const compact = take(COMPACT, start);
  if (compact) return found(compact, dateOf(compact[1], compact[2], compact[3]));
  const joined = take(DAY_FIRST_JOINED, start);
  if (joined) return found(joined, dateOf(fullYear(joined[4]), monthOf(joined[3]), joined[1]));
  const dayFirst = take(DAY_FIRST, start);
  if (dayFirst) return found(dayFirst, dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]));
  const monthFirst = take(MONTH_FIRST, start);
  if (monthFirst) return found(monthFirst, dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]));
  const numbers = take(NUMBERS, start);
  if (numbers) return found(numbers, dateOfNumbers(numbers));
  const short = take(SHORT_NUMBERS, start);
  return short ? found(short, { ...dateOfNumbers(short), shortYear: true }) : null;
}

function fullYear(written: string | undefined): string | undefined {
  return written?.length === 2 ? `20${written}` : written;
}

/** `17.3.2026` is day first by custom; with slashes or hyphens only a number above 12 says which is which. */
function dateOfNumbers([, first, separator, second, year]: RegExpExecArray): WrittenDate {
  const monthIsFirst = separator !== '.' && Number(second) > 12;
  const [month, day] = monthIsFirst ? [first, second] : [second, first];
  const undecided = separator !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return { ...dateOf(fullYear(year), month, day), ambiguous: undecided };
}

function dateOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): WrittenDate {
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
    ambiguous: false,
    shortYear: false,
  };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
}

/**
 * The calendar day that was meant.
 *
 * @param near a date without a year is the one closest to this day
 */
export function resolveDate(date: WrittenDate, near: IsoDate | null): DateReading {
  if (date.shortYear) return { ok: false, message: 'Its year has two digits.' };
  if (date.ambiguous) return { ok: false, message: 'Day and month could be the other way round.' };
  if (date.year !== null) return dayOrNone(date.year, date);
  if (near === null) return { ok: false, message: 'The date has no year.' };
  const year = Number(near.slice(0, 4));
  const days = [year, year - 1, year + 1].map((candidate) => dayOrNone(candidate, date));
  const existing = days.flatMap((reading) => (reading.ok ? [reading.day] : []));
  existing.sort((a, b) => distance(a, near) - distance(b, near));
  const closest = existing[0];
  return closest ? { ok: true, day: closest } : dayOrNone(year, date);
}

/** The days that a date may mean of which the calendar alone says too little: `03/04/2026`, `5/13/26`, `26/05/13`. */
export function datesMeant(date: WrittenDate): WrittenDate[] {
  const plain = { ...date, ambiguous: false, shortYear: false };
  const swapped = date.ambiguous ? [{ ...plain, month: date.day, day: date.month }] : [];
  if (!date.shortYear || date.year === null) return [plain, ...swapped];
  return [plain, ...swapped, { ...plain, year: 2000 + date.day, day: date.year - 2000 }];
}

function distance(a: IsoDate, b: IsoDate): number {
  return Math.abs(startOfUtcDay(a) - startOfUtcDay(b)) / DAY_MS;
}

/** Years that no incident lies in: a number that is no year, or a joke. Templates have 1900. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

function dayOrNone(year: number, { month, day }: WrittenDate): DateReading {
  if (year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, message: `${year} cannot be the year.` };
  const written = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  const found = isoDate(written.join('-'));
  return found ? { ok: true, day: found } : { ok: false, message: `There is no day ${written.join('-')}.` };
}

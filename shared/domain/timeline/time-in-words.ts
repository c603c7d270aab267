const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty five': 25,
  half: 30,
};

const HOURS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const HOUR = `(${HOURS.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\p{N}]|[:.]\\d)`;
const ABOUT = '(?:(?:about|around|at)\\s+){0,2}';

const PAST_OR_TO = new RegExp(
  `${ABOUT}(a quarter|quarter|half|twenty[ -]five|twenty|ten|five)\\s+(?:minutes\\s+)?(past|after|to|before)\\s+${HOUR}`,
  'iuy',
);
const O_CLOCK = new RegExp(`${ABOUT}${HOUR}\\s+o['’]?clock(?![\\p{L}\\p{N}])`, 'iuy');
const NAMED = new RegExp(`${ABOUT}(?:12\\s+)?(noon|midday|midnight)(?![\\p{L}\\p{N}])`, 'iuy');

/**
 * A time written in words at the head of a line: `twenty past nine`, `half past two`, `ten o'clock`, `noon`.
 * Words do not say which half of the day, so whoever asks offers the result and does not take it.
 *
 * @returns the minute of the day and where the words end, or null where there are none
 */
export function scanTimeInWords(text: string, at: number): { minuteOfDay: number; end: number } | null {
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const relative = take(PAST_OR_TO);
  if (relative) {
    const count = MINUTES[relative[1]?.toLowerCase().replace('-', ' ') ?? ''] ?? 0;
    const before = /^(?:to|before)$/i.test(relative[2] ?? '');
    const minute = hourOf(relative[3]) * 60 + (before ? -count : count);
    return { minuteOfDay: (minute + 24 * 60) % (24 * 60), end: at + relative[0].length };
  }
  const oClock = take(O_CLOCK);
  if (oClock) return { minuteOfDay: hourOf(oClock[1]) * 60, end: at + oClock[0].length };
  const named = take(NAMED);
  if (!named) return null;
  const isMidnight = named[1]?.toLowerCase() === 'midnight';
  return { minuteOfDay: isMidnight ? 0 : 12 * 60, end: at + named[0].length };
}

function hourOf(word: string | undefined): number {
  const index = HOURS.indexOf(word?.toLowerCase() ?? '');
  if (index > 0) return index;
  return index === 0 ? 12 : Number(word);
}

import { makeForm } from '../forms';
import { MASK_CHAR } from '../mask';
import type { Token } from '../tokens';

/**
 * What stands for a figure in a pattern: `9` a number, `9u` a number with its unit ("300ms", "45-minute"), `9d` days or longer
 * ("30-day"), `p9` a percentile, `9:99` a time of day, `~9:99` one that is only about right, `9-9` a date, `id` a number that
 * names and does not count ("ticket 4411", "top 5").
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}t\d{2}[:.]?\d{2}|^t[+-]\d+|^1[5-9]\d{8}$/, '9:99'],
  [/^\d{1,2}[:h]\d{2}(?:[:.]\d+)*(?:z|am|pm|utc)?(?:[-/]\d{1,2}[:h]\d{2}(?:[:.]\d+)*z?)?$/, '9:99'],
  [/^\d{4}(?:z|utc|h)$|^\d{1,2}(?:[.:]\d{2})?(?:am|pm|a\.m|p\.m)$/, '9:99'],
  [/^\d{1,2}(?:[:.]?\d{2})?(?:am|pm)?-?ish$|^\d{1,2}:xx$/, '~9:99'],
  [/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{1,2}(?:st|nd|rd|th)$/, '9-9'],
  [/^p\d{2}(?:\.\d+)?$/, 'p9'],
  [/^\d+(?:\.\d+)?(?:ms|µs|us|ns|s|secs?|m|mins?|h|hrs?|x|k|[kmgt]i?b(?:ps|\/s)?|[rq]ps|mbps)$/, '9u'],
  [
    /^(?:\d+|one|two|three|four|five|ten)-(?:second|minute|min|hour|page|pager|line|point|step|way|person|node|replica|fold)s?$/,
    '9u',
  ],
  [/^(?:\d+|one|two|three|four|five|ten)-?(?:d|day|week|month|quarter|year)s?$|^\d+[dw]$/, '9d'],
  [/^\d+(?:[.\-/]\d+)*$/, '9'],
  [/^[a-z]{2,}-\d+$/, 'id'],
];

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(
    ' ',
  ),
);
/** Behind one of these a number is a name. */
const NAMED_BY_NUMBER = new Set(
  'ticket tickets issue pr case rfc step phase version v port top tier level sev severity priority stage section chapter page room line build release postgres mysql ubuntu java python node http error status code bug story incident number no sprint windows region'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
    ' ',
  ),
);
const TIME_ZONES = new Set(
  'utc gmt z cet cest bst est edt cst cdt mst mdt pst pdt pt et ist jst aest zulu hours hrs local'.split(' '),
);
const HALF_DAYS = new Set(['am', 'pm', 'a.m', 'p.m', "o'clock"]);
/** `orders.created_at`, `lease.go`, `max_connections`: a name out of a program, as good as one between backticks. */
const CODE = /[a-z]_[a-z]|^[a-z]{3}\w*\.[a-z]{2,}/;
const ABOUT_SIGN = /[~≈±]\s?$/;

/** Brackets group in a pattern; these stand for the ones of a text. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', '⟮'],
  [')', '⟯'],
]);

/** The shape of a word that stands for a figure, the word itself for any other. */
function shapeOf(token: Token, at: number, tokens: readonly Token[], text: string): string {
  const { lower, kind, start } = token;
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (BRACKETS.has(lower)) return BRACKETS.get(lower) ?? lower;
  if (kind === 'punctuation') return lower === ',' && isThousands(tokens, at) ? '9' : lower;
  if (NUMBER_WORDS.has(lower)) return next.startsWith("o'clock") ? '9:99' : '9';
  if (CODE.test(lower)) return MASK_CHAR;
  if (!/\d|^t[+-]|^(?:one|two|three|four|five|ten)-/.test(lower)) {
    return lower === 'noon' || lower === 'midnight' ? '9:99' : lower;
  }
  let shape = SHAPES.find(([pattern]) => pattern.test(lower))?.[1] ?? lower;
  if (shape === '9') {
    if (HALF_DAYS.has(next) || (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(lower) && TIME_ZONES.has(next)))
      shape = '9:99';
    else if (/^\d{1,2}\.\d{2}$/.test(lower) && TIME_ZONES.has(next)) shape = '9:99';
    else if (MONTHS.has(before) || (MONTHS.has(next) && /^\d{1,2}$/.test(lower))) shape = '9-9';
    else if (/^(?:19|20)\d\d$/.test(lower) && !/^(?:about|over|roughly)$/.test(before)) shape = '9-9';
    else if (NAMED_BY_NUMBER.has(before) || text[start - 1] === '#') shape = 'id';
  }
  return shape === '9:99' && ABOUT_SIGN.test(text.slice(Math.max(0, start - 2), start)) ? '~9:99' : shape;
}

/** The comma of "1,316". */
function isThousands(tokens: readonly Token[], at: number): boolean {
  const [left, comma, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^\d+$/.test(left?.lower ?? '') &&
    /^\d{3}/.test(right?.lower ?? '') &&
    left?.end === comma?.start &&
    comma?.end === right?.start
  );
}

/** The same tokens in the same places, with shapes for figures instead of their digits. */
export function shapeFigures(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.map((token, at) => {
    const lower = shapeOf(token, at, tokens, text);
    if (lower === token.lower) return token;
    const kind = BRACKETS.has(token.lower) ? token.kind : 'word';
    return { ...token, lower, kind, form: makeForm(kind, token.text, lower) };
  });
}

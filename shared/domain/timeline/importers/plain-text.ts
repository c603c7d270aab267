import { LIMITS } from '../../files/limits';

/** Elements that stand within a word or sentence; between the others words would run together. */
const INLINE =
  'a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var';
const BLOCK =
  'article|aside|audio|blockquote|body|br|button|canvas|caption|center|col|dd|details|div|dl|dt|embed|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|input|label|li|link|main|meta|nav|object|ol|option|p|picture|pre|script|section|select|source|style|summary|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video';
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'gi');
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'gi');

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Marks that turn the direction of what follows: they could make a line read as something else than it says. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a text ends with that was cut. */
const CUT = '… (cut)';

/**
 * What somebody else's program wrote, as one plain line: tags of HTML taken away and its references decoded, white space
 * and control characters made single spaces. Words in angle brackets that are no HTML stay.
 *
 * @param most characters of the result; a longer text is cut and says so
 */
export function plainText(text: string, most: number = LIMITS.eventChars): string {
  // Nothing behind is ever shown, so that a text of megabytes costs no more than a long one.
  const part = text.slice(0, most * 4);
  const plain = decodeReferences(part.replace(INLINE_TAG, '').replace(BLOCK_TAG, ' '))
    .toWellFormed()
    .replace(TURNING, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (plain.length <= most && part.length === text.length) return plain;
  return `${plain.slice(0, most - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ID_CHARS = 200;

/** An identity as APIs write it, a text or a whole number, behind the name of its space; empty where there is none. */
export function locatorOf(space: string, id: unknown): string {
  if (typeof id === 'number') return Number.isSafeInteger(id) ? `${space}${id}` : '';
  if (typeof id !== 'string' || id.length > ID_CHARS) return '';
  return /^[^\s\p{Cc}]+$/u.test(id.trim()) ? `${space}${id.trim()}` : '';
}

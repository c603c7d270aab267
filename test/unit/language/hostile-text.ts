import fc from 'fast-check';
import type { TeamWords } from '#shared/domain/language/types';

/** What may be typed or pasted, good and bad: blame, ordinary prose, and every sign that the check looks for. */
const FRAGMENTS = [
  'The engineer forgot to renew the certificate',
  'Maria should have checked the config',
  'maria deployed without testing',
  'he carelessly deleted the index',
  'The outage was caused by human error',
  'Why did nobody look at the disk',
  'nobody is at fault',
  'it was obviously too small, as we know',
  'toString failed to answer',
  'constructor and __proto__ forgot to log in',
  'hasOwnProperty ignored valueOf',
  'The disk filled up',
  'the runbook says so',
  'e.g. Dr. Ruiz, approx. 5 min.',
  '@ana restarted the wrong host',
  "they shouldn't've merged it",
  'המהנדס שכח לחדש',
  'نسي المهندس التجديد',
  'инженер забыл',
  'Łukasz',
  '🙈',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\ude48',
  '```',
  '``',
  '`',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '> ',
  '](',
  '](x)',
  '[',
  '(',
  ')',
  '<b>',
  '</',
  'https://a.b/c?d=e',
  'www.x',
  ':',
  '*',
  '_',
  '#',
  '\\',
  '|',
  '…',
  '—',
  ',',
  '.',
  '. ',
  '?',
  '? ',
  '!',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\ufffc',
];

/** Any run of UTF-16 code units, half surrogates too. */
const anyCodeUnits = fc
  .array(fc.nat(0xffff), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

const anyPiece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: anyCodeUnits },
);

export const hostileText = fc
  .array(fc.tuple(anyPiece, fc.constantFrom(' ', ' ', '')), { maxLength: 40, size: 'max' })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

const hostileName = fc.oneof(
  fc.constantFrom(
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'Maria Rossi',
    'Łukasz Nowak',
    'will',
    'the',
    '@ana',
    '',
    ' ',
    '"',
    '\ud83d',
    'المهندس',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Attendees as no list should have them. */
export const hostileNames = fc.array(hostileName, { maxLength: 6 });

const hostilePhrase = fc.oneof(
  fc.constantFrom(
    'the disk',
    'human error',
    'forgot to renew',
    'nobody',
    'toString',
    '__proto__',
    '.',
    '',
    '“',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** What a team may have taught the checks. */
export const hostileTeam: fc.Arbitrary<TeamWords> = fc.record({
  flag: fc.array(fc.record({ phrase: hostilePhrase, instead: fc.oneof(fc.constant(''), hostilePhrase) }), {
    maxLength: 4,
  }),
  allow: fc.array(hostilePhrase, { maxLength: 3 }),
});

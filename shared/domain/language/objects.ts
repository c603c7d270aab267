import { wordsTagged } from './lexicon/lexicon';
import { lowerAt } from './people/grammar';
import type { Token } from './tokens';

const MAX_WORDS = 9;
const DETERMINERS = new Set(
  'the a an our this that these those his her its my your their another any some every each all both several no three two everyone someone'.split(
    ' ',
  ),
);
/** "the two plugs", "our several sites". */
const COUNTS = new Set('both several two three'.split(' '));
const LONE = new Set(
  'it this that them things everything something anything nothing him us me these those'.split(' '),
);
const STOPS = new Set(
  (
    'in on at to for with by from into onto during after before over under while when because since until without through across despite against via per as about ' +
    "and or but so which that who where if then than is was were are be been had has have did does do would will could should may might must not n't got went gone " +
    'again yesterday today tonight twice once ahead first instead though although yet off up down out back away straight too only even just upon within like'
  ).split(' '),
);
/** Words that end like an adverb and stand before a noun: "the weekly purge". */
const LY_ADJECTIVES = new Set(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly half-yearly biweekly early friendly elderly costly orderly timely untimely likely unlikely lonely ugly deadly assembly supply family anomaly reply'.split(
    ' ',
  ),
);
const NUMBER =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|half)$)/;

/**
 * The end of a simple noun phrase that starts at `at`: "the wrong index", "everyone's feature flags", "it".
 *
 * @returns the token index behind it, or `at` where none starts here
 */
export function endOfObject(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  let to = at;
  for (; to < tokens.length && to - at < MAX_WORDS; to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    if (token.kind === 'masked' || token.lower === "'s") continue;
    if (token.kind !== 'word') {
      const quoted =
        token.lower === '"' &&
        (to === at ||
          tokens[to - 2]?.lower === '"' ||
          tokens[to - 3]?.lower === '"' ||
          tokens[to + 2]?.lower === '"');
      if (quoted) continue;
      break;
    }
    const before = lowerAt(tokens, to - 1);
    if (to > at && LONE.has(tokens[at]?.lower ?? '') && to === at + 1 && !DETERMINERS.has(first.lower)) break;
    const isCount = to === at + 1 && COUNTS.has(token.lower);
    if (to > at && DETERMINERS.has(token.lower) && before !== 'of' && before !== 'all' && !isCount) break;
    if (to > at + 1 && NUMBER.test(token.lower) && before !== 'of') break;
    if (token.lower === 'of' && to > at) continue;
    const isAcronym = token.text.length > 2 && token.text === token.text.toUpperCase();
    if (!isAcronym && STOPS.has(token.lower) && !(to === at && DETERMINERS.has(token.lower))) break;
    if (
      /ly$/.test(token.lower) &&
      !LY_ADJECTIVES.has(token.lower) &&
      to > at &&
      wordsTagged('badadj').has(tokens[to + 1]?.lower ?? '') === false
    )
      break;
    if (/^(?:he|she|they|we|i|you|nobody|someone|anyone)$/.test(token.lower)) break;
  }
  const last = tokens[to - 1]?.lower ?? '';
  if (to > at && (last === 'of' || (last === '"' && tokens[at]?.lower !== '"' && to - at === 1))) to -= 1;
  return to === at + 1 && DETERMINERS.has(first.lower) && !LONE.has(first.lower) ? at : to;
}

/** True for a noun phrase whose verb takes "were"; null where its number cannot be told. */
export function isPlural(tokens: readonly Token[], from: number, to: number): boolean | null {
  let head = to - 1;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.lower === 'of' && at > from) {
      head = at - 1;
      break;
    }
  const word = tokens[head]?.lower ?? '';
  const determiner = tokens[from]?.lower ?? '';
  if (/^(?:it|this|that|production|everything|something|nothing|staging|data)$/.test(word) && from === head)
    return false;
  if (/^(?:them|these|those|things)$/.test(word)) return true;
  if (tokens[head]?.kind !== 'word') return null;
  if (/^(?:a|an|this|that|each|every|another)$/.test(determiner)) return false;
  if (/^(?:these|those|two|three|both|several|all)$/.test(determiner)) return true;
  if (
    /^(?:dns|aws|tls|https|kubernetes|redis|postgres|status|process|access|bus|cors|news|progress|analysis|basis|ingress|egress|address|canvas|cos|nfs|sms|sqs|sns|ios|css)$/.test(
      word,
    )
  )
    return false;
  if (/^(?:people|data|media|children|criteria|indices|vertices|staff|metadata)$/.test(word))
    return word !== 'data' && word !== 'metadata';
  if (/(?:ss|us|is|ics)$/.test(word)) return /ics$/.test(word) ? null : false;
  return word.endsWith('s');
}

import type { Match } from './engine';
import { wordsTagged } from './lexicon/lexicon';
import { looksPast } from './lexicon/past';
import type { Sentence } from './sentences';

const NEGATIONS = new Set(
  "not n't no never nobody nothing neither nor isn't avoid avoids avoiding without beyond hardly free refrain".split(
    ' ',
  ),
);
const META = /^(?:rather|instead)$/;
const CONDITION_WORDS = new Set('if whenever unless when once until should whether'.split(' '));
const REASON_WORDS = new Set('because as due owing given'.split(' '));
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '„', '«', '»']);
const REACH = 4;
const REASON_REACH = 40;
const CLAUSE_REACH = 8;
const FINITE_WORDS = new Set(
  "is are was were has have had does do did n't not can could will would may might must needs".split(' '),
);

/** "not", "nobody", "rather than" … at most four words before the match and in its clause. */
function isNegated(match: Match, { tokens, clauses }: Sentence): boolean {
  for (let at = match.underlineFrom - 1; at >= Math.max(0, match.underlineFrom - REACH); at -= 1) {
    if (clauses[at] !== clauses[match.underlineFrom] && clauses[at] !== clauses[match.from]) return false;
    const word = tokens[at]?.lower ?? '';
    if (NEGATIONS.has(word))
      return (
        at < match.from ||
        match.person === null ||
        at < (match.person?.from ?? 0) ||
        word === "n't" ||
        word === 'not'
      );
    if ((word === 'than' || word === 'of') && META.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Words inside quotation marks are somebody else's. Token indexes, half-open. */
export function standsInQuotes(tokens: Sentence['tokens'], from: number, to: number): boolean {
  return QUOTES.has(tokens[from - 1]?.lower ?? '') && QUOTES.has(tokens[to]?.lower ?? '');
}

function isQuoted(match: Match, { tokens }: Sentence): boolean {
  return match.rule.category !== 'sarcasm' && standsInQuotes(tokens, match.underlineFrom, match.underlineTo);
}

/** "If somebody forgets to rotate it, the tool pages": a general truth, not an account of what happened. */
function isGeneral(match: Match, { tokens }: Sentence): boolean {
  if (
    match.rule.category !== 'person_fault' &&
    match.rule.category !== 'omission' &&
    match.rule.category !== 'judgement'
  )
    return false;
  const before = tokens[match.from - 1]?.lower ?? '';
  if (!CONDITION_WORDS.has(before)) return false;
  if (match.person?.kind === 'you') return true;
  const verb = match.captures.get('V');
  const word = verb ? (tokens[verb[0]]?.lower ?? '') : '';
  return (
    wordsTagged('verb.z').has(word) || (wordsTagged('verb.b').has(word) && !wordsTagged('verb.d').has(word))
  );
}

/** "as the line was down", not "as complete", "as many" or "as a formality": a reason has a verb of its own. */
function opensReason(tokens: Sentence['tokens'], from: number): boolean {
  if (tokens[from]?.lower === 'a') return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + CLAUSE_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (FINITE_WORDS.has(token.lower) || looksPast(token.lower)) return true;
  }
  return false;
}

/** A reason in the same sentence that is about something else than conduct. */
function hasReason(match: Match, { tokens }: Sentence): boolean {
  for (let at = match.to; at < Math.min(tokens.length, match.to + REASON_REACH); at += 1) {
    const next = tokens[at + 1]?.lower ?? '';
    const isSince =
      tokens[at]?.lower === 'since' && /^(?:there|no|it|its|nothing|neither|they|we|nobody)$/.test(next);
    if (!isSince && !REASON_WORDS.has(tokens[at]?.lower ?? '')) continue;
    if (/^(?:he|she|they|usual|soon|well|if|expected|planned|part)$/.test(next)) continue;
    if (tokens[at]?.lower === 'as' && !opensReason(tokens, at + 1)) continue;
    return true;
  }
  return false;
}

/** True for a match that the words around it make harmless. */
export function isHarmless(match: Match, sentence: Sentence): boolean {
  if (match.rule.quietWhenNegated !== false && isNegated(match, sentence)) return true;
  if (isQuoted(match, sentence) || isGeneral(match, sentence)) return true;
  return match.rule.excusedByReason === true && hasReason(match, sentence);
}

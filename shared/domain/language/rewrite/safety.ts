import type { Match } from '../engine';
import { findVerb, wordsTagged } from '../lexicon/lexicon';
import { opensClause, type Sentence } from '../sentences';
import type { Token } from '../tokens';

const REFERS_BACK = new Set(
  'he she his her him hers himself herself themselves they their them who whom whose myself my your yourself nor us me'.split(
    ' ',
  ),
);
const BEFORE_GERUND = new Set('while by when after before without instead of and despite'.split(' '));
const MAY_FOLLOW = new Set(
  'in on at to for from with during after before until across over under into against about onto within through twice again yesterday today once when while because so as although though and instead rather'.split(
    ' ',
  ),
);
const SHARES_SUBJECT = new Set('never did had has was then also'.split(' '));
const DETERMINERS = new Set(
  'the a an this that these those our its three two four five several all both every each any some no'.split(
    ' ',
  ),
);
const LONE_OBJECTS = new Set('it this that production staging checkout support search login'.split(' '));
const NO_OBJECT_WORDS = new Set('whether what how nor where which who why when to'.split(' '));
/** Words of fixed phrases ("kept an eye on", "not a single …") that make no subject. */
const NEVER_SUBJECTS = new Set(
  'eye eyes single finger word attention heed notice care time trouble'.split(' '),
);
const COMPARES = new Set(
  'by earlier sooner ago faster quicker better right immediately once row instantly straight'.split(' '),
);
const TIME = /^\[?\d|^utc$/;

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Verbs with two objects: what stands behind them is not one thing. */
const TWO_OBJECTS = new Set([
  'give',
  'grant',
  'hand',
  'offer',
  'send',
  'show',
  'allow',
  'deny',
  'let',
  'make',
  'have',
]);

/** True where the words captured as O, W or X can be the subject of a sentence as they stand. */
export function isObjectSafe(match: Match, { tokens }: Sentence): boolean {
  const place = match.captures.get('O') ?? match.captures.get('W') ?? match.captures.get('X');
  if (place === undefined) return true;
  const verb = match.captures.get('V') ?? match.captures.get('B');
  if (TWO_OBJECTS.has(findVerb(lowerAt(tokens, verb?.[0] ?? -1))?.base ?? '')) return false;
  const [from, to] = place;
  const words = tokens.slice(from, to);
  const [first] = words;
  if (first === undefined || /^(?:us|them|him|her|me)$/.test(first.lower)) return false;
  if (COMPARES.has(words.at(-1)?.lower ?? '')) return false;
  const isPossessive = words.some((word) => word.lower === "'s");
  if (
    words.length === 1
      ? !LONE_OBJECTS.has(first.lower) && !/s$/.test(first.lower)
      : !DETERMINERS.has(first.lower) && !isPossessive
  )
    return false;
  return words.every(
    (word, index) =>
      !NO_OBJECT_WORDS.has(word.lower) &&
      !NEVER_SUBJECTS.has(word.lower) &&
      (index === 0 || !/.ing$/.test(word.lower)),
  );
}

/** True where the words behind the match hold without the person who is no longer there. */
export function isTailSafe(match: Match, to: number, { tokens }: Sentence, frame: string): boolean {
  const next = tokens[to];
  if (next !== undefined && next.kind !== 'punctuation' && !MAY_FOLLOW.has(next.lower)) return false;
  if (next?.lower === '%') return false;
  const isNegative = frame.includes(' not ') || frame.includes('outcome') || frame.includes('.un');
  for (let at = 0; at < tokens.length; at += 1) {
    if (at >= match.from && at < to) continue;
    const word = lowerAt(tokens, at);
    const after = lowerAt(tokens, at + 1);
    if (REFERS_BACK.has(word)) return false;
    if (at < to) continue;
    if (isNegative && COMPARES.has(word)) return false;
    if (BEFORE_GERUND.has(word) && /ing$/.test(after)) return false;
    const joins = word === 'and' || word === 'but' || word === 'then' || word === 'or';
    if (
      joins &&
      (wordsTagged('verb').has(after) || SHARES_SUBJECT.has(after) || /ly$/.test(after) || at === to)
    )
      return false;
  }
  return true;
}

/** What hangs on a condition is no account of what happened: "if they had asked, we could have …". */
const CONDITIONS = new Set('if unless had supposing suppose assuming imagine'.split(' '));

/** A clause can only be replaced where a clause begins, and not behind a condition. */
export function isHeadSafe(from: number, { tokens }: Sentence): boolean {
  if (tokens.slice(0, from).some((token) => CONDITIONS.has(token.lower))) return false;
  const before = tokens[from - 1];
  return before === undefined || (opensClause(before) && before.lower !== 'who') || TIME.test(before.lower);
}

/** True where the sentence begins at this token, but for a time of day in front of it. */
export function opensSentence({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind !== 'word' || TIME.test(token.lower));
}

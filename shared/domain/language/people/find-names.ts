import { foldName } from '../fold-name';
import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { isFirstName, isWordName, type Roster } from '../names';
import { opensClause } from '../sentences';
import type { Token } from '../tokens';
import { findPronoun } from './find-pronouns';
import { findRoleAfterDeterminer, findTheirRole } from './find-roles';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import type { Person } from './person';

const NAME_LEADS = new Set(
  'by to of from for thank blame because due @ with and or asked told about'.split(' '),
);

/** Names too: a number beside one makes it a date. */
const MONTHS = new Set(
  'jan feb mar apr april may jun june jul july aug august sep sept oct nov dec'.split(' '),
);
const AFTER_NAME = new Set(
  'at on in during before after when while who and for from without with'.split(' '),
);

/** A single-word name in capitals or, when it cannot be an English word here, in lower case. */
function isNameAt(tokens: readonly Token[], at: number, roster: Roster): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower.startsWith('@'))
    return token.lower.length > 1 && !/^@(?:here|channel|everyone|all)$/.test(token.lower);
  const name = foldName(token.text);
  if (token.capital && (isHyphenatedName(token) || isActingStranger(tokens, at))) return true;
  const onRoster = roster.has(name);
  const isAcronym = token.text === token.text.toUpperCase();
  if (!onRoster && !(token.capital && !isAcronym && isFirstName(name))) return false;
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  const after = lowerAt(tokens, at + 1);
  if (MONTHS.has(name) && (/^\d/.test(before) || /^\d/.test(after))) return false;
  if (before === 'the' || before === 'a' || before === 'an') return false;
  if (wordsTagged('thing').has(after)) return false;
  const verbFollows = isVerbForm(after, 'd', 'z') || AUXILIARIES.has(after) || looksPast(after);
  if (isWordName(name)) {
    if (
      token.capital &&
      (after === "'s" || after === '' || (onRoster && tokens[at + 1]?.kind === 'punctuation' && at > 0))
    )
      return true;
    const opens =
      at === 0 ||
      !/^[\p{L}]/u.test(lowerAt(tokens, at - 1)) ||
      tokens.slice(0, at).every((each) => TIME_WORD.test(each.lower));
    if (token.capital && !opens) return true;
    if (token.capital)
      return (
        verbFollows ||
        /ly$/.test(after) ||
        (tokens[at + 1]?.capital === true && roster.has(foldName(tokens[at + 1]?.text ?? '')))
      );
    return (
      (before === 'by' || before === 'blame') &&
      (next === undefined || next.kind === 'punctuation' || AFTER_NAME.has(after))
    );
  }
  if (token.capital) return true;
  return verbFollows || after === "'s" || NAME_LEADS.has(before) || /ly$/.test(after) || opensClause(token);
}

/** Where a name that starts at `at` ends: surnames and further capitalised parts belong to it. */
function endOfName(tokens: readonly Token[], at: number, roster: Roster): number {
  let to = at + 1;
  for (let next = tokens[to]; to < at + 4 && next !== undefined && next.kind === 'word'; next = tokens[to]) {
    const particle =
      /^(?:de|van|von|der|den|al|el|bin|da|dos|di|du|la)$/.test(next.lower) &&
      (tokens[to + 1]?.capital ?? false);
    const surname = next.capital && !isVerbForm(next.lower, 'd', 'z') && /^\p{Lu}\p{Ll}/u.test(next.text);
    if (!particle && !surname && !(roster.has(foldName(next.text)) && next.capital)) break;
    to += 1;
  }
  return to;
}

/** "Ana and the flags team": the end of those named beside her; null where nobody is. */
function endOfOthers(tokens: readonly Token[], at: number): number | null {
  return DETERMINERS.has(lowerAt(tokens, at)) ? (findRoleAfterDeterminer(tokens, at)?.to ?? null) : null;
}

/** Where a name behind a title starts ("Dr. Vollmer", "ms Hsu"); `at` itself where no title stands there. */
function skipTitle(tokens: readonly Token[], at: number): number {
  const title = lowerAt(tokens, at);
  if (!wordsTagged('honorific').has(title) && !wordsTagged('capitaltitle').has(title)) return at;
  const next = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const name = tokens[next];
  return name?.capital === true && /^\p{Lu}\p{Ll}/u.test(name.text) && tokens[at]?.capital === true
    ? next
    : at;
}

/** A syllable of the given names that are written with a hyphen: "jin", "ling", "seok". */
const SYLLABLE = /^(?:[bcdghjklmnprstwy]|ch|sh|ky|hy)(?:[aeiou]{1,2}|y?eo|wa|yu)(?:ng|[nkmlph])?$/;

/** "Hye-jin", "Mei-ling": of two parts, the first of which is a given name. */
function isHyphenatedName({ text }: Token): boolean {
  if (!text.includes('-')) return false;
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+)-(\p{L}\p{Ll}+)$/u.exec(text) ?? [];
  const given = foldName(first);
  const other = foldName(second);
  return isFirstName(given) && !isWordName(given) && (SYLLABLE.test(other) || isFirstName(other));
}

/** Words in title case that open a sentence and are nobody: plurals, trades, what ends like a noun of things. */
const NOT_A_NAME = /(?:s|ing|ment|tion|ness|ity|er|or|ist|ware|age|ance|ence|ship|body|one)$/;
/** Small words that a capital makes no name. */
const SMALL_WORD =
  /^(?:then|there|here|also|later|still|just|even|it|that|this|which|what|all|both|half|many|most|few|some|one|two|three|and|but|so|or|yet|not|never|only|nor|again|once|first|next|now|as|the|a|an|today|yesterday|anyway|maybe|perhaps|sure|people)$/;
const STARTS_SENTENCE = /^[.!?:;"(]$/;

/**
 * "Ottoline shrugged", "Thevaki should have phoned": a word in title case that no list holds, before a verb that only
 * people do. At the head of a sentence any noun has a capital, so there it must not look like one.
 */
function isActingStranger(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text)) return false;
  if (wordsTagged('programname').has(token.lower) || wordsTagged('verb').has(token.lower)) return false;
  if (isWordName(token.lower) || isWordOfPeople(token.lower) || DETERMINERS.has(lowerAt(tokens, at - 1)))
    return false;
  if (findPronoun(tokens, at) !== null || SMALL_WORD.test(token.lower)) return false;
  const before = tokens[at - 1];
  const opens = before === undefined || STARTS_SENTENCE.test(before.lower) || TIME_WORD.test(before.lower);
  if (opens && NOT_A_NAME.test(token.lower)) return false;
  let next = at + 1;
  if (/^(?:should|could|ought|must)$/.test(lowerAt(tokens, next))) {
    next += lowerAt(tokens, next) === 'ought' ? 2 : 1;
    if (/^(?:not|n't|at)$/.test(lowerAt(tokens, next))) next += 1;
    if (!/^(?:have|'ve)$/.test(lowerAt(tokens, next))) return false;
    next += 1;
  } else if (/^(?:has|had|'d)$/.test(lowerAt(tokens, next))) next += 1;
  while (/.{2}ly$|^(?:just|then|also|simply)$/.test(lowerAt(tokens, next))) next += 1;
  return wordsTagged('onlyhuman').has(lowerAt(tokens, next)) || leavesHumanActUndone(tokens, next);
}

/** "forgot to", "never told", "did not bother", "hasn't asked": what only people leave undone. */
function leavesHumanActUndone(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:forgot|forgets|neglected|neglects)$/.test(word)) return lowerAt(tokens, at + 1) === 'to';
  const isNegated = word === 'never' || /^(?:not|n't)$/.test(lowerAt(tokens, at + 1));
  if (!isNegated || !/^(?:never|did|does|has|had|could|was|were)$/.test(word)) return false;
  let next = word === 'never' ? at + 1 : at + 2;
  while (/.{2}ly$|^(?:even|ever|once|really)$/.test(lowerAt(tokens, next))) next += 1;
  return wordsTagged('humanact').has(lowerAt(tokens, next));
}

/** "Marketing", "Nurses": found as what they are elsewhere. */
function isWordOfPeople(word: string): boolean {
  return [
    'dept',
    'weakdept',
    'actingdept',
    'role',
    'roles',
    'team',
    'programrole',
    'programroles',
    'thing',
  ].some((tag) => wordsTagged(tag).has(word));
}

/** A person's name that begins at a token, with its title, or two joined by "and". */
export function findName(tokens: readonly Token[], at: number, roster: Roster): Person | null {
  const first = skipTitle(tokens, at);
  if (first === at && !isNameAt(tokens, at, roster)) return null;
  const end = endOfName(tokens, first, roster);
  const to = wordsTagged('honorificbehind').has(lowerAt(tokens, end)) ? end + 1 : end;
  const after = tokens[to];
  if (after !== undefined && wordsTagged('thing').has(after.lower)) return null;
  if (after?.lower === ',' && /^(?:our|the|a|an)$/.test(lowerAt(tokens, to + 1))) {
    const words = [lowerAt(tokens, to + 2), lowerAt(tokens, to + 3), lowerAt(tokens, to + 4)];
    if (words.some((word) => wordsTagged('thing').has(word))) return null;
  }
  if (lowerAt(tokens, to) === 'and') {
    const end = isNameAt(tokens, to + 1, roster)
      ? endOfName(tokens, to + 1, roster)
      : endOfOthers(tokens, to + 1);
    if (end !== null) return { kind: 'name', from: at, to: end, plural: true };
  }
  const theirs = findTheirRole(tokens, to);
  if (theirs !== null) return { ...theirs, from: at };
  return { kind: 'name', from: at, to, plural: false };
}

import { foldName } from '../fold-name';
import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { isFirstName, isSurname, isWordName, type Roster } from '../names';
import { opensClause } from '../sentences';
import type { Token } from '../tokens';
import { findRoleAfterDeterminer, findTheirRole } from './find-roles';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import { actsLikeSomebody } from './human-acts';
import { isWrittenLikeName } from './name-shapes';
import { endOfBareInitials, isParticle, skipNameStart } from './name-starts';
import type { Person } from './person';
import { isStranger } from './strangers';

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

/** Initials of an attendee: abbreviations that are something else in a meeting stay that. */
const ABBREVIATION =
  /^(?:IT|QA|HR|DB|UI|UX|CI|CD|PR|MR|VM|OS|IP|TV|PC|AI|ML|EU|UK|US|AM|PM|OK|ID|DR|BI|PO|SRE|API|DNS|CPU|SQL|VPN|AWS|GCP|CDN|ETL|SLA|SLO|NOC|SOC|DBA|CEO|CTO)$/;

/** "JK pushed", "by JK" for Jia Koh of the attendees. */
function isInitialsAt(tokens: readonly Token[], at: number, roster: Roster): boolean {
  const { text = '' } = tokens[at] ?? {};
  if (!/^\p{Lu}{2,3}$/u.test(text) || !roster.has(text) || ABBREVIATION.test(text)) return false;
  const after = lowerAt(tokens, at + 1);
  const verbFollows = isVerbForm(after, 'd', 'z') || AUXILIARIES.has(after) || looksPast(after);
  return verbFollows || NAME_LEADS.has(lowerAt(tokens, at - 1));
}

/** A name as it is written, folded. */
const nameOf = rememberByForm(({ text }) => foldName(text));
const isInCapitals = rememberByForm(({ text }) => text === text.toUpperCase());
const isListedFirst = rememberByForm((form) => isFirstName(nameOf({ form })));
const isListedLast = rememberByForm((form) => {
  const name = nameOf({ form });
  if (!isSurname(name) && !isWrittenLikeName(form.text)) return false;
  return !['programname', 'place', 'english'].some((tag) => wordsTagged(tag).has(name));
});

/** A first name, or a surname that is no part of a longer name of something else: "Fleming", not "Apache Fleming". */
function isListedName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital) return false;
  if (isListedFirst(token)) return true;
  if (!isListedLast(token)) return false;
  const before = tokens[at - 1];
  const isPart = before !== undefined && before.kind === 'word' && before.capital && at > 1;
  return !isPart || wordsTagged('role').has(before.lower) || TIME_WORD.test(before.lower);
}

/** "tomasz forgot to …", "this one is on tomasz": a first name in small letters where only people stand. */
function isSmallNameAt(tokens: readonly Token[], at: number, name: string): boolean {
  if (name.length < 4 || isWordName(name)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (/^(?:by|blame|on|from)$/.test(before?.lower ?? ''))
    return after === undefined || /^[,.;!?]$/.test(after.lower);
  const opens = before === undefined || opensClause(before) || TIME_WORD.test(before.lower);
  return opens && actsLikeSomebody(tokens, at + 1);
}

/** A single-word name in capitals or, when it cannot be an English word here, in lower case. */
function isNameAt(tokens: readonly Token[], at: number, roster: Roster): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower.startsWith('@'))
    return token.lower.length > 1 && !/^@(?:here|channel|everyone|all)$/.test(token.lower);
  const name = nameOf(token);
  if (token.capital && isHyphenatedName(token)) return true;
  const onRoster = roster.has(name);
  if (!onRoster) {
    if (!token.capital) return isListedFirst(token) && isSmallNameAt(tokens, at, name);
    if (isInCapitals(token)) return isInitialsAt(tokens, at, roster);
    if (!isListedName(tokens, at)) return isStranger(tokens, at);
  }
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  const after = lowerAt(tokens, at + 1);
  if (MONTHS.has(name) && (/^\d/.test(before) || /^\d/.test(after))) return false;
  if (before === 'the' || before === 'a' || before === 'an') return false;
  if (wordsTagged('thing').has(after) && !(after === 'accounts' && lowerAt(tokens, at + 2) === 'for'))
    return false;
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
  return (
    verbFollows ||
    after === "'s" ||
    NAME_LEADS.has(before) ||
    (before === 'on' && opensClause(tokens[at + 1] ?? token)) ||
    /ly$/.test(after) ||
    opensClause(token)
  );
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

/** A syllable of the given names that are written with a hyphen: "jin", "ling", "seok". */
const SYLLABLE = /^(?:[bcdghjklmnprstwy]|ch|sh|ky|hy)(?:[aeiou]{1,2}|y?eo|wa|yu)(?:ng|[nkmlph])?$/;

/** "Hye-jin", "Mei-ling", "Okafor-Lindqvist": of two parts that are names. */
function isHyphenatedName({ text }: Token): boolean {
  if (!text.includes('-')) return false;
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}+)-(\p{L}\p{Ll}+)$/u.exec(text) ?? [];
  const given = foldName(first);
  const other = foldName(second);
  if (isFirstName(given) && !isWordName(given) && (SYLLABLE.test(other) || isFirstName(other))) return true;
  return [given, other].every((part) => (isFirstName(part) || isSurname(part)) && !isWordName(part));
}

/** False for a word that names nobody but where the roster has it. */
const mayOpenName = rememberByForm(
  ({ capital, lower }) =>
    capital || lower.startsWith('@') || isParticle(lower) || isFirstName(foldName(lower)),
);

const folded = rememberByForm(({ lower }) => foldName(lower));

/** A person's name that begins at a token, with its title, or two joined by "and". */
export function findName(tokens: readonly Token[], at: number, roster: Roster): Person | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  if (!mayOpenName(token) && !roster.has(folded(token))) return null;
  const bare = token.capital ? endOfBareInitials(tokens, at) : at;
  if (bare > at) return { kind: 'name', from: at, to: bare, plural: false };
  const first = skipNameStart(tokens, at);
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

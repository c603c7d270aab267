import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { opensClause } from '../sentences';
import type { Token } from '../tokens';
import { endOfRole, findRoleAfterDeterminer, findTheirRole } from './find-roles';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import type { Person } from './person';
import { isLeadingSomewhere, isRoleOrTeamAt, opensDepartmentPair, opensSomePair } from './role-nouns';

const DEPARTMENTS = wordsTagged('dept');
const BARE_PLURALS = wordsTagged('bareplural');
/** "for Finance has …": a department behind one of these has a verb of its own. */
const BEFORE_CLAUSE = new Set('for had than'.split(' '));
/** A role may stand bare behind one of these: "by engineers", "tell developers". */
const BEFORE_BARE = new Set(
  (
    'by to on with from blame that let tell telling asking notifying informing remind of whether utc apparently again usual always did ' +
    "didn't n't"
  ).split(' '),
);
const MAY_TAKE_MODIFIER_PLURAL = new Set(
  'engineers developers devs reviewers operators admins people folks staff managers'.split(' '),
);
/** Verbs that begin an order about somebody: "Tell developers to …". */
const ORDERS = new Set(
  'tell ask remind warn train get make let have give send teach hold stop help urge force invite move put take keep retrain coach fire blame instruct brief order require advise'.split(
    ' ',
  ),
);

/** True for a word or mark behind which somebody may be named without a determiner. */
const leadsToBare = rememberByForm(
  (form) =>
    form.kind !== 'word' ||
    opensClause({ form }) ||
    TIME_WORD.test(form.lower) ||
    BEFORE_BARE.has(form.lower),
);

/** True for a word that may be somebody without a determiner, whatever is before it. */
const maySpeakAnywhere = rememberByForm(
  ({ capital, lower }) => capital || MAY_TAKE_MODIFIER_PLURAL.has(lower),
);

const isNumber = rememberByForm(({ lower }) => /^\d/.test(lower));
const isThing = rememberByForm(({ lower }) => wordsTagged('thing').has(lower));
const isAcronym = rememberByForm(({ text }) => /^[A-Z]{2,5}$/.test(text));

/** False for a word that is somebody only where it opens a longer phrase: most words are no more. */
const isListed = rememberByForm(
  (form) =>
    BARE_PLURALS.has(form.lower) ||
    DEPARTMENTS.has(form.lower) ||
    /^(?:leads|on-call|oncall|it)$/.test(form.lower) ||
    opensSomePair({ form }) ||
    ['actingdept', 'weakdept'].some((tag) => wordsTagged(tag).has(form.lower)),
);

/** False for a word with which no phrase for somebody begins that has no determiner. */
const mayOpenHeadline = rememberByForm(
  ({ lower }) => !ORDERS.has(lower) && !DETERMINERS.has(lower) && !isVerbForm(lower, 'd', 'z', 'g'),
);

/** "Engineers", "oncall". */
function findBareRole(tokens: readonly Token[], at: number, opens: boolean): Person | null {
  const word = lowerAt(tokens, at);
  if (BARE_PLURALS.has(word) && (opens || MAY_TAKE_MODIFIER_PLURAL.has(word)))
    return { kind: 'role', from: at, to: endOfRole(tokens, at + 1), plural: true };
  if ((word === 'on-call' || word === 'oncall') && opens)
    return { kind: 'role', from: at, to: at + 1, plural: false };
  return null;
}

/** "IT forgot", "the mess is IT's doing", but not "it". */
function isComputing(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return (
    tokens[at]?.text === 'IT' &&
    (/^(?:forgot|never|did|does|failed|neglected|ignored|skipped|always)$/.test(next) ||
      (next === "'s" && /^(?:doing|fault|mess|work)$/.test(lowerAt(tokens, at + 2))))
  );
}

/** "QA", "data science", "Legal" where it acts. */
function findBareDepartment(tokens: readonly Token[], at: number): Person | null {
  const word = lowerAt(tokens, at);
  const isDepartment =
    word === 'it' ? isComputing(tokens, at) : DEPARTMENTS.has(word) && !isRoleOrTeamAt(tokens, at + 1);
  if (isDepartment) {
    const theirs = findTheirRole(tokens, at + 1);
    return theirs === null ? { kind: 'dept', from: at, to: at + 1, plural: true } : { ...theirs, from: at };
  }
  const third = tokens[at + 2];
  const isPair = opensDepartmentPair(tokens, at) && !(third !== undefined && isThing(third));
  if (isPair && !isRoleOrTeamAt(tokens, at + 2)) return { kind: 'dept', from: at, to: at + 2, plural: true };
  if (
    wordsTagged('actingdept').has(word) &&
    looksPast(lowerAt(tokens, at + 1)) &&
    /^(?:the|our|a|an|their|all|every|us|everyone|customers)$/.test(lowerAt(tokens, at + 2))
  )
    return { kind: 'dept', from: at, to: at + 1, plural: true };
  if (wordsTagged('weakdept').has(word) && !isRoleOrTeamAt(tokens, at + 1))
    return { kind: 'weak', from: at, to: at + 1, plural: true };
  return null;
}

/** "QA forgot", "for Finance has": it acts, whatever is before it. */
function actsAnywhere(token: Token, before: string, next: string): boolean {
  if (isAcronym(token) && (token.lower === 'it' ? next === "'s" : looksPast(next))) return true;
  return token.capital && BEFORE_CLAUSE.has(before) && (AUXILIARIES.has(next) || looksPast(next));
}

/** "dispatcher on shift": the words behind a determiner, without it. */
function findHeadline(tokens: readonly Token[], at: number): Person | null {
  const headline = findRoleAfterDeterminer(tokens, at - 1);
  return headline?.from === at - 1 ? { ...headline, from: at } : null;
}

/** A role, team or department without a determiner: "Engineers", "QA", "dispatcher on shift". */
export function findBare(tokens: readonly Token[], at: number): Person | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || isNumber(token)) return null;
  const before = at === 0 ? undefined : tokens[at - 1];
  const opens = before === undefined || leadsToBare(before);
  if (!opens && !maySpeakAnywhere(token)) return null;
  const next = tokens[at + 1];
  if (next !== undefined && isThing(next)) return null;
  const isKnown = isListed(token);
  if (isKnown && token.lower === 'leads' && isLeadingSomewhere(tokens, at)) return null;
  const role = isKnown ? findBareRole(tokens, at, opens) : null;
  if (role !== null) return role;
  if (!opens && !actsAnywhere(token, before.lower, next?.lower ?? '')) return null;
  const department = isKnown ? findBareDepartment(tokens, at) : null;
  return department ?? (mayOpenHeadline(token) ? findHeadline(tokens, at) : null);
}

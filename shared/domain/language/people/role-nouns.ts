import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import type { Token } from '../tokens';
import { AUXILIARIES, isVerbForm, lowerAt } from './grammar';
import { actsLikeSomebody, isCalledHeOrShe } from './human-acts';

const TEAMS = wordsTagged('team');
const ROLE = wordsTagged('role');
const ROLES = wordsTagged('roles');
const PROGRAM_ROLE = wordsTagged('programrole');
const PROGRAM_ROLES = wordsTagged('programroles');
const SCORNED = wordsTagged('scorned');
/** Words that cannot stand between a determiner and its noun. */
export const NOT_MODIFIERS = new Set(
  (
    "of in on at to for with by from into and or but so because when while that which who whose is was were are be been had has have did do does will would could should may might must not n't " +
    "'s a an the there then it they he she we you i as if than after before during until without within about over under"
  ).split(' '),
);

function isModifier(word: string): boolean {
  return word !== '' && !NOT_MODIFIERS.has(word);
}

const DEPARTMENT = /^(?:qa|noc|soc|pmo|helpdesk|netops|secops|infosec|devops|sre|hr)$/;
const STAFFED_PLACE = /^(?:cent(?:re|er)|room|floor)$/;
export const AGENT = /^(?:agents?|engineer's)$/;

/** False for a word with which no role, team or staffed place ends, whatever stands around it: most words are none. */
export const mayEndRole = rememberByForm(
  ({ lower }) =>
    [ROLE, ROLES, PROGRAM_ROLE, PROGRAM_ROLES, SCORNED, TEAMS].some((words) => words.has(lower)) ||
    [DEPARTMENT, STAFFED_PLACE, AGENT].some((pattern) => pattern.test(lower)) ||
    lower === 'watch' ||
    lower === 'group',
);

/** "The helpdesk has …", but not "the support page". */
export function isDepartmentAt(tokens: readonly Token[], at: number): boolean {
  if (!DEPARTMENT.test(lowerAt(tokens, at))) return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.lower === "'s" ||
    AUXILIARIES.has(next.lower) ||
    looksPast(next.lower) ||
    isVerbForm(next.lower, 'd', 'z')
  );
}

/** "the contact centre", "the network group", "the outgoing watch", but not "the data centre" or "the security group". */
export function isStaffedPlaceAt(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const word = lowerAt(tokens, at);
  if (word === 'watch')
    return /^(?:outgoing|incoming|night|morning|middle|previous|day|relief)$/.test(before);
  if (word === 'group')
    return /^(?:network|networks|database|infrastructure|integration|operations|engineering|planning|architecture|maintenance|facilities)$/.test(
      before,
    );
  return (
    STAFFED_PLACE.test(word) &&
    /^(?:contact|call|control|operations|trading|shop|support|service|dispatch)$/.test(before)
  );
}

/** What schedulers and parsers do as well, whatever the words around it: no sign of somebody behind one of their names. */
const ALSO_OF_PROGRAMS =
  /^(?:misreads?|disregard(?:ed|s)|neglect(?:ed|s)|overlook(?:ed|s)|never|does|did|has|had|was|is)$/;

/** "the night dispatcher", "the dispatcher mistyped …", "the setter put it in his pocket", but not "the dispatcher dropped the event". */
function isProgramRolePerson(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (wordsTagged('humanmodifier').has(lowerAt(tokens, at - 1)) || wordsTagged('humandeed').has(next))
    return true;
  const isOne = PROGRAM_ROLE.has(lowerAt(tokens, at));
  if (isCalledHeOrShe(tokens, at + 1)) return true;
  return actsLikeSomebody(tokens, at + 1) && !(isOne && ALSO_OF_PROGRAMS.test(next));
}

/** "some genius on the night shift", "the contractor's boy", but not "the hero image". */
function isScorned(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (/^(?:research|visiting|teaching)$/.test(before)) return true;
  return before === 'some' || before === "'s" || (lowerAt(tokens, at - 2) === 'some' && isModifier(before));
}

/** "the trail leads straight to …": a verb. */
export function isLeadingSomewhere(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:that|which|this|it)$/.test(lowerAt(tokens, at - 1)) ||
    /^(?:to|straight|directly|back|into|us|nowhere|,)$/.test(lowerAt(tokens, at + 1))
  );
}

/** "foreman" one, "foremen" or "developers" several; null for a word that is no role. */
export function roleNumberAt(tokens: readonly Token[], at: number): 'one' | 'several' | null {
  const word = lowerAt(tokens, at);
  if (word === 'leads' && isLeadingSomewhere(tokens, at)) return null;
  if (ROLES.has(word)) return 'several';
  if (ROLE.has(word)) return 'one';
  if (PROGRAM_ROLES.has(word) && isProgramRolePerson(tokens, at)) return 'several';
  if (SCORNED.has(word)) return isScorned(tokens, at) ? 'one' : null;
  return PROGRAM_ROLE.has(word) && isProgramRolePerson(tokens, at) ? 'one' : null;
}

export function isRoleOrTeamAt(tokens: readonly Token[], at: number): boolean {
  return roleNumberAt(tokens, at) !== null || TEAMS.has(lowerAt(tokens, at));
}

export const opensSomePair = rememberByForm(({ lower }) =>
  [...wordsTagged('deptpair')].some((pair) => pair.startsWith(`${lower}_`)),
);

/** True for the first word of a department of two: "data science". */
export function opensDepartmentPair(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    opensSomePair(token) &&
    wordsTagged('deptpair').has(`${token.lower}_${lowerAt(tokens, at + 1)}`)
  );
}

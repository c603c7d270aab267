import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { opensClause } from '../sentences';
import type { Token } from '../tokens';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import type { Person, PersonKind } from './person';

const PLURAL_DETERMINERS = new Set('these those two three both several all some our the their no'.split(' '));
/** Words that cannot stand between a determiner and its noun. */
const NOT_MODIFIERS = new Set(
  (
    "of in on at to for with by from into and or but so because when while that which who whose is was were are be been had has have did do does will would could should may might must not n't " +
    "'s a an the there then it they he she we you i as if than after before during until without within about over under"
  ).split(' '),
);
const MAY_TAKE_MODIFIER_PLURAL = new Set(
  'engineers developers devs reviewers operators admins people folks staff managers'.split(' '),
);
const AMBIGUOUS_ROLES = new Set(
  'operator operators manager managers coordinator coordinators owner lead auditor person'.split(' '),
);
const HUMAN_AGENT = new Set('support call service customer help-desk helpdesk'.split(' '));
/** Verbs that begin an order about somebody: "Tell developers to …". */
const ORDERS = new Set(
  'tell ask remind warn train get make let have give send teach hold stop help urge force invite move put take keep retrain coach fire blame'.split(
    ' ',
  ),
);

function isModifier(word: string): boolean {
  return word !== '' && !NOT_MODIFIERS.has(word);
}

/** After a role: "on call", "on duty", "on the platform team", "of the night shift". */
export function endOfRole(tokens: readonly Token[], at: number): number {
  const first = lowerAt(tokens, at);
  if (first !== 'on' && first !== 'in' && first !== 'from' && first !== 'at') return at;
  if (/^(?:call|duty|shift|watch|rotation)$/.test(lowerAt(tokens, at + 1))) return at + 2;
  for (let to = at + 1; to < at + 6; to += 1) {
    const word = lowerAt(tokens, to);
    if (wordsTagged('team').has(word) || /^(?:shift|rota|rotation|bridge)$/.test(word)) return to + 1;
    if (wordsTagged('dept').has(word) && to === at + 1) return to + 1;
    if (NOT_MODIFIERS.has(word) && !DETERMINERS.has(word)) return at;
  }
  return at;
}

/** "The helpdesk has …", but not "the support page". */
function isDepartmentAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:qa|noc|soc|helpdesk|netops|secops|infosec|devops|sre|hr)$/.test(lowerAt(tokens, at)))
    return false;
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

/** "the contact centre", "the control room", but not "the data centre". */
function isStaffedPlaceAt(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:cent(?:re|er)|room|floor)$/.test(lowerAt(tokens, at)) &&
    /^(?:contact|call|control|operations|trading|shop|support|service|dispatch)$/.test(
      lowerAt(tokens, at - 1),
    )
  );
}

/** "the night dispatcher", "the dispatcher mistyped …", but not "the dispatcher dropped the event". */
function isProgramRolePerson(tokens: readonly Token[], at: number): boolean {
  return (
    wordsTagged('humanmodifier').has(lowerAt(tokens, at - 1)) ||
    wordsTagged('humandeed').has(lowerAt(tokens, at + 1))
  );
}

/** "some genius on the night shift", "the contractor's boy", but not "the hero image". */
function isScorned(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return before === 'some' || before === "'s" || (lowerAt(tokens, at - 2) === 'some' && isModifier(before));
}

/** "foreman" one, "foremen" or "developers" several; null for a word that is no role. */
function roleNumberAt(tokens: readonly Token[], at: number): 'one' | 'several' | null {
  const word = lowerAt(tokens, at);
  if (wordsTagged('roles').has(word)) return 'several';
  if (wordsTagged('role').has(word)) return 'one';
  if (wordsTagged('programroles').has(word) && isProgramRolePerson(tokens, at)) return 'several';
  if (wordsTagged('scorned').has(word)) return isScorned(tokens, at) ? 'one' : null;
  return wordsTagged('programrole').has(word) && isProgramRolePerson(tokens, at) ? 'one' : null;
}

function isRoleOrTeamAt(tokens: readonly Token[], at: number): boolean {
  return roleNumberAt(tokens, at) !== null || wordsTagged('team').has(lowerAt(tokens, at));
}

/** True for the first word of a department of two: "data science". */
function opensDepartmentPair(tokens: readonly Token[], at: number): boolean {
  return wordsTagged('deptpair').has(`${lowerAt(tokens, at)}_${lowerAt(tokens, at + 1)}`);
}

/** Words between an owner and the role that belongs to it: "the carrier's field crew". */
const THEIR_ROLE_REACH = 3;

/** "'s technician" behind somebody: the technician is meant. */
export function findTheirRole(tokens: readonly Token[], at: number): Person | null {
  if (lowerAt(tokens, at) !== "'s") return null;
  const role = findRoleAfterDeterminer(tokens, at);
  if (role === null || role.to > at + 1 + THEIR_ROLE_REACH) return null;
  for (let between = at + 1; between < role.to; between += 1)
    if (isVerbForm(lowerAt(tokens, between), 'd', 'z') && !/^[A-Z]{2,}$/.test(tokens[between]?.text ?? ''))
      return null;
  return role;
}

/** "the new release manager", "our storage team", "no reviewer": a role or team behind its determiner. */
export function findRoleAfterDeterminer(tokens: readonly Token[], at: number): Person | null {
  for (let head = at + 1; head <= at + 5; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.kind !== 'word') return null;
    const word = token.lower;
    const next = lowerAt(tokens, head + 1);
    const number = roleNumberAt(tokens, head);
    const team =
      wordsTagged('team').has(word) ||
      (isDepartmentAt(tokens, head) && !/^an?$/.test(lowerAt(tokens, at))) ||
      isStaffedPlaceAt(tokens, head);
    const continues = isRoleOrTeamAt(tokens, head + 1);
    if ((number !== null || team) && !continues && !wordsTagged('thing').has(next)) {
      const before = lowerAt(tokens, head - 1);
      if (
        AMBIGUOUS_ROLES.has(word) &&
        (wordsTagged('system').has(before) || (head - 1 > at && tokens[head - 1]?.capital === true))
      )
        return null;
      if (team && /^(?:of)$/.test(next) && word !== 'team') return null;
      const person: PersonKind =
        team && !/^(?:people|folks|guys|staff|contractor)$/.test(word) ? 'team' : 'role';
      const kind: PersonKind = /^(?:no|neither)$/.test(lowerAt(tokens, at)) ? 'nobody' : person;
      const plural =
        number === 'several' ||
        /s$/.test(word) ||
        (kind === 'team' && PLURAL_DETERMINERS.has(lowerAt(tokens, at)));
      const theirs = findTheirRole(tokens, head + 1);
      if (theirs !== null) return { ...theirs, kind: kind === 'nobody' ? kind : theirs.kind, from: at };
      return { kind, from: at, to: endOfRole(tokens, head + 1), plural };
    }
    if (/^(?:agents?|engineer's)$/.test(word) && HUMAN_AGENT.has(lowerAt(tokens, head - 1))) {
      return { kind: 'role', from: at, to: head + 1, plural: word.endsWith('s') };
    }
    if (NOT_MODIFIERS.has(word) && word !== 'on' && word !== 'in') return null;
    if (word === 'in' && next !== 'call') return null;
  }
  return null;
}

/** A role, team or department without a determiner: "Engineers", "QA", "dispatcher on shift". */
export function findBare(tokens: readonly Token[], at: number): Person | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || /^\d/.test(token.lower)) return null;
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    opensClause(before) ||
    before.kind !== 'word' ||
    TIME_WORD.test(before.lower) ||
    /^(?:by|to|on|with|from|blame|that|let|tell|telling|asking|notifying|informing|remind|of|whether|utc|apparently|again|usual|always|did|didn't|n't)$/.test(
      before.lower,
    );
  const next = lowerAt(tokens, at + 1);
  if (wordsTagged('thing').has(next)) return null;
  if (wordsTagged('bareplural').has(token.lower) && (opens || MAY_TAKE_MODIFIER_PLURAL.has(token.lower))) {
    return { kind: 'role', from: at, to: endOfRole(tokens, at + 1), plural: true };
  }
  if ((token.lower === 'on-call' || token.lower === 'oncall') && opens)
    return { kind: 'role', from: at, to: at + 1, plural: false };
  const isAcronymActing =
    /^[A-Z]{2,5}$/.test(token.text) && (token.lower === 'it' ? next === "'s" : looksPast(next));
  if (!opens && !isAcronymActing) return null;
  if (
    token.lower === 'it'
      ? token.text === 'IT' &&
        (/^(?:forgot|never|did|does|failed|neglected|ignored|skipped|always)$/.test(next) ||
          (next === "'s" && /^(?:doing|fault|mess|work)$/.test(lowerAt(tokens, at + 2))))
      : wordsTagged('dept').has(token.lower) && !isRoleOrTeamAt(tokens, at + 1)
  ) {
    const theirs = findTheirRole(tokens, at + 1);
    return theirs === null ? { kind: 'dept', from: at, to: at + 1, plural: true } : { ...theirs, from: at };
  }
  if (
    opensDepartmentPair(tokens, at) &&
    !wordsTagged('thing').has(lowerAt(tokens, at + 2)) &&
    !isRoleOrTeamAt(tokens, at + 2)
  ) {
    return { kind: 'dept', from: at, to: at + 2, plural: true };
  }
  if (
    wordsTagged('actingdept').has(token.lower) &&
    looksPast(next) &&
    /^(?:the|our|a|an|their|all|every|us|everyone|customers)$/.test(lowerAt(tokens, at + 2))
  ) {
    return { kind: 'dept', from: at, to: at + 1, plural: true };
  }
  if (wordsTagged('weakdept').has(token.lower) && !isRoleOrTeamAt(tokens, at + 1))
    return { kind: 'weak', from: at, to: at + 1, plural: true };
  if (ORDERS.has(token.lower)) return null;
  const headline = findRoleAfterDeterminer(tokens, at - 1);
  if (
    headline !== null &&
    headline.from === at - 1 &&
    !DETERMINERS.has(token.lower) &&
    !isVerbForm(token.lower, 'd', 'z', 'g')
  ) {
    return { ...headline, from: at };
  }
  return null;
}

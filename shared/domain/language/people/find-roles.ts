import { wordsTagged } from '../lexicon/lexicon';
import { looksPast } from '../lexicon/past';
import { opensClause } from '../sentences';
import type { Token } from '../tokens';
import { AUXILIARIES, DETERMINERS, isVerbForm, lowerAt, TIME_WORD } from './grammar';
import type { Person, PersonKind } from './person';
import {
  AGENT,
  isDepartmentAt,
  isLeadingSomewhere,
  isRoleOrTeamAt,
  isStaffedPlaceAt,
  mayEndRole,
  NOT_MODIFIERS,
  opensDepartmentPair,
  roleNumberAt,
} from './role-nouns';

const THINGS = wordsTagged('thing');
const TEAMS = wordsTagged('team');
const DEPARTMENTS = wordsTagged('dept');
const BARE_PLURALS = wordsTagged('bareplural');
const PLURAL_DETERMINERS = new Set('these those two three both several all some our the their no'.split(' '));
/** "for Finance has …": a department behind one of these has a verb of its own. */
const BEFORE_CLAUSE = new Set('for had than'.split(' '));
/** A role may stand bare behind one of these: "by engineers", "tell developers". */
const BEFORE_BARE = new Set(
  (
    'by to on with from blame that let tell telling asking notifying informing remind of whether utc apparently again usual always did ' +
    "didn't n't"
  ).split(' '),
);
const POSSESSIVES = new Set('its their his my our your'.split(' '));
const MAY_TAKE_MODIFIER_PLURAL = new Set(
  'engineers developers devs reviewers operators admins people folks staff managers'.split(' '),
);
const AMBIGUOUS_ROLES = new Set(
  'operator operators manager managers coordinator coordinators owner lead auditor person cleaner registrar'.split(
    ' ',
  ),
);
const HUMAN_AGENT = new Set('support call service customer help-desk helpdesk'.split(' '));
/** Verbs that begin an order about somebody: "Tell developers to …". */
const ORDERS = new Set(
  'tell ask remind warn train get make let have give send teach hold stop help urge force invite move put take keep retrain coach fire blame instruct brief order require advise'.split(
    ' ',
  ),
);

/** After a role: "on call", "on duty", "on the platform team", "of the night shift". */
export function endOfRole(tokens: readonly Token[], at: number): number {
  const first = lowerAt(tokens, at);
  if (first !== 'on' && first !== 'in' && first !== 'from' && first !== 'at') return at;
  if (/^(?:call|duty|shift|watch|rotation)$/.test(lowerAt(tokens, at + 1))) return at + 2;
  for (let to = at + 1; to < at + 6; to += 1) {
    const word = lowerAt(tokens, to);
    if (TEAMS.has(word) || /^(?:shift|rota|rotation|bridge)$/.test(word)) return to + 1;
    if (DEPARTMENTS.has(word) && to === at + 1)
      return /^(?:ops|operations|services|support|engineering)$/.test(lowerAt(tokens, to + 1))
        ? to + 2
        : to + 1;
    if (NOT_MODIFIERS.has(word) && !DETERMINERS.has(word)) return at;
  }
  return at;
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

/** True for a word that cannot stand between a determiner and its role: "the on call engineer", but not "the cause of". */
function endsModifiers({ lower, text }: Token, next: string, isBehindOne: boolean): boolean {
  if (lower === 'in') return next !== 'call';
  if (NOT_MODIFIERS.has(lower) && lower !== 'on' && text !== 'IT') return true;
  return isBehindOne && POSSESSIVES.has(lower);
}

/** "the new release manager", "our storage team", "no reviewer": a role or team behind its determiner. */
export function findRoleAfterDeterminer(tokens: readonly Token[], at: number): Person | null {
  for (let head = at + 1; head <= at + 5; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.kind !== 'word') return null;
    const word = token.lower;
    const next = lowerAt(tokens, head + 1);
    if (!mayEndRole(word)) {
      if (endsModifiers(token, next, head > at + 1)) return null;
      continue;
    }
    const number = roleNumberAt(tokens, head);
    const team =
      TEAMS.has(word) ||
      (isDepartmentAt(tokens, head) && !/^an?$/.test(lowerAt(tokens, at))) ||
      isStaffedPlaceAt(tokens, head);
    const continues = isRoleOrTeamAt(tokens, head + 1);
    if ((number !== null || team) && !continues && !THINGS.has(next)) {
      const before = lowerAt(tokens, head - 1);
      if (
        AMBIGUOUS_ROLES.has(word) &&
        (wordsTagged('system').has(before) ||
          (head - 1 > at && tokens[head - 1]?.capital === true && !isPersonalModifier(before)))
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
    if (AGENT.test(word) && HUMAN_AGENT.has(lowerAt(tokens, head - 1))) {
      return { kind: 'role', from: at, to: head + 1, plural: word.endsWith('s') };
    }
    if (endsModifiers(token, next, head > at + 1)) return null;
  }
  return null;
}

/** "duty manager", "IT lead": what stands before people also where it has a capital. */
function isPersonalModifier(word: string): boolean {
  return wordsTagged('humanmodifier').has(word) || DEPARTMENTS.has(word);
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
    BEFORE_BARE.has(before.lower);
  // What follows finds something elsewhere only in these; most words are neither.
  if (!opens && !token.capital && !MAY_TAKE_MODIFIER_PLURAL.has(token.lower)) return null;
  const next = lowerAt(tokens, at + 1);
  if (THINGS.has(next)) return null;
  if (token.lower === 'leads' && isLeadingSomewhere(tokens, at)) return null;
  if (BARE_PLURALS.has(token.lower) && (opens || MAY_TAKE_MODIFIER_PLURAL.has(token.lower))) {
    return { kind: 'role', from: at, to: endOfRole(tokens, at + 1), plural: true };
  }
  if ((token.lower === 'on-call' || token.lower === 'oncall') && opens)
    return { kind: 'role', from: at, to: at + 1, plural: false };
  const isAcronymActing =
    /^[A-Z]{2,5}$/.test(token.text) && (token.lower === 'it' ? next === "'s" : looksPast(next));
  const actsBehindLead =
    token.capital && BEFORE_CLAUSE.has(before?.lower ?? '') && (AUXILIARIES.has(next) || looksPast(next));
  if (!opens && !isAcronymActing && !actsBehindLead) return null;
  if (
    token.lower === 'it'
      ? token.text === 'IT' &&
        (/^(?:forgot|never|did|does|failed|neglected|ignored|skipped|always)$/.test(next) ||
          (next === "'s" && /^(?:doing|fault|mess|work)$/.test(lowerAt(tokens, at + 2))))
      : DEPARTMENTS.has(token.lower) && !isRoleOrTeamAt(tokens, at + 1)
  ) {
    const theirs = findTheirRole(tokens, at + 1);
    return theirs === null ? { kind: 'dept', from: at, to: at + 1, plural: true } : { ...theirs, from: at };
  }
  if (
    opensDepartmentPair(tokens, at) &&
    !THINGS.has(lowerAt(tokens, at + 2)) &&
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

import { wordsTagged } from '../lexicon/lexicon';
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
  'operator operators manager managers agent controller coordinator coordinators owner lead driver installer scheduler planner dispatcher auditor guard person'.split(
    ' ',
  ),
);
const HUMAN_AGENT = new Set('support call service customer help-desk helpdesk'.split(' '));
/** Verbs that begin an order about somebody: "Tell developers to …". */
const ORDERS = new Set(
  'tell ask remind warn train get make let have give send teach hold stop help urge force invite move put take keep retrain coach fire blame'.split(
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
    isVerbForm(next.lower, 'd', 'z')
  );
}

/** "the new release manager", "our storage team", "no reviewer": a role or team behind its determiner. */
export function findRoleAfterDeterminer(tokens: readonly Token[], at: number): Person | null {
  for (let head = at + 1; head <= at + 5; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.kind !== 'word') return null;
    const word = token.lower;
    const next = lowerAt(tokens, head + 1);
    const role = wordsTagged('role').has(word);
    const roles = wordsTagged('roles').has(word);
    const team = wordsTagged('team').has(word) || isDepartmentAt(tokens, head);
    const continues =
      wordsTagged('role').has(next) || wordsTagged('roles').has(next) || wordsTagged('team').has(next);
    if ((role || roles || team) && !continues && !wordsTagged('thing').has(next)) {
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
        roles || /s$/.test(word) || (kind === 'team' && PLURAL_DETERMINERS.has(lowerAt(tokens, at)));
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
  if (token === undefined || token.kind !== 'word') return null;
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
  if (!opens) return null;
  if (
    token.lower === 'it'
      ? token.text === 'IT' &&
        /^(?:forgot|never|did|does|failed|neglected|ignored|skipped|always)$/.test(next)
      : wordsTagged('dept').has(token.lower)
  ) {
    return { kind: 'dept', from: at, to: at + 1, plural: true };
  }
  if (wordsTagged('weakdept').has(token.lower)) return { kind: 'weak', from: at, to: at + 1, plural: true };
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

import { rememberByForm } from '../forms';
import { wordsTagged } from '../lexicon/lexicon';
import type { Token } from '../tokens';
import { DETERMINERS, isVerbForm, lowerAt } from './grammar';
import type { Person, PersonKind } from './person';
import {
  AGENT,
  isDepartmentAt,
  isRoleOrTeamAt,
  isStaffedPlaceAt,
  mayEndRole,
  NOT_MODIFIERS,
  roleNumberAt,
} from './role-nouns';

const THINGS = wordsTagged('thing');
const TEAMS = wordsTagged('team');
const DEPARTMENTS = wordsTagged('dept');
const PLURAL_DETERMINERS = new Set('these those two three both several all some our the their no'.split(' '));
const POSSESSIVES = new Set('its their his my our your'.split(' '));
const AMBIGUOUS_ROLES = new Set(
  'operator operators manager managers coordinator coordinators owner lead auditor person cleaner registrar'.split(
    ' ',
  ),
);
const HUMAN_AGENT = new Set('support call service customer help-desk helpdesk'.split(' '));
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

const isNoModifier = rememberByForm(
  ({ lower, text }) => NOT_MODIFIERS.has(lower) && lower !== 'on' && text !== 'IT',
);
const isPossessive = rememberByForm(({ lower }) => POSSESSIVES.has(lower));

/** True for a word that cannot stand between a determiner and its role: "the on call engineer", but not "the cause of". */
function endsModifiers(token: Token, next: string, isBehindOne: boolean): boolean {
  if (token.lower === 'in') return next !== 'call';
  return isNoModifier(token) || (isBehindOne && isPossessive(token));
}

/** "the new release manager", "our storage team", "no reviewer": a role or team behind its determiner. */
export function findRoleAfterDeterminer(tokens: readonly Token[], at: number): Person | null {
  for (let head = at + 1; head <= at + 5; head += 1) {
    const token = tokens[head];
    if (token === undefined || token.kind !== 'word') return null;
    const word = token.lower;
    const next = lowerAt(tokens, head + 1);
    if (!mayEndRole(token)) {
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

import type { Token } from '../tokens';
import { endOfRole, findRoleAfterDeterminer } from './find-roles';
import { lowerAt } from './grammar';
import type { Person, PersonKind } from './person';

const PRONOUNS: Readonly<Record<string, PersonKind>> = {
  he: 'he',
  she: 'he',
  him: 'he',
  her: 'he',
  'he/she': 'he',
  you: 'you',
  they: 'they',
  them: 'they',
  somebody: 'some',
  someone: 'some',
  whoever: 'some',
  nobody: 'nobody',
  noone: 'nobody',
  'no-one': 'nobody',
  none: 'nobody',
  anybody: 'any',
  anyone: 'any',
  everyone: 'any',
  everybody: 'any',
  we: 'we',
  us: 'we',
  i: 'i',
  me: 'i',
  who: 'who',
};

/** "she", "nobody on the team", "none of the reviewers", "whoever was on call". */
export function findPronoun(tokens: readonly Token[], at: number): Person | null {
  const word = lowerAt(tokens, at);
  if (word === 'not' && /^(?:one|a|any)$/.test(lowerAt(tokens, at + 1))) {
    const from = lowerAt(tokens, at + 2) === 'of' ? at + 3 : at + 1;
    const whole = findRoleAfterDeterminer(tokens, from)?.to ?? findRoleAfterDeterminer(tokens, at)?.to;
    return whole === undefined ? null : { kind: 'nobody', from: at, to: whole, plural: false };
  }
  if (word === 'one' && lowerAt(tokens, at + 1) === 'of') {
    const whole = findRoleAfterDeterminer(tokens, at + 2)?.to;
    return whole === undefined ? null : { kind: 'role', from: at, to: whole, plural: false };
  }
  if (word === 'no' && lowerAt(tokens, at + 1) === 'one') {
    return { kind: 'nobody', from: at, to: endOfRole(tokens, at + 2), plural: false };
  }
  const kind = PRONOUNS[word];
  if (kind === undefined || !Object.hasOwn(PRONOUNS, word)) return null;
  if (word === 'us' && tokens[at]?.text === 'US') return null;
  if (word === 'none' && lowerAt(tokens, at + 1) !== 'of') return null;
  if (word === 'none') {
    if (/^(?:us|our)$/.test(lowerAt(tokens, at + 2)))
      return { kind: 'we', from: at, to: at + 3, plural: true };
    const whole =
      PRONOUNS[lowerAt(tokens, at + 2)] !== undefined ? at + 3 : findRoleAfterDeterminer(tokens, at + 2)?.to;
    return whole === undefined ? null : { kind, from: at, to: whole, plural: true };
  }
  if (word === 'whoever' && /^(?:was|is|were|had)$/.test(lowerAt(tokens, at + 1))) {
    const to = endOfRole(tokens, at + 2);
    if (to > at + 2) return { kind, from: at, to, plural: false };
  }
  const elseWords = lowerAt(tokens, at + 1) === 'else' ? 1 : 0;
  const end =
    kind === 'some' || kind === 'nobody' || kind === 'any' ? endOfRole(tokens, at + 1 + elseWords) : at + 1;
  return {
    kind,
    from: at,
    to: end,
    plural: kind === 'they' || kind === 'we' || kind === 'i' || kind === 'you',
  };
}

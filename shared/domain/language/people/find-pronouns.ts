import { rememberByForm } from '../forms';
import type { Token } from '../tokens';
import { endOfRole, findRoleAfterDeterminer } from './find-roles';
import { lowerAt } from './grammar';
import type { Person, PersonKind } from './person';

const PRONOUNS: ReadonlyMap<string, PersonKind> = new Map(
  Object.entries({
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
  } as const),
);

const QUANTIFIERS = new Set(
  'one most half some many several all both each two three rest majority either'.split(' '),
);

const mayOpenPronoun = rememberByForm(
  ({ lower }) => PRONOUNS.has(lower) || QUANTIFIERS.has(lower) || lower === 'not' || lower === 'no',
);

/** "one of the interns", "most of us", "the rest of the room": part of a group of people. */
function findPartOf(tokens: readonly Token[], at: number): Person | null {
  const plural = !/^(?:one|each|either)$/.test(lowerAt(tokens, at));
  const whole = findRoleAfterDeterminer(tokens, at + 2);
  if (whole !== null) return { kind: plural ? whole.kind : 'role', from: at, to: whole.to, plural };
  const pronoun = PRONOUNS.get(lowerAt(tokens, at + 2));
  if (pronoun === 'we') return { kind: 'we', from: at, to: at + 3, plural: true };
  const isRoom = /^(?:room|bridge|table|floor|office)$/.test(lowerAt(tokens, at + 3));
  return isRoom && lowerAt(tokens, at + 2) === 'the'
    ? { kind: 'team', from: at, to: at + 4, plural: true }
    : null;
}

/** "she", "nobody on the team", "none of the reviewers", "whoever was on call". */
export function findPronoun(tokens: readonly Token[], at: number): Person | null {
  const token = tokens[at];
  if (token === undefined || !mayOpenPronoun(token)) return null;
  const word = token.lower;
  const kind = PRONOUNS.get(word);
  if (word === 'not' && lowerAt(tokens, at + 1) === 'a' && /^(?:soul|person)$/.test(lowerAt(tokens, at + 2)))
    return { kind: 'nobody', from: at, to: endOfRole(tokens, at + 3), plural: false };
  if (word === 'not' && /^(?:one|a|any)$/.test(lowerAt(tokens, at + 1))) {
    const from = lowerAt(tokens, at + 2) === 'of' ? at + 3 : at + 1;
    const whole = findRoleAfterDeterminer(tokens, from)?.to ?? findRoleAfterDeterminer(tokens, at)?.to;
    return whole === undefined ? null : { kind: 'nobody', from: at, to: whole, plural: false };
  }
  if (QUANTIFIERS.has(word) && lowerAt(tokens, at + 1) === 'of') return findPartOf(tokens, at);
  if (word === 'no' && lowerAt(tokens, at + 1) === 'one') {
    return { kind: 'nobody', from: at, to: endOfRole(tokens, at + 2), plural: false };
  }
  if (kind === undefined) return null;
  if (word === 'us' && token.text === 'US') return null;
  if (word === 'none' && lowerAt(tokens, at + 1) !== 'of') return null;
  if (word === 'none') {
    if (/^(?:us|our)$/.test(lowerAt(tokens, at + 2)))
      return { kind: 'we', from: at, to: at + 3, plural: true };
    const whole =
      PRONOUNS.get(lowerAt(tokens, at + 2)) !== undefined
        ? at + 3
        : findRoleAfterDeterminer(tokens, at + 2)?.to;
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

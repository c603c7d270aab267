import { wordsTagged } from './lexicon/lexicon';
import { foldName, isFirstName, isWordName, type Roster } from './names';
import { opensClause, type Sentence } from './sentences';
import type { Token } from './tokens';

export const PERSON_KINDS = [
  'name',
  'he',
  'you',
  'role',
  'team',
  'dept',
  'weak',
  'they',
  'some',
  'nobody',
  'any',
  'we',
  'i',
  'who',
] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A noun phrase that stands for somebody. Token indexes, half-open; empty where the subject is left out ("… and forgot"). */
export interface Person {
  readonly kind: PersonKind;
  readonly from: number;
  readonly to: number;
  readonly plural: boolean;
}

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
const DETERMINERS = new Set(
  'the a an our this that their these those his her its my your another some one each every any which whichever no two three both several all neither either'.split(
    ' ',
  ),
);
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
const TIME_WORD = /^\[?\d{1,2}[:.h]\d{2}/;

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

function isVerbForm(word: string, ...forms: readonly ('b' | 'z' | 'd' | 'n' | 'g')[]): boolean {
  return forms.some((form) => wordsTagged(`verb.${form}`).has(word));
}

const AUXILIARIES = new Set(
  "is are were have do was has had did does didn't 's should could would might ought needs needed never failed".split(
    ' ',
  ),
);
const NAME_LEADS = new Set(
  'by to of from for thank blame because due @ with and or asked told about'.split(' '),
);

/** A single-word name in capitals or, when it cannot be an English word here, in lower case. */
function isNameAt(tokens: readonly Token[], at: number, roster: Roster): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.lower.startsWith('@'))
    return token.lower.length > 1 && !/^@(?:here|channel|everyone|all)$/.test(token.lower);
  const name = foldName(token.text);
  const onRoster = roster.has(name);
  if (!onRoster && !(token.capital && isFirstName(name))) return false;
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (before === 'the' || before === 'a' || before === 'an') return false;
  if (wordsTagged('thing').has(after)) return false;
  const verbFollows = isVerbForm(after, 'd', 'z') || AUXILIARIES.has(after);
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
    return (before === 'by' || before === 'blame') && !DETERMINERS.has(after);
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

function findName(tokens: readonly Token[], at: number, roster: Roster): Person | null {
  if (!isNameAt(tokens, at, roster)) return null;
  const to = endOfName(tokens, at, roster);
  const after = tokens[to];
  if (after !== undefined && wordsTagged('thing').has(after.lower)) return null;
  if (after?.lower === ',' && /^(?:our|the|a|an)$/.test(lowerAt(tokens, to + 1))) {
    const words = [lowerAt(tokens, to + 2), lowerAt(tokens, to + 3), lowerAt(tokens, to + 4)];
    if (words.some((word) => wordsTagged('thing').has(word))) return null;
  }
  if (lowerAt(tokens, to) === 'and' && isNameAt(tokens, to + 1, roster)) {
    return { kind: 'name', from: at, to: endOfName(tokens, to + 1, roster), plural: true };
  }
  return { kind: 'name', from: at, to, plural: false };
}

/** After a role: "on call", "on duty", "on the platform team", "of the night shift". */
function endOfRole(tokens: readonly Token[], at: number): number {
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

function findRoleAfterDeterminer(tokens: readonly Token[], at: number): Person | null {
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

function findPronoun(tokens: readonly Token[], at: number): Person | null {
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
  const else_ = lowerAt(tokens, at + 1) === 'else' ? 1 : 0;
  const end =
    kind === 'some' || kind === 'nobody' || kind === 'any' ? endOfRole(tokens, at + 1 + else_) : at + 1;
  return {
    kind,
    from: at,
    to: end,
    plural: kind === 'they' || kind === 'we' || kind === 'i' || kind === 'you',
  };
}

function findBare(tokens: readonly Token[], at: number): Person | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    opensClause(before) ||
    before.kind !== 'word' ||
    TIME_WORD.test(before.lower) ||
    /^(?:by|to|on|with|blame|that|let|tell|telling|asking|notifying|informing|remind|of|whether|utc|apparently|again|usual|always|did|didn't|n't)$/.test(
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

/** "and", "but" or "or", also with "then": what follows may share the subject. */
function joinsVerbs(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === 'then'
    ? /^(?:and|but|,)$/.test(lowerAt(tokens, at - 1))
    : /^(?:and|but|yet|or)$/.test(word);
}

function isSubject(tokens: readonly Token[], person: Person): boolean {
  const before = tokens[person.from - 1];
  const starts =
    before === undefined ||
    opensClause(before) ||
    TIME_WORD.test(before.lower) ||
    /^(?:utc|again|then|apparently|clearly|obviously)$/.test(before.lower);
  let next = person.to;
  while (/(?:ly|also|then|just|simply|again)$/.test(lowerAt(tokens, next))) next += 1;
  const verb = lowerAt(tokens, next);
  if (/^(?:was|were|is|are)$/.test(verb) && /ed$/.test(lowerAt(tokens, next + 1))) return false;
  return (
    starts &&
    (isVerbForm(verb, 'd', 'z', 'b') ||
      AUXILIARIES.has(verb) ||
      /ed$/.test(verb) ||
      verb === 'were' ||
      verb === 'never')
  );
}

/** How far back "they" looks for what it stands for, in tokens. */
const ANTECEDENT_REACH = 40;

/** "They" stands for people unless a plural thing was named before it in the sentence. */
function standsForThings(tokens: readonly Token[], at: number, people: ReadonlyMap<number, Person>): boolean {
  const from = Math.max(0, at - ANTECEDENT_REACH);
  for (let index = from; index < at; index += 1) {
    const person = people.get(index);
    if (person?.plural && person.to > person.from) return false;
  }
  return tokens
    .slice(from, at)
    .some(
      (token) =>
        token.kind === 'word' &&
        /[^su]s$/.test(token.lower) &&
        token.lower.length > 3 &&
        !isVerbForm(token.lower, 'z'),
    );
}

/**
 * The people that a sentence names, by the token at which they begin. A verb joined by "and", "but" or "then" to a
 * person's verb has that person as its unwritten subject, given as an empty phrase.
 */
export function findPeople(sentence: Sentence, roster: Roster): ReadonlyMap<number, Person> {
  const { tokens } = sentence;
  const people = new Map<number, Person>();
  let subject: Person | null = null;
  /** Where the last phrase for somebody ended: only a "who" behind it is a person. */
  let lastTo = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = lowerAt(tokens, at);
    let person = findName(tokens, at, roster) ?? findPronoun(tokens, at);
    if (person === null && DETERMINERS.has(word)) person = findRoleAfterDeterminer(tokens, at);
    person ??= findBare(tokens, at);
    if (person?.kind === 'they' && standsForThings(tokens, at, people)) person = null;
    if (person?.kind === 'who' && !(lastTo === at || (lastTo === at - 1 && lowerAt(tokens, at - 1) === ',')))
      person = null;
    if (person !== null && person.to > tokens.length) person = { ...person, to: tokens.length };
    if (person !== null) {
      people.set(at, person);
      lastTo = person.to;
      if (isSubject(tokens, person) && person.kind !== 'who')
        subject = person.kind === 'nobody' ? null : person;
      if (person.kind !== 'who') at = Math.max(at, person.to - 1);
      continue;
    }
    if (
      subject !== null &&
      joinsVerbs(tokens, at - 1) &&
      !(isVerbForm(word, 'z') && isVerbForm(lowerAt(tokens, at + 1), 'd')) &&
      (isVerbForm(word, 'd', 'z') ||
        /^(?:never|did|does|had|has|was|is|n't)$/.test(word) ||
        /ly$/.test(word) ||
        word === 'then')
    ) {
      people.set(at, { ...subject, from: at, to: at });
    }
  }
  return people;
}

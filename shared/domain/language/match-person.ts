import type { Matcher, Run, Step } from './matchers';
import { AUXILIARIES, isVerbForm } from './people/grammar';
import { PERSON_KINDS, type Person, type PersonKind } from './people/person';
import type { Token } from './tokens';
import { isAdverb, isPast } from './word-kinds';

const PERSON_GROUPS: Readonly<Record<string, readonly PersonKind[]>> = {
  person: ['name', 'he', 'role', 'team', 'dept', 'they', 'some', 'who'],
  named: ['name', 'he', 'you'],
};

function isPersonKind(word: string): word is PersonKind {
  return (PERSON_KINDS as readonly string[]).includes(word);
}

const SUBJECT_PREPOSITIONS = new Set('in on from at of with for behind over'.split(' '));
const RELATIVES = new Set(['who', 'that', 'whoever', 'we', 'you', 'they', 'i']);
const CLAUSE_REACH = 9;

/** "has", "was", "forgot", "quietly": where the verb of a clause may begin. */
function mayOpenVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (AUXILIARIES.has(token.lower) || isPast(token) || isAdverb(token) || isVerbForm(token.lower, 'z'))
  );
}

/** "Ana, plus two helpers, broke", "the clerk (on nights) broke": behind what stands between commas or brackets. */
function stepBehindAside(run: Run, person: Person, closing: string, next: Step): boolean {
  const { tokens } = run.sentence;
  const last = Math.min(tokens.length, person.to + CLAUSE_REACH);
  for (let at = person.to + 2; at < last; at += 1)
    if (tokens[at]?.lower === closing) return mayOpenVerb(tokens[at + 1]) && next(run, at + 1);
  return false;
}

/**
 * Tries the verb of a subject where it may stand beside right behind it: after an aside, a preposition's phrase ("someone
 * in facilities tripped") or a relative clause ("whoever wrote the ticket omitted").
 */
function stepToVerb(run: Run, person: Person, next: Step): boolean {
  const { tokens } = run.sentence;
  const behind = tokens[person.to];
  if (behind === undefined || person.to === person.from) return false;
  if (behind.lower === ',') return stepBehindAside(run, person, ',', next);
  if (behind.lower === '(') return stepBehindAside(run, person, ')', next);
  const isOpen = tokens[person.from]?.lower === 'whoever' || RELATIVES.has(behind.lower);
  if (!isOpen && !SUBJECT_PREPOSITIONS.has(behind.lower)) return false;
  const last = Math.min(tokens.length, person.to + CLAUSE_REACH);
  for (let at = person.to + 2; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (mayOpenVerb(token) && next(run, at)) return true;
    if (!isOpen && (isPast(token) || AUXILIARIES.has(token.lower))) return false;
  }
  return false;
}

export function matchPerson(list: string): Matcher {
  const kinds = new Set<PersonKind>();
  for (const word of list.split(',')) {
    for (const kind of PERSON_GROUPS[word] ?? (isPersonKind(word) ? [word] : [])) kinds.add(kind);
  }
  if (kinds.size === 0) throw new Error(`No such person: <${list}>`);
  return (next) => (run, at) => {
    const person = run.people.get(at);
    if (person === undefined || !kinds.has(person.kind)) return false;
    const before = run.person;
    run.person = person;
    if (next(run, person.to) || stepToVerb(run, person, next)) return true;
    run.person = before;
    return false;
  };
}

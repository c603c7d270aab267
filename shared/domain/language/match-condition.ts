import type { Matcher, Run } from './matchers';
import { lowerAt } from './people/grammar';
import { opensClause } from './sentences';

function clauseStartsAt(run: Run, at: number): boolean {
  const before = at === 0 ? undefined : run.sentence.tokens[at - 1];
  return (
    before === undefined ||
    opensClause(before) ||
    before.kind === 'punctuation' ||
    /^\[?\d{1,2}[:.h]\d{2}|^utc$|^cet$|^z$/.test(before.lower)
  );
}

const NOT_BEFORE_SUBJECT = new Set(
  'of for with to from by on at in about into let lets make makes made'.split(' '),
);
const OBJECT_PRONOUNS = new Set('him them us me'.split(' '));

/** False for "them", "by the team", "paging the engineer": somebody is named, but does nothing here. */
function isSubjectPlace(run: Run): boolean {
  const person = run.person;
  if (person === null || person.from === person.to) return true;
  const { tokens } = run.sentence;
  const before = lowerAt(tokens, person.from - 1);
  return (
    !OBJECT_PRONOUNS.has(lowerAt(tokens, person.from)) &&
    !NOT_BEFORE_SUBJECT.has(before) &&
    !/.{2}ing$/.test(before)
  );
}

function endsAt({ sentence }: Run, at: number): boolean {
  for (let next = at; next < sentence.tokens.length; next += 1) {
    if (sentence.tokens[next]?.kind !== 'punctuation') return false;
  }
  return true;
}

const ZERO_WIDTH: Readonly<Record<string, (run: Run, at: number) => boolean>> = {
  '^': clauseStartsAt,
  $: endsAt,
  q: (run) => run.sentence.isQuestion,
  pl: (run) => run.person?.plural ?? false,
  subj: isSubjectPlace,
};

/** `<^>`, `<$>`, `<q>`, `<pl>`, `<subj>`: a condition that takes no token; null for any other name. */
export function matchCondition(name: string): Matcher | null {
  const test = ZERO_WIDTH[name];
  return test === undefined ? null : (next) => (run, at) => test(run, at) && next(run, at);
}

import { lazily } from './lazily';
import { startRun } from './matchers';
import { compilePattern, type First, type Pattern } from './pattern';
import { type Anchor, findAnchor } from './pattern-anchor';
import type { Person } from './people/person';
import { RULES } from './rules/all';
import type { Rule } from './rules/rule';
import type { Sentence } from './sentences';
import type { FindingSeverity, Section } from './types';
import { WakeIndex } from './waking';

/** A rule that found something. Token indexes, half-open. */
export interface Match {
  readonly rule: Rule;
  /** Place of the rule in the list: the earlier one wins where all else is equal. */
  readonly rank: number;
  readonly severity: FindingSeverity;
  readonly from: number;
  readonly to: number;
  /** What is underlined. */
  readonly underlineFrom: number;
  readonly underlineTo: number;
  readonly captures: ReadonlyMap<string, readonly [from: number, to: number]>;
  readonly person: Person | null;
}

/** A rule and one of its patterns, which a sentence that holds its words wakes. */
interface Lead {
  readonly rule: Rule;
  readonly rank: number;
  readonly anchor: Anchor;
  readonly pattern: () => Pattern;
  readonly vetoes: () => readonly Pattern[];
}

function leadsOf(rule: Rule, rank: number): Lead[] {
  const vetoes = lazily(() => (rule.veto ?? []).map(compilePattern));
  return rule.patterns.map((source) => ({
    rule,
    rank,
    anchor: findAnchor(source),
    pattern: lazily(() => compilePattern(source)),
    vetoes,
  }));
}

const leads = new WakeIndex<Lead>();

/** Looks at one rule after the other, each once, whoever asks: a first check, or a page with nothing else to do. */
const unread = (function* readRules(): Generator<void, void> {
  for (const [rank, rule] of RULES.entries()) {
    for (const lead of leadsOf(rule, rank)) leads.add(lead);
    yield;
  }
})();

/** Gets the rules ready for the first check, a little with each step. */
export function* prepareRules(): Generator<void, void> {
  while (!unread.next().done) yield;
}

function allLeads(): WakeIndex<Lead> {
  while (!unread.next().done);
  return leads;
}

const NONE: Match[] = [];
const NO_CAPTURES: Match['captures'] = new Map();

export function weighSeverity(rule: Rule, person: Person | null): FindingSeverity {
  if (person?.kind === 'we') return rule.we ?? (rule.severity === 'by-person' ? 'low' : rule.severity);
  if (rule.severity !== 'by-person') return rule.severity;
  return person !== null && (person.kind === 'name' || person.kind === 'he' || person.kind === 'you')
    ? 'high'
    : 'medium';
}

/** The next token, from `at` on, at which a pattern may begin; past the end where there is none. */
function nextStart(
  first: First,
  { tokens }: Sentence,
  people: ReadonlyMap<number, Person>,
  at: number,
): number {
  if (first === null) return at;
  for (let next = at; next < tokens.length; next += 1) {
    if (first === 'person' ? people.has(next) : first.has(tokens[next]?.lower ?? '')) return next;
  }
  return tokens.length;
}

function isVetoed({ vetoes }: Lead, sentence: Sentence, people: ReadonlyMap<number, Person>): boolean {
  return vetoes().some((veto) => {
    const run = startRun(sentence, people);
    const { length } = sentence.tokens;
    const { first, match } = veto;
    for (
      let at = nextStart(first, sentence, people, 0);
      at < length;
      at = nextStart(first, sentence, people, at + 1)
    ) {
      if (match(run, at)) return true;
    }
    return false;
  });
}

function matchLead(lead: Lead, sentence: Sentence, people: ReadonlyMap<number, Person>): Match[] {
  const { rule, rank } = lead;
  const { first, match } = lead.pattern();
  const { length } = sentence.tokens;
  let matches: Match[] = NONE;
  // A run that fails leaves nothing behind, so the next one takes it over.
  let run = startRun(sentence, people);
  for (
    let at = nextStart(first, sentence, people, 0);
    at < length;
    at = nextStart(first, sentence, people, at + 1)
  ) {
    if (!match(run, at)) continue;
    if (matches.length === 0 && isVetoed(lead, sentence, people)) return NONE;
    const underlineFrom = run.underlineFrom < 0 ? at : run.underlineFrom;
    const { to, captures, person } = run;
    const underlineTo = run.underlineTo < 0 ? to : run.underlineTo;
    run = startRun(sentence, people);
    if (underlineTo <= underlineFrom) continue;
    const severity = weighSeverity(rule, person);
    if (matches === NONE) matches = [];
    matches.push({
      rule,
      rank,
      severity,
      from: at,
      to,
      underlineFrom,
      underlineTo,
      captures: captures ?? NO_CAPTURES,
      person,
    });
  }
  return matches;
}

/** All that the rules find in a sentence, before filters and merging. */
export function matchRules(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): Match[] {
  const matches: Match[] = [];
  for (const lead of allLeads().wake(sentence, people.size > 0)) {
    if (lead.rule.except?.includes(section)) continue;
    for (const match of matchLead(lead, sentence, people)) matches.push(match);
  }
  return matches;
}

import type { Run } from './matchers';
import type { Roster } from './names';
import { compilePattern, type Pattern, type Union } from './pattern';
import { findPeople } from './people/find-people';
import type { Person } from './people/person';
import { RULES } from './rules/all';
import type { Rule } from './rules/rule';
import type { Sentence } from './sentences';
import type { FindingSeverity, Section } from './types';

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

interface CompiledRule {
  readonly rule: Rule;
  readonly rank: number;
  readonly patterns: readonly Pattern[];
  /** Compiled when they are first asked for: most rules never find anything in a document. */
  vetoes: readonly Pattern[] | null;
}

interface Lead {
  readonly compiled: CompiledRule;
  readonly pattern: Pattern;
}

interface Compiled {
  readonly byWord: ReadonlyMap<string, readonly Lead[]>;
  readonly always: readonly Lead[];
}

function compileRules(): Compiled {
  const byWord = new Map<string, Lead[]>();
  const always: Lead[] = [];
  for (const [rank, rule] of RULES.entries()) {
    const compiled: CompiledRule = {
      rule,
      rank,
      patterns: rule.patterns.map(compilePattern),
      vetoes: null,
    };
    for (const pattern of compiled.patterns) {
      const lead = { compiled, pattern };
      if (pattern.anchors === null) always.push(lead);
      for (const word of pattern.anchors ?? []) {
        const leads = byWord.get(word);
        if (leads) leads.push(lead);
        else byWord.set(word, [lead]);
      }
    }
  }
  return { byWord, always };
}

let compiledOnce: Compiled | null = null;

function findLeads(sentence: Sentence): ReadonlySet<Lead> {
  compiledOnce ??= compileRules();
  const leads = new Set<Lead>(compiledOnce.always);
  for (const token of sentence.tokens) {
    const found = compiledOnce.byWord.get(token.lower);
    if (found) for (const lead of found) leads.add(lead);
  }
  return leads;
}

function weighSeverity(rule: Rule, person: Person | null): FindingSeverity {
  if (person?.kind === 'we') return rule.we ?? (rule.severity === 'by-person' ? 'low' : rule.severity);
  if (rule.severity !== 'by-person') return rule.severity;
  return person !== null && (person.kind === 'name' || person.kind === 'he' || person.kind === 'you')
    ? 'high'
    : 'medium';
}

function startRun(sentence: Sentence, people: ReadonlyMap<number, Person>): Run {
  return { sentence, people, captures: new Map(), underlineFrom: -1, underlineTo: -1, person: null };
}

/** The tokens at which a pattern may begin. */
function startsOf(
  pattern: Pattern,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
): Iterable<number> {
  const { first } = pattern;
  if (first === 'person') return people.keys();
  const starts: number[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (first === null || first.has(sentence.tokens[at]?.lower ?? '')) starts.push(at);
  }
  return starts;
}

function isVetoed(compiled: CompiledRule, sentence: Sentence, people: ReadonlyMap<number, Person>): boolean {
  compiled.vetoes ??= (compiled.rule.veto ?? []).map(compilePattern);
  return compiled.vetoes.some((veto) => {
    const run = startRun(sentence, people);
    for (const at of startsOf(veto, sentence, people)) if (veto.match(run, at, () => true)) return true;
    return false;
  });
}

function matchPattern(
  { compiled, pattern }: Lead,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
): Match[] {
  const { rule, rank } = compiled;
  const matches: Match[] = [];
  for (const at of startsOf(pattern, sentence, people)) {
    const run = startRun(sentence, people);
    let to = -1;
    const found = pattern.match(run, at, (end) => {
      to = end;
      return true;
    });
    if (!found) continue;
    if (matches.length === 0 && isVetoed(compiled, sentence, people)) return [];
    const underlineFrom = run.underlineFrom < 0 ? at : run.underlineFrom;
    const underlineTo = run.underlineTo < 0 ? to : run.underlineTo;
    if (underlineTo <= underlineFrom) continue;
    const { captures, person } = run;
    const severity = weighSeverity(rule, person);
    matches.push({ rule, rank, severity, from: at, to, underlineFrom, underlineTo, captures, person });
  }
  return matches;
}

/** True where the sentence has a word out of each union. */
function holdsAll(needs: readonly Union[], { tokens }: Sentence): boolean {
  return needs.every((union) => tokens.some(({ lower }) => union.some((words) => words.has(lower))));
}

/** All that the rules find in a sentence, before filters and merging. */
export function matchRules(sentence: Sentence, section: Section, roster: Roster): Match[] {
  const leads = findLeads(sentence);
  if (leads.size === 0) return [];
  const people = findPeople(sentence, roster);
  const matches: Match[] = [];
  for (const lead of leads) {
    if (lead.pattern.first === 'person' && people.size === 0) continue;
    if (lead.compiled.rule.except?.includes(section)) continue;
    if (!holdsAll(lead.pattern.needs, sentence)) continue;
    matches.push(...matchPattern(lead, sentence, people));
  }
  return matches;
}

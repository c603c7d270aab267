import { startRun } from './matchers';
import { compilePattern, type Pattern } from './pattern';
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
  /** What a sentence must hold besides: a word out of one set of each union, by the numbers of the sets. */
  readonly needs: readonly (readonly number[])[];
  /** The number of the sentence that woke it last, so that several of its words wake it once. */
  wokenIn: number;
}

/** Patterns by the words that wake them. */
interface Index {
  readonly byWord: Map<string, Lead[]>;
  readonly always: Lead[];
}

interface Compiled {
  /** Patterns that ask for nobody, and those that can wait until somebody is named. */
  readonly general: Index;
  readonly aboutPeople: Index;
  /** The numbers of the sets of words that a word is in. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  /** For each set, the number of the last sentence that had a word of it. */
  readonly metIn: Int32Array;
}

/** Gives each set of words a number, and each word the numbers of its sets. */
function numberSets(setsOf: Map<string, number[]>): (words: ReadonlySet<string>) => number {
  const numbers = new Map<ReadonlySet<string>, number>();
  return (words) => {
    const known = numbers.get(words);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(words, number);
    for (const word of words) {
      const sets = setsOf.get(word);
      if (sets) sets.push(number);
      else setsOf.set(word, [number]);
    }
    return number;
  };
}

function addLead({ byWord, always }: Index, lead: Lead): void {
  if (lead.pattern.anchors === null) always.push(lead);
  for (const word of lead.pattern.anchors ?? []) {
    const leads = byWord.get(word);
    if (leads) leads.push(lead);
    else byWord.set(word, [lead]);
  }
}

function compileRules(): Compiled {
  const general: Index = { byWord: new Map(), always: [] };
  const aboutPeople: Index = { byWord: new Map(), always: [] };
  const setsOf = new Map<string, number[]>();
  const numberOf = numberSets(setsOf);
  let sets = 0;
  for (const [rank, rule] of RULES.entries()) {
    const patterns = rule.patterns.map(compilePattern);
    const compiled: CompiledRule = { rule, rank, patterns, vetoes: null };
    for (const pattern of patterns) {
      const needs = pattern.needs.map((union) => union.map(numberOf));
      sets = Math.max(sets, ...needs.flat().map((number) => number + 1));
      addLead(pattern.needsPerson ? aboutPeople : general, { compiled, pattern, needs, wokenIn: 0 });
    }
  }
  return { general, aboutPeople, setsOf, metIn: new Int32Array(sets) };
}

const NONE: Match[] = [];

let compiledOnce: Compiled | null = null;
let sentencesSeen = 0;

function wake({ byWord, always }: Index, { tokens }: Sentence, leads: Lead[]): void {
  for (const lead of always) leads.push(lead);
  for (const { lower } of tokens) {
    const found = byWord.get(lower);
    if (found === undefined) continue;
    for (const lead of found) {
      if (lead.wokenIn === sentencesSeen) continue;
      lead.wokenIn = sentencesSeen;
      leads.push(lead);
    }
  }
}

/** The patterns whose words the sentence holds: one walk over its words tells all sets that they are in. */
function findLeads(sentence: Sentence, namesPeople: boolean): readonly Lead[] {
  compiledOnce ??= compileRules();
  const { general, aboutPeople, setsOf, metIn } = compiledOnce;
  sentencesSeen = (sentencesSeen + 1) | 0;
  const now = sentencesSeen;
  const leads: Lead[] = [];
  wake(general, sentence, leads);
  if (namesPeople) wake(aboutPeople, sentence, leads);
  if (leads.length === 0) return leads;
  for (const { lower } of sentence.tokens) {
    for (const number of setsOf.get(lower) ?? []) metIn[number] = now;
  }
  return leads.filter(({ needs }) => needs.every((union) => union.some((number) => metIn[number] === now)));
}

export function weighSeverity(rule: Rule, person: Person | null): FindingSeverity {
  if (person?.kind === 'we') return rule.we ?? (rule.severity === 'by-person' ? 'low' : rule.severity);
  if (rule.severity !== 'by-person') return rule.severity;
  return person !== null && (person.kind === 'name' || person.kind === 'he' || person.kind === 'you')
    ? 'high'
    : 'medium';
}

/** The next token, from `at` on, at which a pattern may begin; past the end where there is none. */
function nextStart(
  { first }: Pattern,
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

function isVetoed(compiled: CompiledRule, sentence: Sentence, people: ReadonlyMap<number, Person>): boolean {
  compiled.vetoes ??= (compiled.rule.veto ?? []).map(compilePattern);
  return compiled.vetoes.some((veto) => {
    const run = startRun(sentence, people);
    const { length } = sentence.tokens;
    for (
      let at = nextStart(veto, sentence, people, 0);
      at < length;
      at = nextStart(veto, sentence, people, at + 1)
    ) {
      if (veto.match(run, at, () => true)) return true;
    }
    return false;
  });
}

function matchPattern(
  { compiled, pattern }: Lead,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
): Match[] {
  const { rule, rank } = compiled;
  const { length } = sentence.tokens;
  let matches: Match[] = NONE;
  // A run that fails leaves nothing behind, so the next one takes it over.
  let run = startRun(sentence, people);
  for (
    let at = nextStart(pattern, sentence, people, 0);
    at < length;
    at = nextStart(pattern, sentence, people, at + 1)
  ) {
    let to = -1;
    const found = pattern.match(run, at, (end) => {
      to = end;
      return true;
    });
    if (!found) continue;
    if (matches.length === 0 && isVetoed(compiled, sentence, people)) return NONE;
    const underlineFrom = run.underlineFrom < 0 ? at : run.underlineFrom;
    const underlineTo = run.underlineTo < 0 ? to : run.underlineTo;
    const { captures, person } = run;
    run = startRun(sentence, people);
    if (underlineTo <= underlineFrom) continue;
    const severity = weighSeverity(rule, person);
    if (matches === NONE) matches = [];
    matches.push({ rule, rank, severity, from: at, to, underlineFrom, underlineTo, captures, person });
  }
  return matches;
}

/** All that the rules find in a sentence, before filters and merging. */
export function matchRules(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): Match[] {
  const leads = findLeads(sentence, people.size > 0);
  if (leads.length === 0) return [];
  const matches: Match[] = [];
  for (const lead of leads) {
    if (lead.compiled.rule.except?.includes(section)) continue;
    for (const match of matchPattern(lead, sentence, people)) matches.push(match);
  }
  return matches;
}

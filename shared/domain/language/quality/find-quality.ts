import { maskText } from '../mask';
import type { Roster } from '../names';
import { compilePattern, type Pattern } from '../pattern';
import { findPeople } from '../people/find-people';
import type { Person } from '../people/person';
import { type Sentence, splitSentences } from '../sentences';
import type { QualityContext, QualityPlace } from '../types';
import { CONDITIONS, type ConditionName } from './conditions';
import { shapeFigures } from './figures';
import { findPattern, type Span } from './match-pattern';
import { findOpenings } from './openings';
import type { QualityRule } from './quality-rule';
import { QUALITY_RULES } from './rules/all';

/** A rule that found something; UTF-16 code units of the text, half-open. */
export interface QualityMatch {
  readonly rule: QualityRule;
  readonly start: number;
  readonly end: number;
}

interface CompiledRule {
  readonly rule: QualityRule;
  readonly patterns: readonly Pattern[];
  readonly vetoes: readonly Pattern[];
  /** True where a pattern speaks of a person: finding people costs most of all. */
  readonly asksForPeople: boolean;
}

const PERSON_ELEMENT = /<[a-z]{2}/;

const compiledRules = new Map<QualityPlace, readonly CompiledRule[]>();
const compiledConditions = new Map<ConditionName, readonly Pattern[]>();

function rulesFor(place: QualityPlace): readonly CompiledRule[] {
  const known = compiledRules.get(place);
  if (known) return known;
  const compiled = QUALITY_RULES.filter(({ places }) => places.includes(place)).map((rule) => ({
    rule,
    patterns: rule.patterns.map(compilePattern),
    vetoes: (rule.veto ?? []).map(compilePattern),
    asksForPeople: rule.patterns.some((pattern) => PERSON_ELEMENT.test(pattern)),
  }));
  compiledRules.set(place, compiled);
  return compiled;
}

function patternsOf(condition: ConditionName): readonly Pattern[] {
  const known = compiledConditions.get(condition);
  if (known) return known;
  const compiled = CONDITIONS[condition].map(compilePattern);
  compiledConditions.set(condition, compiled);
  return compiled;
}

function readSentences(text: string): Sentence[] {
  const masked = maskText(text);
  return splitSentences(masked).map((sentence) => ({
    ...sentence,
    tokens: shapeFigures(sentence.tokens, masked),
  }));
}

/** Answers, once for each, whether a condition holds anywhere in some sentences. */
function askConditions(sentences: readonly Sentence[]): (condition: ConditionName) => boolean {
  const answers = new Map<ConditionName, boolean>();
  return (condition) => {
    const known = answers.get(condition);
    if (known !== undefined) return known;
    const answer = patternsOf(condition).some((pattern) =>
      sentences.some((sentence) => findPattern(pattern, sentence) !== null),
    );
    answers.set(condition, answer);
    return answer;
  };
}

/**
 * What makes a text less useful than it could be, in the order of the text, at most one for a sentence.
 *
 * @returns the earliest rule of the list for each sentence
 */
export function findQuality(text: string, { place, beside }: QualityContext, roster: Roster): QualityMatch[] {
  const sentences = readSentences(text);
  const holds = askConditions(beside === undefined ? sentences : [...sentences, ...readSentences(beside)]);
  const rules = rulesFor(place).filter(({ rule }) => rule.when?.every(holds) !== false);
  return sentences.flatMap((sentence, index) => {
    const find = finderFor(sentence, roster);
    for (const compiled of rules) {
      const { rule } = compiled;
      if (rule.last === true && (index === 0 || index < sentences.length - 1)) continue;
      if (rule.patterns.length === 0 && rule.onlyWords === undefined && index > 0) continue;
      const span = find(compiled);
      if (span === null || rule.unless?.some(holds)) continue;
      const start = sentence.tokens[span.from]?.start ?? 0;
      return [{ rule, start, end: sentence.tokens[span.to - 1]?.end ?? start }];
    }
    return [];
  });
}

/** Looks for rules in one sentence; what several rules ask for is worked out once. */
function finderFor(sentence: Sentence, roster: Roster): (compiled: CompiledRule) => Span | null {
  const words = new Set(sentence.tokens.map(({ lower }) => lower));
  let people: ReadonlyMap<number, Person> | undefined;
  let openings: ReadonlySet<number> | undefined;
  return ({ rule, patterns, vetoes, asksForPeople }) => {
    if (rule.onlyWords && !consistsOf(sentence, rule.onlyWords)) return null;
    if (rule.patterns.length === 0) return { from: 0, to: sentence.tokens.length };
    for (const pattern of patterns) {
      if (pattern.anchors !== null && !holdsOne(words, pattern.anchors)) continue;
      if (asksForPeople) people ??= findPeople(sentence, roster);
      if (rule.opens) openings ??= findOpenings(sentence);
      const span = findPattern(pattern, sentence, people, rule.opens ? openings : undefined);
      if (span === null) continue;
      return vetoes.some((veto) => findPattern(veto, sentence, people) !== null) ? null : span;
    }
    return null;
  };
}

function holdsOne(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

const FEWEST_WORDS = 3;

function consistsOf({ tokens }: Sentence, words: ReadonlySet<string>): boolean {
  const own = tokens.filter(({ kind }) => kind !== 'punctuation');
  return own.length >= FEWEST_WORDS && own.every(({ lower }) => words.has(lower));
}

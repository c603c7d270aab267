import { anchorWords, compilePattern, type Pattern } from '../pattern';
import type { Sentence } from '../sentences';
import type { QualityPlace } from '../types';
import type { QualityRule } from './quality-rule';
import { QUALITY_RULES } from './rules/all';

export interface CompiledRule {
  readonly rule: QualityRule;
  readonly patterns: readonly Pattern[];
  readonly vetoes: readonly Pattern[];
  /** True where a pattern speaks of a person: finding people costs most of all. */
  readonly asksForPeople: boolean;
}

/** The rules of a place; by word, where a rule needs one of its words. */
interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly always: readonly CompiledRule[];
}

const PERSON_ELEMENT = /<[a-z]{2}/;

const ruleSets = new Map<QualityPlace, RuleSet>();

function compileRule(rule: QualityRule): CompiledRule {
  return {
    rule,
    patterns: rule.patterns.map(compilePattern),
    vetoes: (rule.veto ?? []).map(compilePattern),
    asksForPeople: rule.patterns.some((pattern) => PERSON_ELEMENT.test(pattern)),
  };
}

/** The words of which a sentence must hold one; null where that cannot be told. */
function anchorsOf({ patterns }: CompiledRule): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const pattern of patterns) {
    const anchors = anchorWords(pattern);
    if (anchors === null) return null;
    for (const word of anchors) words.add(word);
  }
  return patterns.length === 0 ? null : words;
}

function compileRules(place: QualityPlace): RuleSet {
  const rules = QUALITY_RULES.filter(({ places }) => places.includes(place)).map(compileRule);
  const byWord = new Map<string, CompiledRule[]>();
  const always: CompiledRule[] = [];
  for (const compiled of rules) {
    const anchors = anchorsOf(compiled);
    if (anchors === null) always.push(compiled);
    for (const word of anchors ?? []) {
      const known = byWord.get(word);
      if (known) known.push(compiled);
      else byWord.set(word, [compiled]);
    }
  }
  return { rules, byWord, always };
}

/** The rules of a place that could find something in a sentence, in their order. */
export function rulesFor(place: QualityPlace, sentence: Sentence): readonly CompiledRule[] {
  const set = ruleSets.get(place) ?? compileRules(place);
  ruleSets.set(place, set);
  const live = new Set(set.always);
  for (const { lower } of sentence.tokens)
    for (const compiled of set.byWord.get(lower) ?? []) live.add(compiled);
  return set.rules.filter((compiled) => live.has(compiled));
}

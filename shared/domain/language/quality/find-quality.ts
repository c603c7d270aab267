import { maskText } from '../mask';
import type { Roster } from '../names';
import { findPeople } from '../people/find-people';
import type { Person } from '../people/person';
import { type Sentence, splitSentences } from '../sentences';
import type { QualityContext } from '../types';
import { askConditions } from './ask-conditions';
import { type CompiledRule, rulesFor } from './compile-rules';
import { shapeFigures } from './figures';
import { findPattern, type Span } from './match-pattern';
import { findOpenings } from './openings';
import type { QualityRule } from './quality-rule';

/** A rule that found something; UTF-16 code units of the text, half-open. */
export interface QualityMatch {
  readonly rule: QualityRule;
  readonly start: number;
  readonly end: number;
}

function readSentences(text: string): Sentence[] {
  const masked = maskText(text);
  return splitSentences(masked).map((sentence) => ({
    ...sentence,
    tokens: shapeFigures(sentence.tokens, masked),
  }));
}

/**
 * What makes a text less useful than it could be, in the order of the text, at most one for a sentence.
 *
 * @returns the earliest rule of the list for each sentence
 */
export function findQuality(text: string, { place, beside }: QualityContext, roster: Roster): QualityMatch[] {
  const sentences = readSentences(text);
  const holds = askConditions(sentences, () => (beside ? readSentences(beside) : []));
  return sentences.flatMap((sentence, index) => {
    const find = finderFor(sentence, roster);
    for (const compiled of rulesFor(place, sentence)) {
      const { rule } = compiled;
      if (rule.last === true && (index === 0 || index < sentences.length - 1)) continue;
      if (rule.patterns.length === 0 && rule.onlyWords === undefined && index > 0) continue;
      const span = find(compiled);
      if (span === null || rule.when?.every(holds) === false || rule.unless?.some(holds)) continue;
      const start = sentence.tokens[span.from]?.start ?? 0;
      return [{ rule, start, end: endOf(sentence, span.to) }];
    }
    return [];
  });
}

/** What was blanked out is one token that begins where it began. */
function endOf({ tokens, end }: Sentence, to: number): number {
  const last = tokens[to - 1];
  return last?.kind === 'masked' ? (tokens[to]?.start ?? end) : (last?.end ?? end);
}

/** Looks for rules in one sentence; what several rules ask for is worked out once. */
function finderFor(sentence: Sentence, roster: Roster): (compiled: CompiledRule) => Span | null {
  let people: ReadonlyMap<number, Person> | undefined;
  let openings: ReadonlySet<number> | undefined;
  return ({ rule, patterns, vetoes, asksForPeople }) => {
    if (rule.onlyWords && !consistsOf(sentence, rule.onlyWords)) return null;
    if (rule.patterns.length === 0) return { from: 0, to: sentence.tokens.length };
    if (asksForPeople) people ??= findPeople(sentence, roster);
    if (rule.opens) openings ??= findOpenings(sentence);
    for (const pattern of patterns) {
      const span = findPattern(pattern, sentence, people, rule.opens ? openings : undefined);
      if (span === null) continue;
      return vetoes.some((veto) => findPattern(veto, sentence, people) !== null) ? null : span;
    }
    return null;
  };
}

const FEWEST_WORDS = 3;

function consistsOf({ tokens }: Sentence, words: ReadonlySet<string>): boolean {
  const own = tokens.filter(({ kind }) => kind !== 'punctuation');
  return own.length >= FEWEST_WORDS && own.every(({ lower }) => words.has(lower));
}

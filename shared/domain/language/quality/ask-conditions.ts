import { compilePattern, type Pattern } from '../pattern';
import type { Sentence } from '../sentences';
import { CONDITIONS, type ConditionName } from './conditions';
import { findPattern } from './match-pattern';

const compiledConditions = new Map<ConditionName, readonly Pattern[]>();

function patternsOf(condition: ConditionName): readonly Pattern[] {
  const patterns = compiledConditions.get(condition) ?? CONDITIONS[condition].map(compilePattern);
  compiledConditions.set(condition, patterns);
  return patterns;
}

function joinSentences(sentences: readonly Sentence[]): Sentence {
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    tokens: sentences.flatMap(({ tokens }) => tokens),
    clauses: [],
    isQuestion: false,
  };
}

/**
 * Answers, once for each, whether a condition holds anywhere in a text or beside it, each taken as one run of words.
 *
 * @param readBeside called only where the text itself does not answer
 */
export function askConditions(
  sentences: readonly Sentence[],
  readBeside: () => readonly Sentence[],
): (condition: ConditionName) => boolean {
  const text = joinSentences(sentences);
  let beside: Sentence | undefined;
  const answers = new Map<ConditionName, boolean>();
  const answer = (condition: ConditionName): boolean => {
    const patterns = patternsOf(condition);
    if (patterns.some((pattern) => findPattern(pattern, text) !== null)) return true;
    const run = beside ?? joinSentences(readBeside());
    beside = run;
    return patterns.some((pattern) => findPattern(pattern, run) !== null);
  };
  return (condition) => {
    const known = answers.get(condition) ?? answer(condition);
    answers.set(condition, known);
    return known;
  };
}

import { type Match, weighSeverity } from '../engine';
import { lazily } from '../lazily';
import type { Person } from '../people/person';
import type { Rule } from '../rules/rule';
import type { Sentence } from '../sentences';
import { BLAME_CATEGORIES, type BlameCategory, type Section } from '../types';
import { readModel } from './model';
import { findSpan } from './span';
import { shareScore, weighSentence } from './weigh';
import { BLAME_MODEL, CATEGORY_MODELS } from './weights';

/**
 * How sure it must be, in hundredths of the logarithm of the odds: chosen so that sentences of authors whose others it has
 * not seen are seldom flagged without reason (`npm run -s learn -- --judge`).
 */
const LEAST_SCORE = 300;
/** Below it a rule is not believed. */
const MOST_AGAINST = -450;
/** Nobody's sentence is longer, and what adds up over more words says nothing. */
const MOST_TOKENS = 60;
/** Fewer words are a heading, or what somebody is still typing. */
const LEAST_WORDS = 4;
/** A single word, or a mark, shows nobody what is meant. */
const LEAST_UNDERLINED = 2;
const RANK = 1_000_000;

const GUESS = 'sounds-like-';

/** True for the rule of a finding that no pattern made. */
export function isGuess(rule: string): boolean {
  return rule.startsWith(GUESS);
}

/** Read when they are first asked for: most documents ask for no category at all. */
const blameModel = lazily(() => readModel(BLAME_MODEL));
const categoryModels = lazily(() =>
  BLAME_CATEGORIES.map((category) => ({
    rule: ruleFor(category),
    model: readModel(CATEGORY_MODELS[category]),
  })),
);

/** Findings name a rule; this one has no pattern, so that it never speaks by itself. */
function ruleFor(category: BlameCategory): Rule {
  return {
    id: `${GUESS}${category.replaceAll('_', '-')}`,
    category,
    severity: 'by-person',
    patterns: [],
    quietWhenNegated: false,
    flag: [],
    pass: [],
  };
}

/** True where all else in a sentence speaks so clearly against blame that a rule must have been taken in. */
export function speaksAgainst(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): boolean {
  return (
    sentence.tokens.length <= MOST_TOKENS &&
    weighSentence(blameModel(), sentence, people, section) < MOST_AGAINST
  );
}

function countWords(tokens: Sentence['tokens']): number {
  return tokens.reduce((words, { kind }) => words + (kind === 'word' ? 1 : 0), 0);
}

/**
 * Reads a sentence in which no rule found anything as a whole: blame has more words than any list of frames, and those
 * who write it share their way of speaking.
 *
 * @returns null where it does not sound like blame
 */
export function classifySentence(
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  section: Section,
): Match | null {
  const { tokens } = sentence;
  if (tokens.length > MOST_TOKENS || countWords(tokens) < LEAST_WORDS) return null;
  const blame = blameModel();
  if (weighSentence(blame, sentence, people, section) < LEAST_SCORE) return null;
  const { from, to, person } = findSpan(sentence, people, shareScore(blame, sentence, people, section));
  if (countWords(tokens.slice(from, to)) < LEAST_UNDERLINED) return null;
  const scored = categoryModels().map(({ rule, model }) => ({
    rule,
    score: weighSentence(model, sentence, people, section),
  }));
  const { rule } = scored.reduce((best, one) => (one.score > best.score ? one : best));
  return {
    rule,
    rank: RANK,
    severity: weighSeverity(rule, person),
    from,
    to,
    underlineFrom: from,
    underlineTo: to,
    captures: new Map(),
    person,
  };
}

import { isGuess } from './classifier/classify';
import { standsInQuotes } from './filters';
import type { Sentence } from './sentences';
import { phraseKey } from './team/phrase';
import { findPhrases, type PhraseMatch, type PhraseTree, plantPhrases } from './team/phrase-tree';
import { rewritePhrase } from './team/rewrite-phrase';
import type { Finding, FindingSeverity, Rewrite, TeamPhrase, TeamWords } from './types';

const WHY = 'Your team has asked to look twice at these words.';
const QUESTION = 'Which words would tell plainly what happened?';
/** Ids of rules are stored with decisions, where they are bounded. */
const RULE_KEY_CHARS = 80;
const WEIGHT: Readonly<Record<FindingSeverity, number>> = { high: 2, medium: 1, low: 0 };

/** A team's words, ready to be looked for. */
export interface TeamRules {
  readonly flag: PhraseTree;
  readonly allow: PhraseTree;
  /** In the order of the list. */
  readonly entries: readonly { readonly rule: string; readonly instead: string }[];
}

const known = new WeakMap<TeamWords, TeamRules>();

/** Made once for each list. @returns null where the team has taught nothing */
export function compileTeamWords(words: TeamWords | undefined): TeamRules | null {
  if (words === undefined || (words.flag.length === 0 && words.allow.length === 0)) return null;
  const rules = known.get(words) ?? {
    flag: plantPhrases(words.flag.map(({ phrase }) => phrase)),
    allow: plantPhrases(words.allow),
    entries: words.flag.map((entry) => ({ rule: ruleOf(entry), instead: entry.instead })),
  };
  known.set(words, rules);
  return rules;
}

/** Each phrase is a rule of its own: to keep one of them in a sentence is to keep that one. */
function ruleOf({ phrase }: TeamPhrase): string {
  return `team-word:${phraseKey(phrase).slice(0, RULE_KEY_CHARS).toWellFormed()}`;
}

/** Which tokens of a sentence the team wants left alone: 1 for each. */
function allowedTokens({ tokens }: Sentence, rules: TeamRules): Uint8Array {
  const allowed = new Uint8Array(tokens.length);
  for (const { from, to } of findPhrases(tokens, rules.allow)) allowed.fill(1, from, to);
  return allowed;
}

/** Where a sentence holds what the team wants left alone: offsets of its text, half-open. */
export function allowedPlaces({ tokens }: Sentence, rules: TeamRules): { start: number; end: number }[] {
  return findPhrases(tokens, rules.allow).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

/**
 * What is left of the findings about a sentence: those whose underline touches nothing that is to be left alone. Asked
 * before findings are merged, so that one which is left out makes room for another.
 */
export function dropAllowed<F extends { readonly underlineFrom: number; readonly underlineTo: number }>(
  matches: readonly F[],
  sentence: Sentence,
  rules: TeamRules | null,
): readonly F[] {
  if (rules === null || matches.length === 0) return matches;
  const allowed = allowedTokens(sentence, rules);
  return matches.filter(
    ({ underlineFrom, underlineTo }) => !allowed.subarray(underlineFrom, underlineTo).includes(1),
  );
}

/** The team's phrases in a sentence, apart from each other; the longest of those that begin at one word. */
export function findFlagged(sentence: Sentence, rules: TeamRules): PhraseMatch[] {
  const { tokens } = sentence;
  const found = findPhrases(tokens, rules.flag);
  if (found.length === 0) return found;
  const allowed = allowedTokens(sentence, rules);
  let free = 0;
  return found.filter(({ from, to }) => {
    if (from < free || allowed.subarray(from, to).includes(1)) return false;
    free = to;
    return !standsInQuotes(tokens, from, to);
  });
}

/**
 * Findings about the team's phrases.
 *
 * @param isOffered whether other words may stand there; null: none are offered
 */
export function teamFindings(
  sentence: Sentence,
  source: string,
  rules: TeamRules,
  isOffered: ((rewrite: Rewrite) => boolean) | null,
): Finding[] {
  return findFlagged(sentence, rules).flatMap(({ from, to, phrase }) => {
    const entry = rules.entries[phrase];
    if (entry === undefined) return [];
    const start = sentence.tokens[from]?.start ?? 0;
    const end = sentence.tokens[to - 1]?.end ?? start;
    const rewrite = isOffered && rewritePhrase(entry.instead, from, to, sentence);
    return {
      start,
      end,
      rule: entry.rule,
      group: 'blame',
      category: 'team_word',
      severity: 'medium',
      text: source.slice(start, end),
      why: WHY,
      question: QUESTION,
      rewrite: rewrite && isOffered?.(rewrite) ? rewrite : null,
    };
  });
}

/** The team's own words stay against a guess, a hint, and an equal that is about no more than these words. */
function prevails(own: Finding, other: Finding): boolean {
  if (isGuess(other.rule)) return true;
  const ahead = WEIGHT[own.severity] - WEIGHT[other.severity];
  if (ahead !== 0) return ahead > 0;
  return other.group === 'quality' || (own.start <= other.start && own.end >= other.end);
}

/**
 * Both lists in one, without overlaps: the more severe stays.
 *
 * @param findings sorted by place and apart from each other, as `own` is
 */
export function mergeTeamFindings(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  if (own.length === 0) return findings;
  const beaten = new Set<Finding>();
  const kept: Finding[] = [];
  let at = 0;
  for (const one of own) {
    while ((findings[at]?.end ?? Number.POSITIVE_INFINITY) <= one.start) at += 1;
    const rivals: Finding[] = [];
    for (let next = at; (findings[next]?.start ?? Number.POSITIVE_INFINITY) < one.end; next += 1) {
      const rival = findings[next];
      if (rival !== undefined) rivals.push(rival);
    }
    if (!rivals.every((rival) => prevails(one, rival))) continue;
    kept.push(one);
    for (const rival of rivals) beaten.add(rival);
  }
  return [...findings.filter((finding) => !beaten.has(finding)), ...kept].sort((a, b) => a.start - b.start);
}

import { CATEGORY_TEXTS } from './categories';
import type { Match } from './engine';
import { matchSentence } from './match-sentence';
import { mergeMatches } from './merge';
import { findRoster, type Roster } from './names';
import { findPeople } from './people/find-people';
import { findQuality } from './quality/find-quality';
import { readSentences } from './read-sentences';
import { offerRewrites } from './rewrite/offer-rewrites';
import type { Sentence } from './sentences';
import {
  allowedPlaces,
  compileTeamWords,
  dropAllowed,
  findFlagged,
  mergeTeamFindings,
  type TeamRules,
  teamFindings,
} from './team-words';
import type { CheckContext, Finding, Rewrite, Section } from './types';

type People = ReturnType<typeof findPeople>;

/** What a text is checked with. */
interface Checks {
  readonly section: Section;
  readonly roster: Roster;
  readonly team: TeamRules | null;
}

function findMatches(sentence: Sentence, people: People, { section, team }: Checks): Match[] {
  const found = matchSentence(sentence, people, section);
  const matches = dropAllowed(found, sentence, team);
  return matches.length === 0 ? [] : mergeMatches(matches, sentence);
}

/** What is found fault with in a sentence. Offsets in its text, half-open. */
function findPlaces(sentence: Sentence, checks: Checks): [start: number, end: number][] {
  const { tokens } = sentence;
  const people = findPeople(sentence, checks.roster);
  const flagged = checks.team === null ? [] : findFlagged(sentence, checks.team);
  return [
    ...findMatches(sentence, people, checks).map(
      ({ underlineFrom, underlineTo }) => [underlineFrom, underlineTo] as const,
    ),
    ...flagged.map(({ from, to }) => [from, to] as const),
  ].map(([from, to]) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]);
}

function placesIn(text: string, checks: Checks): [start: number, end: number][] {
  const places: [start: number, end: number][] = [];
  for (const sentence of readSentences(text)) places.push(...findPlaces(sentence, checks));
  return places;
}

/**
 * True where the new words, standing in their sentence, are found fault with again, or the fault that they are for is
 * still found.
 *
 * @param before how many findings the sentence holds now
 */
function raisesFinding(
  rewrite: Rewrite,
  before: number,
  sentence: Sentence,
  source: string,
  checks: Checks,
): boolean {
  const from = sentence.tokens[0]?.start ?? 0;
  const to = Math.max(sentence.tokens.at(-1)?.end ?? source.length, rewrite.end);
  const rewritten = source.slice(from, rewrite.start) + rewrite.text + source.slice(rewrite.end, to);
  const start = rewrite.start - from;
  const end = start + rewrite.text.length;
  const places = placesIn(rewritten, checks);
  if (places.length >= before || places.some(([opens, closes]) => opens < end && closes > start)) return true;
  const isWhole = rewritten.replace(/[.!?]$/, '') === rewrite.text;
  return !isWhole && placesIn(rewrite.text, checks).length > 0;
}

/** No rewrite in a "sentence" longer than anybody writes: each one is checked in its sentence, which would cost its square. */
const REWRITABLE_TOKENS = 150;

function chooseRewrite(
  match: Match,
  before: number,
  sentence: Sentence,
  people: People,
  source: string,
  checks: Checks,
): Rewrite | null {
  if (sentence.tokens.length > REWRITABLE_TOKENS) return null;
  for (const rewrite of offerRewrites(match, sentence, people, source)) {
    if (!raisesFinding(rewrite, before, sentence, source, checks)) return rewrite;
  }
  return null;
}

/** Nobody works through more in one text; each one is checked again in its sentence, which a pasted megabyte would wait for. */
const MOST_REWRITES = 2_000;

function gatherChecks({ section, people, team }: CheckContext): Checks {
  return { section, roster: findRoster(people), team: compileTeamWords(team) };
}

/** The half of `check` that is about blame and the team's own words. */
export function checkBlame(text: string, context: CheckContext): readonly Finding[] {
  const checks = gatherChecks(context);
  const findings: Finding[] = [];
  const own: Finding[] = [];
  for (const sentence of readSentences(text)) {
    const people = findPeople(sentence, checks.roster);
    const matches = findMatches(sentence, people, checks);
    const flagged = checks.team === null || matches.length === 0 ? [] : findFlagged(sentence, checks.team);
    const found = matches.length + flagged.length;
    for (const match of matches) {
      const start = sentence.tokens[match.underlineFrom]?.start ?? 0;
      const end = sentence.tokens[match.underlineTo - 1]?.end ?? start;
      const { rule, severity } = match;
      const words = CATEGORY_TEXTS[rule.category];
      findings.push({
        start,
        end,
        rule: rule.id,
        group: 'blame',
        category: rule.category,
        severity,
        text: text.slice(start, end),
        why: rule.why ?? words.why,
        question: rule.question ?? words.question,
        rewrite:
          findings.length < MOST_REWRITES
            ? chooseRewrite(match, found, sentence, people, text, checks)
            : null,
      });
    }
    if (checks.team !== null) {
      const isOffered = (rewrite: Rewrite) =>
        !raisesFinding(rewrite, Number.POSITIVE_INFINITY, sentence, text, checks);
      const isLong = sentence.tokens.length > REWRITABLE_TOKENS;
      for (const one of teamFindings(sentence, text, checks.team, isLong ? null : isOffered)) own.push(one);
    }
  }
  return mergeTeamFindings(findings, own);
}

/** The other half of `check`: adds hints about quality where nothing of `blame` is underlined already. */
export function addHints(blame: readonly Finding[], text: string, context: CheckContext): readonly Finding[] {
  const { quality } = context;
  if (quality === undefined) return blame;
  const { roster, team } = gatherChecks(context);
  const quiet = team === null ? [] : readSentences(text).flatMap((sentence) => allowedPlaces(sentence, team));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of [...blame, ...quiet]) taken.fill(1, start, end);
  const hints = findQuality(text, quality, roster)
    .filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    .map(({ rule, start, end }): Finding => {
      const words = CATEGORY_TEXTS[rule.category];
      return {
        start,
        end,
        rule: rule.id,
        group: 'quality',
        category: rule.category,
        severity: 'low',
        text: text.slice(start, end),
        why: rule.why ?? words.why,
        question: rule.question ?? words.question,
        rewrite: null,
      };
    });
  return [...blame, ...hints].sort((one, other) => one.start - other.start);
}

/**
 * The passages of a text that a good facilitator would stop at; with `context.quality` also those that leave the document
 * less useful (group `quality`, always low). Pure: the same text and context give the same findings.
 *
 * @param text a text as typed, inline Markdown; code, links' targets, block quotes and quotations of three or more words are passed over
 * @returns findings sorted by place, which never overlap, at most one of blame for a clause and one of quality for a sentence;
 *   where both would be underlined, blame stands; offsets are UTF-16 code units of `text`
 */
export function check(text: string, context: CheckContext): readonly Finding[] {
  return addHints(checkBlame(text, context), text, context);
}

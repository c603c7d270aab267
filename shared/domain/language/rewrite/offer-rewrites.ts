import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Sentence } from '../sentences';
import type { BlameCategory, Rewrite } from '../types';
import { askAnew } from './ask';
import { buildRewrite } from './build-rewrite';
import { extractDeed, retellDuty } from './extract';
import { openAgain } from './gap-frames';
import { dropAside, dropJudgement, dropLead, dropScareQuotes, dropTrail } from './lead-words';
import { replaceSlip, weakenCause } from './one-cause';
import { openCause, openMatter, openTopic } from './open-cause';
import { openRule } from './open-rule';
import { retellMissed, retellPassive, retellWrong } from './passive-again';
import { proposeRemedy } from './remedy';
import { retellClause } from './retell';
import { isTorn, type Scene } from './scene';
import { dropPeople, nameOmission } from './unname';

type Way = (scene: Scene, match: Match) => Rewrite[];

const THAT = /^(?:that|how)$/;
const THAT_OR_MARK = /^(?:that|,|:|;|–|—|-)$/;

function dropThat(scene: Scene, match: Match): Rewrite[] {
  return dropLead(scene, match, THAT);
}

function dropToMark(scene: Scene, match: Match): Rewrite[] {
  return dropLead(scene, match, THAT_OR_MARK);
}

function openBehind(scene: Scene, match: Match): Rewrite[] {
  return openAgain(scene, match);
}

/** Ways to other words by category, best first; what a rule says itself comes before them. */
const WAYS: Readonly<Record<BlameCategory, readonly Way[]>> = {
  person_fault: [retellClause, dropPeople, extractDeed, dropToMark, openCause, openBehind],
  omission: [retellClause, nameOmission, dropPeople, extractDeed, openBehind],
  counterfactual: [retellClause, retellMissed, retellDuty, dropThat, openBehind],
  hindsight: [dropToMark, dropAside, dropTrail, retellClause, openTopic, openBehind],
  judgement: [
    dropAside,
    dropPeople,
    dropJudgement,
    retellClause,
    extractDeed,
    dropToMark,
    dropTrail,
    openTopic,
    openBehind,
  ],
  human_error: [replaceSlip, retellClause, dropPeople, openCause, openBehind],
  fault_assign: [
    retellDuty,
    dropToMark,
    extractDeed,
    dropPeople,
    openMatter,
    openCause,
    dropTrail,
    openBehind,
  ],
  accusing_question: [askAnew],
  single_cause: [weakenCause, dropToMark, openCause, openBehind],
  passive_blame: [retellWrong, retellPassive, nameOmission, openRule, retellClause, openBehind],
  sarcasm: [
    dropAside,
    dropScareQuotes,
    extractDeed,
    dropToMark,
    retellClause,
    dropPeople,
    dropTrail,
    openBehind,
  ],
  fix_the_person: [proposeRemedy],
};

/** How many rewrites are looked at before there is none: each one is checked in its sentence. */
const MOST = 6;

/**
 * Other words for a finding, best first: the frames of its rule, then those of its category.
 *
 * @returns at most six, none of them checked for findings of its own
 */
export function* offerRewrites(
  match: Match,
  sentence: Sentence,
  people: ReadonlyMap<number, Person>,
  source: string,
): Generator<Rewrite> {
  let left = MOST;
  for (const frame of match.rule.rewrites ?? []) {
    const rewrite = buildRewrite(frame, match, sentence, source);
    if (rewrite !== null && !isTorn(source, rewrite) && left-- > 0) yield rewrite;
  }
  const scene: Scene = { sentence, tokens: sentence.tokens, people, source };
  for (const way of WAYS[match.rule.category]) {
    for (const rewrite of way(scene, match)) if (left-- > 0) yield rewrite;
    if (left <= 0) return;
  }
}

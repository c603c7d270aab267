import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Sentence } from '../sentences';
import type { BlameCategory, Rewrite } from '../types';
import { askThing, guardThing, openThing } from './about-thing';
import { askAnew } from './ask';
import { buildRewrite } from './build-rewrite';
import { tellCameAbout } from './came-about';
import { extractDeed, retellDuty } from './extract';
import { openAgain } from './gap-frames';
import { askHardship, openHardship, tellUndone } from './hard-to';
import { keepClause } from './keep-clause';
import { keepMeans } from './keep-means';
import { dropAside, dropJudgement, dropLead, dropScareQuotes, dropTrail } from './lead-words';
import { tellWithout } from './left-undone';
import { retellNobody } from './nobody';
import { replaceSlip, weakenCause } from './one-cause';
import { openCause, openMatter, openTopic } from './open-cause';
import { openRule } from './open-rule';
import { openTime } from './open-time';
import { retellMissed, retellPassive, retellWrong } from './passive-again';
import { proposeRemedy } from './remedy';
import { retellClause } from './retell';
import { isTorn, type Scene } from './scene';
import { tellThere } from './there-was';
import { dropPeople, nameOmission } from './unname';
import { isWellFormed } from './well-formed';

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
  person_fault: [
    keepMeans,
    retellClause,
    dropPeople,
    extractDeed,
    dropToMark,
    keepClause,
    openCause,
    openBehind,
    openThing,
    openTime,
  ],
  omission: [
    retellClause,
    retellNobody,
    nameOmission,
    dropPeople,
    extractDeed,
    keepClause,
    tellWithout,
    tellUndone,
    keepMeans,
    openHardship,
    openBehind,
    openThing,
    openTime,
  ],
  counterfactual: [
    retellClause,
    retellMissed,
    retellDuty,
    dropThat,
    keepClause,
    tellUndone,
    openHardship,
    openBehind,
    openThing,
    openTime,
  ],
  hindsight: [
    dropToMark,
    dropAside,
    dropTrail,
    retellClause,
    keepClause,
    tellCameAbout,
    tellThere,
    openTopic,
    openBehind,
    openThing,
    openTime,
  ],
  judgement: [
    dropAside,
    dropPeople,
    dropJudgement,
    retellClause,
    extractDeed,
    dropToMark,
    dropTrail,
    keepClause,
    keepMeans,
    openTopic,
    openBehind,
    openThing,
    openTime,
  ],
  human_error: [
    replaceSlip,
    retellClause,
    dropPeople,
    keepClause,
    openCause,
    openBehind,
    openThing,
    openTime,
  ],
  fault_assign: [
    retellDuty,
    dropToMark,
    extractDeed,
    dropPeople,
    keepClause,
    openMatter,
    openCause,
    dropTrail,
    openBehind,
    openThing,
    openTime,
  ],
  accusing_question: [askAnew, askHardship, askThing],
  single_cause: [weakenCause, dropToMark, keepClause, openCause, openBehind, openThing, openTime],
  passive_blame: [
    retellWrong,
    retellPassive,
    nameOmission,
    keepClause,
    openRule,
    retellClause,
    openBehind,
    openThing,
    openTime,
  ],
  sarcasm: [
    dropAside,
    dropScareQuotes,
    extractDeed,
    dropToMark,
    retellClause,
    dropPeople,
    dropTrail,
    keepClause,
    keepMeans,
    askHardship,
    openBehind,
    openThing,
    openTime,
  ],
  fix_the_person: [proposeRemedy, guardThing],
};

/** How many rewrites are looked at before there is none: each one is checked in its sentence. */
const MOST = 10;

/**
 * Other words for a finding, best first: the frames of its rule, then those of its category.
 *
 * @returns at most ten, none of them checked for findings of its own
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
    if (rewrite === null || isTorn(source, rewrite) || !isWellFormed(rewrite, sentence, source)) continue;
    if (left-- > 0) yield rewrite;
  }
  const scene: Scene = { sentence, tokens: sentence.tokens, people, source };
  for (const way of WAYS[match.rule.category]) {
    for (const rewrite of way(scene, match))
      if (isWellFormed(rewrite, sentence, source) && left-- > 0) yield rewrite;
    if (left <= 0) return;
  }
}

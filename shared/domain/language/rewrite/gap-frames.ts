import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { BlameCategory, Rewrite } from '../types';
import { isFrameWord } from './frame-words';
import { isStatement } from './lead-words';
import { endOfWords, GAP, lowerAt, opensSentence, replaceRange, type Scene, wordsOf } from './scene';
import { readVerb } from './verb-forms';

/** What a sentence of a category is asked to say instead, in front of the words that say when, where or with what. */
const LEADS: Readonly<Record<BlameCategory, readonly [lead: string, without: string]>> = {
  person_fault: ['what happened', 'what happened'],
  omission: ['what happened', 'what happened'],
  counterfactual: ['what was known', 'what was known at that point'],
  hindsight: ['what was known', 'what was known at that point'],
  judgement: ['what was seen', 'what was seen'],
  human_error: ['what happened', 'what happened'],
  fault_assign: ['what came together', 'what came together here'],
  accusing_question: ['what was known', 'what was known at that point'],
  single_cause: ['what came together', 'what came together here'],
  passive_blame: ['what happened', 'what happened'],
  sarcasm: ['what was seen', 'what was seen'],
  fix_the_person: ['', ''],
};
export const TIMES = new Set(
  'during before after when while at until since ahead throughout once'.split(' '),
);
export const PLACES = new Set(
  'in on with over about around from for under through across towards toward regarding'.split(' '),
);
/** Nouns that belong to a figure of speech and not to what happened. */
export const FIGURES = new Set(
  'best worst least wheel hands hand feet foot eye eyes face wall bag watch ball guard nose sand fire lights switch job water line part desk keyboard ear ears hook door back doorstep account shoulders tears depth plate head heads mind clouds place side parts court lap rails wagon start box drawer pencil toolbox shed bulb cattle hat sieve bucket glacier corpse outside pudding ropes boat hot cold whole wind record good fault blame him her them us me you course purpose salt weight'.split(
    ' ',
  ),
);
export const SPEAKERS =
  /^(?:i|we|my|our|us|me|he|she|his|her|him|himself|herself|you|your|they|their|them|who|whose|whom)$/;

/** A word of a figure of speech, for all one can tell: no name, number, thing of the system or event. */
function isFigurative(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !/\d|[._/:@-]|s$/.test(token.lower) &&
    readVerb(token.lower, 'past') === null &&
    !['thing', 'system', 'safeguard', 'conduct', 'badnoun', 'verb'].some((tag) =>
      wordsTagged(tag).has(token.lower),
    )
  );
}

/** The words behind a finding that say when, where or with what; null where there is more to them. */
export function readRest(
  scene: Scene,
  from: number,
  to: number,
  slack = 0,
): { at: number; text: string } | null {
  let at = from;
  let left = slack;
  while (at < to && !TIMES.has(lowerAt(scene, at)) && !PLACES.has(lowerAt(scene, at))) {
    if (/^(?:[;:(]|not|n't|and|but)$/.test(lowerAt(scene, at))) return null;
    if (!isFrameWord(scene, at) && (left-- <= 0 || !isFigurative(scene, at))) return null;
    at += 1;
  }
  if (at >= to) return { at, text: '' };
  if (
    FIGURES.has(lowerAt(scene, at + 1)) ||
    FIGURES.has(lowerAt(scene, at + 2)) ||
    scene.people.has(at + 1)
  ) {
    let next = at + 1;
    while (next < to && !TIMES.has(lowerAt(scene, next)) && !PLACES.has(lowerAt(scene, next))) {
      if (!isFrameWord(scene, next) && !FIGURES.has(lowerAt(scene, next))) return null;
      next += 1;
    }
    return next >= to ? { at: to, text: '' } : readRest(scene, next, to, left);
  }
  for (let each = at; each < to; each += 1) {
    const token = scene.tokens[each];
    if (token === undefined || SPEAKERS.test(token.lower) || /^[;:()"“”?!–—]$/.test(token.lower)) return null;
    if (
      PLACES.has(lowerAt(scene, at)) &&
      /^(?:is|are|was|were|meant|led|caused|made|has|had|did|to|does)$/.test(token.lower)
    )
      return null;
    if (/^(?:would|could|should|will|can|might|must)$/.test(token.lower)) return null;
    if (token.lower === ',' || /^(?:and|but|so|which|that|because|as|not|nor|or|instead)$/.test(token.lower))
      return null;
  }
  const text = wordsOf(scene, at, to);
  return text === null || at + 1 >= to ? null : { at, text };
}

/** True where nothing in front of the finding says what happened. */
export function isBareHead(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isFrameWord(scene, at)) return false;
  return true;
}

/** "Live ops dropped …": up to two words in front of the person belong to the person. */
function startOfPerson(scene: Scene, match: Match, from: number): number {
  const isPerson = scene.people.has(match.underlineFrom);
  return isPerson && match.underlineFrom - from <= 2 ? from : match.underlineFrom;
}

const FIGURATIVE = new Set(
  'got skimped skimps skimping dispensed stopped short exercised paid ball balls somewhere were was made taken given committed done missed thought attention care enough sat sit sits sitting stood turned closed looked paid took dropped drop drops cut cuts cutting corner corners shortcut shortcuts went gone awol asleep sleeping slept dragged dragging drags thumbs twiddled twiddling blind deaf missing mia off failed failing failure error errors mistake mistakes poorly badly screwed messed blew late let down'.split(
    ' ',
  ),
);
/** Words of a figure of speech that no list knows. */
const MOST_FIGURES = 4;
const TELLING = new Set(['person_fault', 'omission', 'counterfactual', 'passive_blame']);
/** Empty elsewhere, but what was done or not in a sentence that tells. */
const DEEDS = new Set(
  'call calls called work answer answered give gave say said think tell told look report know make take'.split(
    ' ',
  ),
);

/** Where what was found stops to blame and begins to say when, where or with what. */
function endOfCore(scene: Scene, { rule, underlineFrom, underlineTo }: Match): number {
  if (!TELLING.has(rule.category)) return underlineTo;
  for (let at = underlineFrom + 2; at < underlineTo; at += 1) {
    const word = lowerAt(scene, at);
    if (
      (TIMES.has(word) || PLACES.has(word)) &&
      !FIGURES.has(lowerAt(scene, at + 1)) &&
      !FIGURES.has(lowerAt(scene, at + 2))
    )
      return at;
  }
  return underlineTo;
}

/** Nothing in what was found is lost but its blame: no number, name of a thing or place. */
function isBareCore(scene: Scene, match: Match, to: number): boolean {
  let left = MOST_FIGURES;
  for (let at = match.underlineFrom; at < to; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'masked') return false;
    const isBare = isFrameWord(scene, at) || FIGURES.has(token.lower) || FIGURATIVE.has(token.lower);
    if (!isBare && (/\d/.test(token.lower) || left-- <= 0 || (token.capital && at > match.underlineFrom)))
      return false;
    if (/^[,:;–—-]$/.test(token.lower) && isStatement(scene, at + 1)) return false;
    if (
      TELLING.has(match.rule.category) &&
      (!isFrameWord(scene, at) || DEEDS.has(token.lower)) &&
      !FIGURES.has(token.lower) &&
      !FIGURATIVE.has(token.lower)
    )
      return false;
  }
  return true;
}

export function start(scene: Scene): number {
  let from = 0;
  while (
    from < scene.tokens.length - 1 &&
    opensSentence(scene, from + 1) &&
    /^[\d[(]|^(?:utc|cet|bst|z|am|pm)$|^[\])–—:-]$/.test(lowerAt(scene, from))
  )
    from += 1;
  for (let at = from; at < from + 4; at += 1)
    if (
      lowerAt(scene, at) === ':' &&
      /^(?:cause|lesson|note|learning|summary|finding|factor|observation|rca|action|causes|lessons|reason)$/.test(
        lowerAt(scene, at - 1),
      )
    )
      return scene.tokens.length;
  return from;
}

function fitPreposition(lead: string, text: string): string {
  if (lead.startsWith('what came together'))
    return text.replace(
      /^(?:with|about|regarding|towards?|on|for|over)(?= (?:the|a|an|our|this|that|its|those|these) )/,
      'around',
    );
  return lead.startsWith('what happened')
    ? text.replace(
        /^(?:about|regarding|towards?)\b|^(?:on|for|over)(?= (?:the|a|an|our|this|that|its) )/,
        'with',
      )
    : text.replace(/^(?:for|on|over|towards?|regarding)\b/, 'about');
}

/**
 * A sentence that says nothing but its blame, opened again: "What happened during the bridge call: …". Words that say
 * when, where or with what stay; where there is more to the sentence there is no such frame.
 */
export function openAgain(scene: Scene, match: Match): Rewrite[] {
  const reach = endOfCore(scene, match);
  const { category } = match.rule;
  if (scene.sentence.isQuestion || category === 'fix_the_person') return [];
  const from = start(scene);
  const to = endOfWords(scene);
  if (
    match.underlineFrom < from ||
    !isBareHead(scene, from, startOfPerson(scene, match, from)) ||
    !isBareCore(scene, match, reach)
  )
    return [];
  const last = lowerAt(scene, match.underlineTo - 1);
  const describes = ['harsh', 'soft', 'trait'].some((tag) => wordsTagged(tag).has(last));
  const rest = readRest(
    scene,
    reach,
    to,
    TELLING.has(category) || category === 'fault_assign' || describes ? 0 : 2,
  );
  if (rest === null) return [];
  const [lead, without] = LEADS[category];
  const words = rest.text === '' ? without : `${lead} ${fitPreposition(lead, rest.text)}`;
  const rewrite = replaceRange(scene, from, to, `${words}: ${GAP}`);
  return rewrite === null ? [] : [rewrite];
}

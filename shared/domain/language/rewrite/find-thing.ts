import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { BlameCategory } from '../types';
import { mayFollow } from './clause';
import { isFigure } from './figures';
import { FIGURES, SPEAKERS } from './gap-frames';
import { readObject } from './noun-phrase';
import { lowerAt, lowerFirst, opensSentence, type Scene } from './scene';
import { readVerb, weighAdverb } from './verb-forms';

/** Something that a sentence is about: a thing of the system, a document, an event; never somebody. */
export interface Thing {
  /** "the dosage table" */
  readonly text: string;
  /** "at", "during": how it stands in its sentence where that says when or where; empty elsewhere. */
  readonly preposition: string;
  /** The last word of the thing, lower case. */
  readonly head: string;
}

const POINTING = /^(?:the|our|this|these|those)$/;
/** What is found there has a thing as its subject. */
const OF_THINGS = new Set<BlameCategory>(['passive_blame', 'fault_assign']);
const VERBS_IN_S =
  /^(?:shows|needs|says|means|has|wants|knows|gets|makes|keeps|goes|takes|gives|does|comes|stands|rests|points|stems|lies|belongs|exists|leaves|falls|sits|rings|spells|looks|sounds)$/;
const FINITE =
  /^(?:ought|lose|loses|need|have|want|stops|lay|lie|lies|ends|went|came|fell|rose|sat|stood|began|gave|took|knew|saw|ate|grew|ran|asks|says|goes)$/;
const OWNING = /^(?:'s|his|her|their|my|your)$/;
const WHEN_OR_WHERE = new Set(
  'at during in before after between inside within across since until'.split(' '),
);
const LOOKING =
  /^(?:look|looks|looked|looking|glance|glanced|glancing|stare|stared|point|pointed|peek|peeked|poke|poked)$/;
const WITH_WHICH = new Set(
  'with on about over of for to into through from under onto off past around near regarding against behind towards toward'.split(
    ' ',
  ),
);
/** Nouns that stand for time, for people, for what is judged or for nothing in particular. */
const NO_THING = new Set(
  (
    'ducks helm chances regard respect respects resident wonders fairies block heart humility rooftops county genie bottle miss nights salary can stool stools road roads line lines wings wing leash call ought liability mouth tail teeth neck belt boots sleeve shoes pants mile miles planet earth universe street town yesterday today tomorrow tonight now trust faith sense nonsense morning afternoon evening night day days week weeks weekend month months year years minute minutes hour hours second seconds time times moment start end beginning middle lot bit kind sort type way ways thing things something anything everything nothing it one ones ' +
    'team crew squad people person staff colleagues guys gang lads boys folks man woman men women child family friends company department management leadership shift rota roster ' +
    'fault blame guilt responsibility cause reason root culprit offender mistake mistakes error errors failure problem trouble mess disaster chaos fiasco shambles blunder negligence carelessness laziness incompetence ignorance arrogance ego pride stupidity ' +
    'work job performance effort attitude behaviour behavior conduct approach habit habits skill skills grasp understanding knowledge judgement judgment discipline common sense brain brains decency courage patience attention care interest thought idea ideas decision choice opinion insistence ' +
    'truth fact facts matter point question answer story world room place side front back top bottom case rest others other same whole likes sight hindsight retrospect fairness honesty short principle particular general practice theory vain charge ' +
    'wheel ball pigeons dominoes floodgates works spanner rug carpet cracks bag baby bathwater book books shelf hill bus woods trees barn stable horse cart gun trigger fire flames fuel gas oil water ice roof sky moon stars sun clock wood dark loop tin door doorstep altar stake sword towel plug tears ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december fashion river hands hand finger fingers buck charm verdict midnight noon now weather conscience act column authority corners corner mistakes lessons due process holiday holidays obligations duties tea coffee lunch breakfast dinner pub west east north south internet zero thread threads expert experts follow-up excuse excuses record book heads-up ' +
    'sharpest brightest best worst first last latest needful obvious usual minimum maximum basics'
  ).split(' '),
);
const JUDGING = ['harsh', 'harshly', 'soft', 'trait', 'insult', 'quality', 'character', 'badadj', 'wanted'];
const MOST_WORDS = 7;

function isJudged(scene: Scene, at: number): boolean {
  return JUDGING.some((tag) => wordsTagged(tag).has(lowerAt(scene, at)));
}

function isNamed(scene: Scene, from: number, to: number): boolean {
  for (const person of scene.people.values()) if (person.from < to && person.to > from) return true;
  return false;
}

/** "the vendor's", "his": whose it is stands in front of a token. */
function isOwnedAt(scene: Scene, at: number): boolean {
  const before = lowerAt(scene, at - 1);
  if (!OWNING.test(before)) return false;
  return (
    before !== "'s" ||
    !/^(?:that|it|what|he|she|who|there|here|this|let|a|an|the)$/.test(lowerAt(scene, at - 2))
  );
}

/** "the", "this", and "that" where it points: behind a preposition it joins no clause. */
function isPointedAt(scene: Scene, at: number): boolean {
  const before = lowerAt(scene, at - 1);
  return (
    POINTING.test(lowerAt(scene, at)) ||
    (lowerAt(scene, at) === 'that' && (WITH_WHICH.has(before) || WHEN_OR_WHERE.has(before)))
  );
}

/** "Read-back was dispensed with": what blame without a name is about needs no article. */
function isBareSubject(scene: Scene, match: Match, at: number, to: number): boolean {
  return (
    match.rule.category === 'passive_blame' &&
    opensSentence(scene, at) &&
    SUBJECT_VERB.test(lowerAt(scene, to)) &&
    !/^(?:a|an|any|some|no|all|every|each|another|many|few|little|not|nobody|too|far|so|insufficient|things|nothing|everything)$/.test(
      lowerAt(scene, at),
    )
  );
}

/** True where the words read as a thing may run on into the verb behind it: "the audit log shows". */
function runsIntoVerb(scene: Scene, from: number, to: number): boolean {
  const last = lowerAt(scene, to - 1);
  if (/^(?:this|that)$/.test(lowerAt(scene, from)) && /[^su]s$/.test(last)) return true;
  for (let at = from + 1; at < to; at += 1) if (FINITE.test(lowerAt(scene, at))) return true;
  if (/[^su]s$/.test(lowerAt(scene, to - 2)) && wordsTagged('verb.b').has(last)) return true;
  if (to - from < 2) return readVerb(last, 'past') !== null;
  return (
    VERBS_IN_S.test(last) || readVerb(last, 'past') !== null || /^(?:being|been|till|til|to)$/.test(last)
  );
}

/** True for a word that no thing worth asking about has in it. */
function spoilsThing(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at);
  return (
    isJudged(scene, at) ||
    /^(?:ball|buck|rug|cat|very|whole|entire|single|one|next|last|wrong|same|till|being|such|more)$/.test(
      word,
    ) ||
    (SPEAKERS.test(word) && word !== 'our') ||
    (NO_THING.has(word) && lowerAt(scene, at + 1) === 'of')
  );
}

function isBareThing(scene: Scene, at: number, to: number): boolean {
  const first = scene.tokens[at];
  return (
    first !== undefined &&
    to - at <= 3 &&
    WITH_WHICH.has(lowerAt(scene, at - 1)) &&
    lowerAt(scene, at - 1) !== 'to' &&
    !/^(?:a|an|any|some|no|all|every|each|another|one|two|three|four|five|six|seven|eight|nine|ten|exactly|now|noon|midnight)$/.test(
      first.lower,
    ) &&
    (!/^\p{Lu}\p{Ll}/u.test(first.text) || /^(?:with|on|about|regarding)$/.test(lowerAt(scene, at - 1)))
  );
}

/** "with a torque wrench": one of its kind, of which the rest is known. */
function isOneThing(scene: Scene, at: number, to: number): boolean {
  if (!/^an?$/.test(lowerAt(scene, at)) || !WITH_WHICH.has(lowerAt(scene, at - 1))) return false;
  return scene.tokens
    .slice(at + 1, to)
    .some(({ lower }) => ['thing', 'system', 'safeguard'].some((tag) => wordsTagged(tag).has(lower)));
}

const SUBJECT_VERB =
  /^(?:is|are|was|were|has|have|had|went|did|does|fell|got|came|lies|rests|sits|goes|stops|should|could|would|might)$/;

/** Where the verb of a subject that begins at a token may stand; -1 where a preposition or a mark comes first. */
function subjectVerb(scene: Scene, from: number): number {
  for (let at = from + 1; at < from + MOST_WORDS + 1; at += 1) {
    if (SUBJECT_VERB.test(lowerAt(scene, at))) return at;
    if (scene.tokens[at]?.kind !== 'word') return -1;
  }
  return -1;
}

const OPENS_SUBJECT =
  /^(?:[,;:–—-]|how|when|whenever|that|where|why|because|while|as|if|since|until|so|and|but)$/;

/** A first look that spares the reading of most tokens. */
function mayOpenThing(scene: Scene, match: Match, at: number): boolean {
  const before = lowerAt(scene, at - 1);
  return (
    POINTING.test(lowerAt(scene, at)) ||
    OWNING.test(before) ||
    WITH_WHICH.has(before) ||
    WHEN_OR_WHERE.has(before) ||
    (match.rule.category === 'passive_blame' && opensSentence(scene, at))
  );
}

/** The thing that begins at a token; null where none does, or where it may be a figure of speech. */
function readThing(scene: Scene, match: Match, at: number): (Thing & { readonly to: number }) | null {
  if (!mayOpenThing(scene, match, at)) return null;
  const isOwned = isOwnedAt(scene, at);
  const isPointed = isOwned || isPointedAt(scene, at);
  const verb = subjectVerb(scene, at);
  const object = readObject(verb < 0 ? scene : { ...scene, tokens: scene.tokens.slice(0, verb) }, at);
  if (object === null || object.to - at > MOST_WORDS || /^(?:it|this|that|these|those)$/.test(object.text))
    return null;
  if (
    !isPointed &&
    !isBareThing(scene, at, object.to) &&
    !isOneThing(scene, at, object.to) &&
    !isBareSubject(scene, match, at, object.to)
  )
    return null;
  if (isOwned && /^(?:a|an|the)$/.test(lowerAt(scene, at))) return null;
  const isSubject = object.to === verb;
  // Behind a mark or a conjunction stands a subject, which may run on into a verb of no list.
  let lead = at - 1;
  while (weighAdverb(lowerAt(scene, lead)) !== null) lead -= 1;
  const opens = scene.tokens[lead];
  if (!isSubject && !isOwned && (opens === undefined || OPENS_SUBJECT.test(opens.lower))) return null;
  if (/^["“”]$/.test(lowerAt(scene, object.to))) return null;
  if (!isSubject && !mayFollow(scene, object.to) && lowerAt(scene, object.to) !== 'last') return null;
  if (/\d/.test(lowerAt(scene, object.to - 1)) && lowerAt(scene, object.to) === ',') return null;
  if (/^\d+(?:st|nd|rd|th)$/.test(object.head)) return null;
  if (NO_THING.has(object.head) || FIGURES.has(object.head) || isNamed(scene, at, object.to)) return null;
  if (['role', 'roles'].some((tag) => wordsTagged(tag).has(object.head))) return null;
  if (runsIntoVerb(scene, at, object.to)) return null;
  for (let each = at; each < object.to; each += 1) if (spoilsThing(scene, each)) return null;
  const before = lowerAt(scene, at - 1);
  if (/^(?:remind|retrain|train|tell|ask|warn|teach|coach|give|blame|thank|thanks)$/.test(before))
    return null;
  if (WHEN_OR_WHERE.has(before) && lowerAt(scene, at - 2) === 'not') return null;
  const isWhere = WHEN_OR_WHERE.has(before) && !LOOKING.test(lowerAt(scene, at - 2));
  const preposition = !isOwned && !isSubject && isWhere ? before : '';
  const words = isOwned ? `the ${object.text}` : lowerFirst(scene, at, object.text);
  const text = words.replace(/^(our|the) own /, '$1 ').replace(/^an? /, 'the ');
  return { text, preposition, head: object.head, to: object.to };
}

/**
 * The things that a sentence is about, likeliest first: behind what was found, in front of it, and inside it only where
 * its words say what was done.
 */
export function findThings(scene: Scene, match: Match): readonly Thing[] {
  const found: { thing: Thing; weight: number }[] = [];
  const isFigurative = isFigure(match);
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const thing = readThing(scene, match, at);
    if (thing === null) continue;
    const isInside = at < match.underlineTo && thing.to > match.underlineFrom;
    const isPointed = isPointedAt(scene, at) || isOwnedAt(scene, at);
    const isNear = scene.sentence.clauses[at] === scene.sentence.clauses[match.underlineTo - 1];
    const isBehind = WITH_WHICH.has(lowerAt(scene, at - 1)) && at > match.underlineFrom + 2;
    const isSubjectOf = at < match.underlineFrom + 2 && OF_THINGS.has(match.rule.category);
    if (isInside && isFigurative && !isSubjectOf && (!isBehind || match.rule.category === 'hindsight'))
      continue;
    found.push({ thing, weight: (isPointed ? 4 : 0) + (isNear ? 3 : 0) + (isInside ? 1 : 0) - at / 1000 });
    at = thing.to - 1;
  }
  return found.toSorted((one, other) => other.weight - one.weight).map(({ thing }) => thing);
}

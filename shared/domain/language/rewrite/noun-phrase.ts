import { wordsTagged } from '../lexicon/lexicon';
import { endOfObject, isPlural } from '../objects';
import { lowerAt, opensSentence, type Scene, wordsOf } from './scene';
import { weighAdverb } from './verb-forms';

/** An object that may become a subject. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The last word before a complement, lower case: what the phrase is about. */
  readonly head: string;
  readonly isPlural: boolean;
  /** "is" and "was" are "am" and "was" only for "I". */
  readonly isFirstPerson: boolean;
}

const SUBJECT_FORMS: Readonly<Record<string, readonly [text: string, isPlural: boolean]>> = {
  it: ['it', false],
  this: ['this', false],
  everything: ['everything', false],
  nothing: ['nothing', false],
  something: ['something', false],
  us: ['we', true],
  everyone: ['everyone', false],
  everybody: ['everybody', false],
  anyone: ['anyone', false],
  anybody: ['anybody', false],
};
const NEVER = new Set(
  'quiet silent mum still well long far right straight early late soon enough b4 bc cuz thru w/o them him her me you i he she they we who whom what whatever whichever how why where when that these those nobody none himself herself themselves ourselves myself yourself one ones'.split(
    ' ',
  ),
);
const INSIDE_NEVER = new Set(
  'whether what how nor where which who why when to is was were are has had did not let than himself herself there here ago later earlier between among because if b4 bc cuz thru w/o coming'.split(
    ' ',
  ),
);
/** Nouns that a phrase behind them completes: "the warning about the disk". */
const CARRIERS = new Set(
  'warning warnings alert alerts request requests ticket tickets message messages mail mails email emails note notes question questions concern concerns report reports advice notice notices page pages complaint complaints comment comments plan plans reason reasons need proposal proposals signal signals sign signs access link links bug path change changes fix step steps update patch difference answer answers reply limit'.split(
    ' ',
  ),
);
const CARRIED = new Set('about for from against'.split(' '));
const DURATION =
  /^(?:\d.*|seconds?|minutes?|hours?|days?|weeks?|months?|years?|ages|ever|long|two|three|four|five|six|seven|eight|nine|ten|half)$/;
const BODY = new Set(
  'feet foot eye eyes hand hands head face back word words mind time way job best nose finger fingers nerve temper cool mouth'.split(
    ' ',
  ),
);
const QUANTIFIED =
  /^(?:most|half|some|all|any|none|each|much|many|few|little|lot|number|couple|bunch|handful|dozen)$/;
/** Singular although they end like a plural, or of no certain number. */
const UNCERTAIN = new Set('series means sales windows headquarters works logistics kudos chaos'.split(' '));
const NOUNS_IN_ING = new Set(
  'staging billing monitoring logging testing routing caching paging onboarding scheduling provisioning setting warning meeting training listing mapping string handling tooling ordering pricing wiring reporting timing sharding networking polling throttling reading thing something everything anything nothing building ring king spring briefing debriefing planning hosting processing messaging ticketing tracing alerting trading banking shipping tracking ingesting morning evening booking sampling'.split(
    ' ',
  ),
);
const LOOKS_ADJECTIVE =
  /(?:ful|less|ish|ous)$|^(?:un|in)?(?:available|stable|usable|readable|writable|reachable|accessible|visible|possible|responsible)$/;
const NOT_LAST = new Set(
  'wide foreseen shown given known seen taken written backwards sideways upside-down inside-out coming going doing open empty unlocked unattended blank alone loose late early wrong right free first last live dirty bare broken running half-done whole other same very more less own new old big small'.split(
    ' ',
  ),
);

function readNumber(scene: Scene, from: number, to: number): boolean | null {
  const { tokens } = scene;
  const last = tokens[to - 1];
  const first = tokens[from]?.lower ?? '';
  if (last === undefined) return null;
  if (to - from === 1 && last.kind === 'masked') return false;
  if (QUANTIFIED.test(first) || QUANTIFIED.test(tokens[from + 1]?.lower ?? '')) {
    const of = tokens.slice(from, to).findIndex((token) => token.lower === 'of');
    if (/^(?:lot|number|couple|bunch|handful|dozen)$/.test(tokens[from + 1]?.lower ?? ''))
      return of < 0 ? null : true;
    if (/^each$/.test(first)) return false;
    if (/^(?:many|few)$/.test(first)) return true;
    return of < 0 ? isPlural(tokens, from + 1, to) : isPlural(tokens, from + of + 1, to);
  }
  let head = last;
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.lower === 'of') {
      head = tokens[at - 1] ?? last;
      break;
    }
  if (UNCERTAIN.has(head.lower)) return null;
  if (head.kind === 'masked')
    return /^(?:the|a|an|this|that|our)$/.test(first) || to - from === 1 ? false : null;
  if (/^[A-Z0-9]{2,}s$/.test(head.text)) return true;
  if (
    to - from === 1 &&
    head.capital &&
    !opensSentence(scene, from) &&
    /s$/.test(head.lower) &&
    head.text !== head.text.toUpperCase()
  )
    return null;
  if (/^[A-Z0-9-]{2,}$/.test(head.text)) return /^(?:these|those|two|three|both|several)$/.test(first);
  return isPlural(tokens, from, to);
}

const DETERMINERS = new Set('the a an our this that its his her their my of'.split(' '));

/** Where a noun phrase that begins at `at` ends, with "of", "about the disk" and the like. */
function endOfPhrase(scene: Scene, at: number): number {
  let to = endOfObject(scene.tokens, at);
  if (to === at) return at;
  for (let index = at + 1; index < to; index += 1)
    if (
      /^(?:last|next|every|each)$/.test(lowerAt(scene, index)) &&
      !DETERMINERS.has(lowerAt(scene, index - 1))
    ) {
      to = index;
      break;
    }
  for (let index = at + 2; index < to; index += 1)
    if (
      /^(?:thinking|believing|assuming|hoping|between|behind|around|near|till)$/.test(lowerAt(scene, index))
    )
      to = index;
  while (
    to > at + 1 &&
    (weighAdverb(lowerAt(scene, to - 1)) !== null ||
      lowerAt(scene, to - 1).startsWith('mid-') ||
      /^(?:now|well|too|either|again|along|around|together|instead|first|twice|once|earlier|sooner|later)$/.test(
        lowerAt(scene, to - 1),
      ))
  )
    to -= 1;
  if (
    CARRIERS.has(lowerAt(scene, to - 1)) &&
    CARRIED.has(lowerAt(scene, to)) &&
    !DURATION.test(lowerAt(scene, to + 1)) &&
    !DURATION.test(lowerAt(scene, to + 2))
  ) {
    const further = endOfObject(scene.tokens, to + 1);
    if (further > to + 1) to = further;
  }
  return to;
}

/** "… and the replica": a second phrase joined to the first; `to` where none is. */
function endOfPair(scene: Scene, to: number): number {
  if (
    lowerAt(scene, to) !== 'and' ||
    !/^(?:the|a|an|its|our|all|two|three|both)$/.test(lowerAt(scene, to + 1))
  )
    return to;
  const end = endOfObject(scene.tokens, to + 1);
  const next = scene.tokens[end];
  const isClosed =
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:in|on|at|for|with|during|before|after|when|while|because|from|by|until|twice|again|so|to)$/.test(
      next.lower,
    );
  return end > to + 1 && isClosed ? end : to;
}

/**
 * Reads the object that begins at a token.
 *
 * @returns null where none begins there, or where it could not stand as a subject
 */
export function readObject(scene: Scene, at: number): NounPhrase | null {
  const { tokens } = scene;
  const first = lowerAt(scene, at);
  if (NEVER.has(first) && !(/^(?:that|these|those)$/.test(first) && endOfObject(tokens, at) > at + 1))
    return null;
  const pronoun = Object.hasOwn(SUBJECT_FORMS, first) ? SUBJECT_FORMS[first] : undefined;
  if (pronoun !== undefined && (first !== 'this' || endOfObject(tokens, at) === at + 1)) {
    const [text, isMany] = pronoun;
    return { from: at, to: at + 1, text, head: first, isPlural: isMany, isFirstPerson: false };
  }
  const single = endOfPhrase(scene, at);
  if (single === at) return null;
  const to = endOfPair(scene, single);
  const last = tokens[single - 1];
  const person = scene.people.get(at);
  if (last === undefined || (person !== undefined && person.to > single)) return null;
  if (last.kind === 'word' && (/^\d/.test(last.lower) ? single - at < 2 : false)) return null;
  if (
    NOT_LAST.has(last.lower) ||
    (LOOKS_ADJECTIVE.test(last.lower) && !wordsTagged('badnoun').has(last.lower))
  )
    return null;
  if (weighAdverb(last.lower) !== null) return null;
  if (/.{2}ing$/.test(last.lower) && !NOUNS_IN_ING.has(last.lower)) return null;
  for (let index = at; index < to; index += 1) {
    const { text } = tokens[index] ?? last;
    const isAcronym = text.length > 2 && text === text.toUpperCase();
    if (!isAcronym && INSIDE_NEVER.has(lowerAt(scene, index))) return null;
  }
  const isOwn = /^(?:his|her|their|my|your|its)$/.test(first);
  if (isOwn && (BODY.has(last.lower) || BODY.has(lowerAt(scene, at + 1)) || lowerAt(scene, at + 1) === 'own'))
    return null;
  const words = wordsOf(scene, at, to);
  const text = words !== null && /^(?:his|her|their|its)$/.test(first) ? words.replace(/^\w+/, 'the') : words;
  const plural = to > single ? true : readNumber(scene, at, single);
  if (!text || plural === null) return null;
  return { from: at, to, text, head: last.lower, isPlural: plural, isFirstPerson: false };
}

const INTO_SUBJECT = /^(?:of|in|on|at|from|for|with|to|about|between|behind|against|under|around|near)$/;

/**
 * Where a subject ends with all that hangs on it: "the pilot with live patients".
 *
 * @returns -1 where none begins
 */
export function endOfSubject(scene: Scene, at: number): number {
  const first = readObject(scene, at);
  if (first === null) return -1;
  let { to } = first;
  for (let more = 0; more < 2 && INTO_SUBJECT.test(lowerAt(scene, to)); more += 1) {
    const next = readObject(scene, to + 1);
    if (next === null) return -1;
    to = next.to;
  }
  return to;
}

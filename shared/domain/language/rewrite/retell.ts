import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Rewrite } from '../types';
import { type Deed, readBareDeed, readDeed, readDeedOf, tellDeed, tellSilence } from './clause';
import { isEmptyFinding, isFrameWord } from './frame-words';
import { lowerAt, opensClauseAt, opensSentence, replaceRange, type Scene } from './scene';
import { mendTail, patchWords } from './tail';
import { readVerb, weighAdverb } from './verb-forms';
import type { VerbGroup } from './verb-group';

const OF_SOMEBODY = new Set('he she him his her himself herself myself yourself'.split(' '));
const FIRST_DAY = /^(?:again|yesterday|today|tonight|then|now|later|next|meanwhile|so|afterwards|also|once)$/;

/** True where a clause may be told anew from this token on: nothing in front belongs to its subject. */
function isHeadSafe(scene: Scene, from: number): boolean {
  const before = lowerAt(scene, from - 1);
  if (/^(?:who|whoever|which|why|as|than|whose)$/.test(before)) return false;
  const isAdverb = weighAdverb(before) !== null || FIRST_DAY.test(before);
  const isShort = /^(?:bc|cuz|cos|coz)$/.test(before);
  if (!opensClauseAt(scene, from) && !isAdverb && !isShort && !isFronted(scene, from)) return false;
  if (before === 'that' && lowerAt(scene, from - 2) === 'such') return false;
  for (let at = 0; at < from; at += 1) {
    const word = lowerAt(scene, at);
    if (OF_SOMEBODY.has(word)) return false;
    if (/.{2}ing$/.test(word) && weighsAsParticiple(scene, at) && before === ',') return false;
    if (word === ',' && /^(?:who|whose)$/.test(lowerAt(scene, at + 1))) return false;
  }
  return true;
}

/** "Between the trial and the start Grace forgot …": only words that say when stand in front. */
function isFronted(scene: Scene, from: number): boolean {
  if (!/^(?:between|after|before|on|in|during|at|until|since|by)$/.test(lowerAt(scene, 0))) return false;
  for (let at = 1; at < from; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (
      readVerb(token.lower, 'past') !== null ||
      /ing$|^(?:is|was|were|are|had|has|that|which|who|if|when)$/.test(token.lower)
    )
      return false;
  }
  return /^\d|day$|^(?:morning|evening|night|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|start|end|deploy|rollout|release|cutover|incident|call|shift|meeting|week|month|year|hour)$/.test(
    lowerAt(scene, from - 1),
  );
}

/** "Having tested", "while testing": words in front that want the subject to follow. */
function weighsAsParticiple(scene: Scene, at: number): boolean {
  return (
    at === 0 ||
    opensSentence(scene, at) ||
    /^(?:after|before|while|when|without|by|in|on|instead|of)$/.test(lowerAt(scene, at - 1))
  );
}

/** "to make the date", "by pushing twice": words that only a passive lets stand without the one who did it. */
function needsDoer(scene: Scene, from: number): boolean {
  const next = lowerAt(scene, from + 1);
  if (lowerAt(scene, from) === 'to') return readVerb(next, 'base') !== null && !/^(?:the|a|our)$/.test(next);
  return /^(?:by|without|instead|in)$/.test(lowerAt(scene, from)) && /.{2}ing$/.test(next);
}

function retellFrom(scene: Scene, from: number, person: Person, deed: Deed): Rewrite[] {
  const patches = mendTail(scene, deed, person);
  if (patches === null) return [];
  const to = patches.at(-1)?.to ?? deed.to;
  const tail = to > deed.to ? patchWords(scene, deed.to, to, patches) : '';
  const glue = tail === '' || /^[,;:)]/.test(tail) ? '' : ' ';
  const wantsDoer = patches[0]?.from !== deed.to && needsDoer(scene, deed.to);
  return tellDeed(deed).flatMap((told) =>
    wantsDoer && !/\b(?:was|were|been|is|are|being)\b/.test(told)
      ? []
      : (replaceRange(scene, from, to, told + glue + tail) ?? []),
  );
}

function retellSilence(scene: Scene, from: number, person: Person, group: VerbGroup): Rewrite[] {
  const told = tellSilence(group);
  const to = group.at + 1;
  const next = scene.tokens[to];
  if (
    told === null ||
    (next !== undefined &&
      next.kind !== 'punctuation' &&
      !/^(?:for|until|when|before|after|during|at|on|in|to)$/.test(next.lower))
  )
    return [];
  for (let at = to; at < scene.tokens.length; at += 1)
    if (
      OF_SOMEBODY.has(lowerAt(scene, at)) ||
      /^(?:they|their|and|but)$/.test(lowerAt(scene, at)) ||
      person.kind === 'who'
    )
      return [];
  const rewrite = replaceRange(scene, from, to, told);
  return rewrite === null ? [] : [rewrite];
}

/** The people who may be the subject of what was found, likeliest first. */
function subjectsOf(scene: Scene, match: Match): Person[] {
  const { clauses } = scene.sentence;
  const near = [...scene.people.values()].filter(
    (person) =>
      person.kind !== 'who' &&
      person.from < match.underlineTo &&
      (person.from >= match.from || clauses[person.from] === clauses[match.underlineFrom]),
  );
  return near.toSorted(
    (one, other) => Number(other === match.person) - Number(one === match.person) || one.from - other.from,
  );
}

/** Where a subject begins: titles and nouns in front of it belong to it, times of day do not. */
function startOf(scene: Scene, person: Person): number {
  let from = person.from;
  while (from < person.to && /^\d{1,2}[:.h]\d{2}/.test(lowerAt(scene, from))) from += 1;
  for (
    let step = 0;
    step < 3 && from > 0 && person.to > person.from && !opensClauseAt(scene, from);
    step += 1
  ) {
    const before = scene.tokens[from - 1];
    if (before?.lower === "'s") {
      let owner = from - 2;
      while (owner > 0 && owner > from - 5 && !opensClauseAt(scene, owner)) owner -= 1;
      if (opensClauseAt(scene, owner)) return owner;
    }
    const isTitle = before?.lower === '.' && /^(?:ms|mr|mrs|dr|prof)$/.test(lowerAt(scene, from - 2));
    if (isTitle) from -= 2;
    else if (/^(?:ms|mr|mrs|dr|prof|the|our|those|these|colleague)$/.test(before?.lower ?? '')) from -= 1;
    else if (opensSentence(scene, from - 1) && before?.kind === 'word' && isModifier(before.lower)) from -= 1;
    else break;
  }
  return from;
}

function isModifier(word: string): boolean {
  return (
    /^[a-z][a-z-]+$/.test(word) &&
    weighAdverb(word) === null &&
    !FIRST_DAY.test(word) &&
    !/^(?:but|and|or|if|when|that|because|blame|thanks|why|how|who|what|where|did|was|is|were|are|to|by|of|in|on|at|for|with|from|about|had|has|have|maybe|perhaps|here|there|yes|no|not)$/.test(
      word,
    ) &&
    !/ing$/.test(word) &&
    readVerb(word, 'past') === null
  );
}

const NOTICING = new Set(
  'spot notice see catch know realise realize check recognise recognize detect find hear read'.split(' '),
);

/** "Anyone would have picked that": said in defence, so the contrary is not what happened. */
function isExcuse(person: Person, group: VerbGroup): boolean {
  const isAnybody = person.kind === 'any' || person.kind === 'some';
  return isAnybody && group.modal === 'would' && !NOTICING.has(group.verb.base ?? '');
}

/** "Pavel wiped the index at noon" → "The index was wiped at noon", also behind "It was Pavel who". */
export function retellClause(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  const found: Rewrite[] = [];
  for (const person of subjectsOf(scene, match)) {
    const isCleft =
      /^(?:who|that)$/.test(lowerAt(scene, person.to)) &&
      /^(?:was|'s|is)$/.test(lowerAt(scene, person.from - 1)) &&
      lowerAt(scene, person.from - 2) === 'it';
    let from = isCleft ? person.from - 2 : startOf(scene, person);
    if (isCleft && isBare(scene, from)) from = 0;
    const isContrary = match.rule.category === 'counterfactual';
    if (
      isContrary &&
      !isCleft &&
      from > 0 &&
      /^(?:with|maybe|perhaps|surely)$/.test(lowerAt(scene, 0)) &&
      isBare(scene, from)
    )
      from = 0;
    const wish = isCleft ? null : readWish(scene, person, from);
    if (wish !== null) {
      found.push(...retellWish(scene, wish, person));
      continue;
    }
    if (!isHeadSafe(scene, from)) continue;
    const subject = isCleft ? { ...person, from: person.to + 1, to: person.to + 1 } : person;
    const read = readDeedOf(scene, subject);
    if (read === null || isExcuse(person, read.group)) continue;
    found.push(
      ...(read.deed === null
        ? retellSilence(scene, from, person, read.group)
        : retellFrom(scene, from, person, read.deed)),
    );
  }
  return found;
}

function isBare(scene: Scene, to: number): boolean {
  for (let at = 0; at < to; at += 1) if (!isFrameWord(scene, at)) return false;
  return true;
}

interface Wish {
  readonly from: number;
  readonly deed: Deed;
  /** "had" in front of the subject: "Had Tom asked, …". */
  readonly isInverted: boolean;
}

/** "It was Daichi's job to rotate the key" → "The key was meant to be rotated". */
export function retellDuty(scene: Scene, match: Match): Rewrite[] {
  for (let at = match.underlineFrom; at < match.underlineTo + 1; at += 1) {
    if (
      !/^(?:job|duty|responsibility|task|obligation)$/.test(lowerAt(scene, at)) ||
      lowerAt(scene, at + 1) !== 'to'
    )
      continue;
    if (!isBare(scene, at) || scene.sentence.isQuestion || /^(?:is|has|'s)$/.test(lowerAt(scene, 1)))
      return [];
    const deed = readBareDeed(scene, at + 2, 'base');
    return deed === null
      ? []
      : retellFrom(scene, 0, match.person ?? SOMEBODY, {
          ...deed,
          group: { ...deed.group, tense: 'intended' },
        });
  }
  return [];
}

const SOMEBODY: Person = { kind: 'some', from: 0, to: 0, plural: false };

/** "Overwriting the image was Tom's doing" → "The image was overwritten". */
function retellGerundSubject(scene: Scene, match: Match): Rewrite[] {
  for (let at = 2; at < Math.min(match.underlineFrom + 1, 12); at += 1) {
    if (lowerAt(scene, at) !== 'was') continue;
    for (let each = at + 1; each < scene.tokens.length; each += 1)
      if (!isEmptyFinding(match, each) && !isFrameWord(scene, each)) return [];
    const deed = readBareDeed({ ...scene, tokens: scene.tokens.slice(0, at) }, 0, 'ing');
    const end = scene.tokens.length - (scene.tokens.at(-1)?.kind === 'punctuation' ? 1 : 0);
    if (deed === null || deed.to !== at) return [];
    return tellDeed(deed).flatMap((told) => replaceRange(scene, 0, end, told) ?? []);
  }
  return [];
}

/** "If only Tom had asked", "Had Tom asked, …". */
function readWish(scene: Scene, person: Person, from: number): Wish | null {
  if (lowerAt(scene, from - 1) === 'had' && opensSentence(scene, from - 1)) {
    const verb = readVerb(lowerAt(scene, person.to), 'participle');
    if (verb === null) return null;
    const deed = readDeed(scene, { at: person.to, verb, tense: 'pluperfect', negation: '', adverbs: '' });
    return deed === null ? null : { from: from - 1, deed, isInverted: true };
  }
  if (
    lowerAt(scene, from - 1) !== 'only' ||
    lowerAt(scene, from - 2) !== 'if' ||
    !opensSentence(scene, from - 2)
  )
    return null;
  const read = readDeedOf(scene, person);
  if (read?.deed == null || read.group.tense !== 'pluperfect' || read.group.negation !== '') return null;
  if (scene.tokens.slice(read.deed.to).some((token) => /^(?:would|could|might|'d)$/.test(token.lower)))
    return null;
  return {
    from: from - 2,
    deed: { ...read.deed, group: { ...read.group, tense: 'past', negation: 'not' } },
    isInverted: false,
  };
}

function retellWish(scene: Scene, { from, deed, isInverted }: Wish, person: Person): Rewrite[] {
  if (!isInverted) return retellFrom(scene, from, person, deed);
  const patches = mendTail(scene, deed, person);
  if (patches === null) return [];
  const to = patches.at(-1)?.to ?? deed.to;
  const { object, group, particle } = deed;
  const words = ['had', object.text, 'been', group.verb.participle, particle].filter(Boolean).join(' ');
  const tail = to > deed.to ? patchWords(scene, deed.to, to, patches) : '';
  const glue = tail === '' || /^[,;:)]/.test(tail) ? '' : ' ';
  const rewrite = replaceRange(scene, from, to, words + glue + tail);
  return rewrite === null ? [] : [rewrite];
}

/**
 * "Nice of Tom to delete the alarm on Friday" → "The alarm was deleted on Friday": the deed inside a sentence that is
 * otherwise only praise, irony or fault.
 */
export function extractDeed(scene: Scene, match: Match): Rewrite[] {
  const { tokens } = scene;
  if (/.{3}ing$/.test(lowerAt(scene, 0))) return retellGerundSubject(scene, match);
  let start = 0;
  while (
    start < tokens.length &&
    start < match.underlineFrom &&
    opensSentence(scene, start + 1) &&
    !scene.people.has(start) &&
    /^[\d[(]|^utc$/.test(lowerAt(scene, start))
  )
    start += 1;
  const gone: Person = match.person ?? SOMEBODY;
  const found: Rewrite[] = [];
  let isDone = false;
  for (let at = start; at < tokens.length && at < start + 24; at += 1) {
    const word = lowerAt(scene, at);
    const before = lowerAt(scene, at - 1);
    let deed: Deed | null = null;
    if (/.{2}ing$/.test(word) && /^(?:for|in|by|,|of|on|—|–|-|:|to)$/.test(before))
      deed = readBareDeed(scene, at, 'ing');
    else if (before === 'to' && at > match.underlineFrom && isDone) deed = readBareDeed(scene, at, 'base');
    else if (/^(?:who|whoever)$/.test(before))
      deed = readDeedOf(scene, { kind: 'some', from: at, to: at, plural: false })?.deed ?? null;
    if (deed !== null && at > match.underlineFrom) found.push(...retellFrom(scene, start, gone, deed));
    if (found.length > 0) return found;
    if (
      /^(?:not|n't|never|no|nobody|too|without|job|duty|should|supposed|meant|must|unable|if|had|would|could)$/.test(
        word,
      )
    )
      return found;
    if (/^(?:idea|move|decision|genius|call|thinking|of)$/.test(word)) isDone = true;
    const isFound = isEmptyFinding(match, at);
    if (!isFound && !isFrameWord(scene, at)) return found;
    const person = scene.people.get(at);
    if (person !== undefined && person.to > at + 1) at = person.to - 1;
  }
  return found;
}

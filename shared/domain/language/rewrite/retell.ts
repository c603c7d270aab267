import type { Match } from '../engine';
import type { Person } from '../people/person';
import type { Rewrite } from '../types';
import { type Deed, readDeed, readDeedOf } from './clause';
import { isHeadSafe, OF_SOMEBODY, startOf } from './clause-start';
import { isFigure } from './figures';
import { isFrameWord } from './frame-words';
import { SPEAKERS } from './gap-frames';
import { endOfWords, lowerAt, opensSentence, replaceRange, type Scene, wordsOf } from './scene';
import { isSharedVerb, mendTail, patchWords } from './tail';
import { tellDeed, tellSilence } from './tell';
import { readVerb } from './verb-forms';
import type { VerbGroup } from './verb-group';

interface Wish {
  readonly from: number;
  readonly deed: Deed;
  /** "had" in front of the subject: "Had Tom asked, …". */
  readonly isInverted: boolean;
}

/** "to make the date", "by pushing twice": words that only a passive lets stand without the one who did it. */
/** Objects that only a figure of speech has: nothing happened to them. */
const NO_OBJECT =
  /^(?:eye|eyes|rat|genie|beans|stop|ball|gas|fuel|grenade|spanner|corner|corners|finger|fingers|dominoes|cat|rug|wool|towel|bag|can|buck)$/;

function needsDoer(scene: Scene, from: number): boolean {
  const next = lowerAt(scene, from + 1);
  if (lowerAt(scene, from) === 'to') return readVerb(next, 'base') !== null && !/^(?:the|a|our)$/.test(next);
  return /^(?:by|without|instead|in)$/.test(lowerAt(scene, from)) && /.{2}ing$/.test(next);
}

export function retellFrom(scene: Scene, from: number, person: Person, deed: Deed): Rewrite[] {
  if (NO_OBJECT.test(deed.object.head)) return [];
  if (deed.particle === 'for' && lowerAt(scene, deed.to) === 'to') return [];
  const related = retellRelated(scene, from, deed);
  if (related.length > 0) return related;
  const patches = mendTail(scene, deed, person);
  if (patches === null) return retellShort(scene, from, person, deed);
  const to = patches.at(-1)?.to ?? deed.to;
  const tail = to > deed.to ? patchWords(scene, deed.to, to, patches) : '';
  const glue = tail === '' || /^[,;:)]/.test(tail) ? '' : ' ';
  const wantsDoer = patches[0]?.from !== deed.to && needsDoer(scene, deed.to);
  return tellDeed(deed).flatMap((told) =>
    wantsDoer && (/^there /.test(told) || !/\b(?:was|were|been|is|are|being)\b/.test(told))
      ? []
      : (replaceRange(scene, from, to, told + glue + tail) ?? []),
  );
}

/** "Omar deleted the shard, which the job then read" → "The shard, which the job then read, was deleted". */
function retellRelated(scene: Scene, from: number, deed: Deed): Rewrite[] {
  const end = endOfWords(scene);
  const { object } = deed;
  if (lowerAt(scene, deed.to) !== ',' || lowerAt(scene, deed.to + 1) !== 'which' || object.to !== deed.to)
    return [];
  const rest = scene.tokens.slice(deed.to + 2, end);
  if (rest.some(({ kind, lower }) => kind !== 'word' || SPEAKERS.test(lower))) return [];
  const words = wordsOf(scene, deed.to + 1, end);
  if (words === null || object.from === deed.group.at) return [];
  const told = tellDeed({ ...deed, object: { ...object, text: `${object.text}, ${words},` } });
  return told.slice(0, 1).flatMap((each) => replaceRange(scene, from, end, each) ?? []);
}

const MOST_LEFT_OUT = 9;
/** Begins a last part about the person alone: "and went for tea", "while hunting for a leak", "thinking she was on dev". */
const ABOUT_DOER = /^(?:and|but|while|when|as|after|before|without|thinking|believing|assuming|hoping)$/;

/** True for a last part that may go: short, about the one who is gone, and with no number, quotation or further deed in it. */
function isAboutDoer(scene: Scene, cut: number, end: number): boolean {
  if (end - cut > MOST_LEFT_OUT) return false;
  const isDeed = /^(?:and|but)$/.test(lowerAt(scene, cut));
  if (isDeed && !isSharedVerb(scene, cut + 1)) return false;
  return scene.tokens
    .slice(cut, end)
    .every(
      ({ kind, lower }) =>
        kind === 'word' &&
        !/\d|^(?:because|which|who|not)$/.test(lower) &&
        !(isDeed && /^(?:the|a|an|our|this|that|all|every|two|everything)$/.test(lower)),
    );
}

/** "Omar deleted the shard and left" → "The shard was deleted": without a last part about the person alone. */
function retellShort(scene: Scene, from: number, person: Person, deed: Deed): Rewrite[] {
  const end = endOfWords(scene);
  let cut = deed.to;
  while (cut < end && !ABOUT_DOER.test(lowerAt(scene, cut))) cut += 1;
  if (cut >= end || !isAboutDoer(scene, cut, end)) return [];
  const kept = { ...scene, tokens: scene.tokens.slice(0, cut) };
  const patches = mendTail(kept, deed, person);
  if (patches === null) return [];
  const tail = cut > deed.to ? ` ${patchWords(kept, deed.to, cut, patches)}` : '';
  return tellDeed(deed).flatMap((told) => replaceRange(scene, from, end, told + tail) ?? []);
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
    if (read.group.modal !== undefined && /^(?:if|unless)$/.test(lowerAt(scene, from - 1))) continue;
    const isWhoever = lowerAt(scene, person.from) === 'whoever' && person.to === person.from + 1;
    if (isWhoever && /^(?:it|them|they)$/.test(read.deed?.object.text ?? '')) continue;
    found.push(
      ...(read.deed === null
        ? retellSilence(scene, from, person, read.group)
        : retellFrom(scene, from, person, read.deed)),
    );
  }
  // "We got shot in the foot" is the figure again.
  return isFigure(match) ? found.filter(({ text }) => !/\bgot\b/.test(text)) : found;
}

export function isBare(scene: Scene, to: number): boolean {
  for (let at = 0; at < to; at += 1) if (!isFrameWord(scene, at)) return false;
  return true;
}

/** "If only Tom had asked", "Had Tom asked, …". */
function readWish(scene: Scene, person: Person, from: number): Wish | null {
  if (lowerAt(scene, from - 1) === 'had' && opensSentence(scene, from - 1)) {
    const verb = readVerb(lowerAt(scene, person.to), 'participle');
    if (verb === null) return null;
    const deed = readDeed(scene, { at: person.to, verb, tense: 'pluperfect', negation: '', adverbs: '' });
    return deed === null ? null : { from: from - 1, deed, isInverted: true };
  }
  const isWish = lowerAt(scene, from - 1) === 'wish' && /^(?:i|we)$/.test(lowerAt(scene, from - 2));
  const isOnly = lowerAt(scene, from - 1) === 'only' && lowerAt(scene, from - 2) === 'if';
  if ((!isWish && !isOnly) || !opensSentence(scene, from - 2)) return null;
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

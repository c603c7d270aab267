import type { Match } from '../engine';
import { inflectVerb } from '../lexicon/inflect';
import { IRREGULAR_VERBS } from '../lexicon/irregular';
import { findVerb } from '../lexicon/lexicon';
import type { Rewrite } from '../types';
import { isBareHead, start } from './gap-frames';
import { endOfWords, GAP, lowerAt, replaceRange, type Scene, wordsOf } from './scene';
import { readVerb, type VerbWord, weighAdverb } from './verb-forms';

/** What somebody did not do, as a verb and the tokens behind it; `isDone`: what somebody should not have done. */
interface Undone {
  readonly base: string;
  readonly from: number;
  readonly isDone: boolean;
  /** True where the words say that it was left undone, and not only that it was due. */
  readonly isTold: boolean;
}

const NOT_SAID = /^(?:be|have|do|know|think|want|need|care|mean|bother|come|behave|act|learn|grow|stick)$/;
const BEFORE_TO =
  /^(?:supposed|meant|expected|required|obliged|forgot|forget|failed|fail|neglected|neglect|omitted|omit|refused|declined|troubled|needed|had|only|task|job|duty|chance|enough|time|trouble|remember|ought|paid|bothered|seconds|minutes|better|well|wise|prudent|least)$/;

/** A verb in its base form and nothing else stands behind "to" here. */
const DUE =
  /^(?:supposed|meant|expected|required|obliged|forgot|failed|neglected|omitted|refused|declined|bothered|troubled)$/;
const LEFT = /^(?:forgot|failed|neglected|omitted|refused|declined)$/;

function skipAdverbs(scene: Scene, from: number): number {
  let at = from;
  while (
    weighAdverb(lowerAt(scene, at)) !== null ||
    /^(?:at|least|even|ever|first|only)$/.test(lowerAt(scene, at))
  )
    at += 1;
  return at;
}

/** Verbs of the lists: behind a bare "to", "three" and "customers" would be verbs too. */
function isListed(base: string): boolean {
  return findVerb(base) !== null || IRREGULAR_VERBS.has(base);
}

function undone(verb: VerbWord | null, at: number, isTold: boolean, isDone = false): Undone | null {
  const base = verb?.base ?? null;
  return base === null || NOT_SAID.test(base) ? null : { base, from: at + 1, isDone, isTold };
}

/** "should have checked", "did not check", "forgot to check", "for the analyst to check". */
function readUndone(scene: Scene, at: number): Undone | null {
  const word = lowerAt(scene, at);
  if (/^(?:should|could|might|ought)$/.test(word)) {
    let place = skipAdverbs(
      scene,
      scene.sentence.isQuestion ? (scene.people.get(at + 1)?.to ?? at + 1) : at + 1,
    );
    const isNegative = /^(?:not|n't)$/.test(lowerAt(scene, place));
    if (isNegative) place = skipAdverbs(scene, place + 1);
    if (lowerAt(scene, place) === 'to') place += 1;
    if (!/^(?:have|'ve|of)$/.test(lowerAt(scene, place))) return null;
    place = skipAdverbs(scene, place + 1);
    return undone(
      readVerb(lowerAt(scene, place), 'participle'),
      place,
      !isNegative,
      isNegative && !scene.sentence.isQuestion,
    );
  }
  if (word === 'did' && /^(?:not|n't)$/.test(lowerAt(scene, at + 1))) {
    const place = skipAdverbs(scene, at + 2);
    return undone(readVerb(lowerAt(scene, place), 'base'), place, true);
  }
  if (word === 'never' && !/^(?:was|were|been|is|are|had|has)$/.test(lowerAt(scene, at - 1))) {
    const place = skipAdverbs(scene, at + 1);
    return undone(
      readVerb(lowerAt(scene, place), 'past') ?? readVerb(lowerAt(scene, place), 'participle'),
      place,
      true,
    );
  }
  const person = scene.people.get(at - 1) ?? [...scene.people.values()].find(({ to }) => to === at);
  if (word === 'to' && (BEFORE_TO.test(lowerAt(scene, at - 1)) || person !== undefined)) {
    const place = skipAdverbs(scene, at + 1);
    const word = lowerAt(scene, place);
    if (!isListed(word) && !DUE.test(lowerAt(scene, at - 1))) return null;
    return undone(
      readVerb(word, 'base'),
      place,
      LEFT.test(lowerAt(scene, at - 1)),
      lowerAt(scene, at - 1) === 'enough',
    );
  }
  if (
    word === 'from' &&
    person !== undefined &&
    /^(?:stopped|prevented|kept)$/.test(lowerAt(scene, person.from - 1))
  ) {
    const verb = readVerb(lowerAt(scene, at + 1), 'ing');
    return undone(verb, at + 1, false);
  }
  return null;
}

/** True for a name or a pronoun; a role behind the verb belongs to it: "call the vendor". */
function isSomebody(scene: Scene, at: number): boolean {
  const kind = scene.people.get(at)?.kind;
  return kind !== undefined && kind !== 'we' && !(at > 0 && /^(?:role|team|dept|weak)$/.test(kind));
}

/** Where the words that belong to the verb end: before the next clause, or anybody's part in it. */
function endOfVerb(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (
      /^[,;:()"“”–—-]$/.test(lowerAt(scene, at)) ||
      /^(?:and|but|because|since|as|so|which|who|while|when|before|after|until|instead|rather|than|if|not|then|that|whether|where|what|how|or|earlier|sooner|weeks|days|months|ages|long|right|like)$/.test(
        lowerAt(scene, at),
      ) ||
      (isSomebody(scene, at) && at > from)
    )
      return at;
  return to;
}

/** Words that want more behind them: what they led to was cut. */
const DANGLES =
  /^(?:in|on|at|to|for|with|by|from|of|into|about|the|a|an|our|over|under|than|somebody|anybody|anyone|no|any)$/;
/** Clauses that may stay behind the verb. */
const GOES_ON = /^(?:before|after|when|while|until|whether|that|which|where|what|how|for|as|or)$/;

function wordsBehind(scene: Scene, from: number, to: number): string | null {
  let end = endOfVerb(scene, from, to);
  if (/^\d+$/.test(lowerAt(scene, end - 1)) && lowerAt(scene, end) === ',') return null;
  const further = GOES_ON.test(lowerAt(scene, end)) ? to : end;
  let isWhole = further > end;
  for (let at = from; at < further && isWhole; at += 1)
    if (
      /^[,;:()"“”–—]$/.test(lowerAt(scene, at)) ||
      /^(?:he|she|they|his|her|their|him|them|himself|herself|you|your|i|my|would|could|and|but|ago|not)$/.test(
        lowerAt(scene, at),
      ) ||
      (scene.people.has(at) && scene.people.get(at)?.kind !== 'we')
    )
      isWhole = false;
  if (isWhole) end = further;
  // "write down that …": what should have been written is lost.
  else if (/^(?:that|whether|what|how|where)$/.test(lowerAt(scene, end))) return null;
  for (let at = from; at < end; at += 1)
    if (
      /^(?:he|she|they|him|them|himself|herself|you|your|i|my|me|his|her|their|it)$/.test(lowerAt(scene, at))
    )
      return null;
  while (end > from && DANGLES.test(lowerAt(scene, end - 1))) end -= 1;
  return end === from ? null : wordsOf(scene, from, end);
}

/** Where the clause of what was found begins: what an earlier one tells stays. */
function startOfClause(scene: Scene, match: Match): number {
  const from = start(scene);
  if (isBareHead(scene, from, match.underlineFrom)) return from;
  for (let at = match.underlineFrom; at > from; at -= 1)
    if (/^[;:–—]$/.test(lowerAt(scene, at - 1))) return at;
  return from;
}

/** True where numbers or quoted words stand behind what is kept: they may not go without a gap to put them in. */
function losesFacts(scene: Scene, from: number): boolean {
  return scene.tokens.slice(from).some(({ kind, lower }) => kind === 'masked' || /\d|["“”]/.test(lower));
}

function readNear(
  scene: Scene,
  match: Match,
): (Undone & { readonly words: string; readonly start: number }) | null {
  const to = endOfWords(scene);
  if (match.underlineFrom < start(scene)) return null;
  // "a courtesy that the squad did not extend": what was not done stands in front.
  if (/^(?:that|which)$/.test(lowerAt(scene, match.underlineFrom - 1))) return null;
  for (let at = match.underlineFrom; at < Math.min(match.underlineTo + 3, to); at += 1) {
    const read = readUndone(scene, at);
    const words = read === null ? null : wordsBehind(scene, read.from, to);
    if (read !== null && words?.includes(' ')) return { ...read, words, start: startOfClause(scene, match) };
  }
  return null;
}

const MOST_WORDS = 9;
const NOTICING = /^(?:notice|spot|see|catch|realise|realize|recognise|recognize)$/;

/** "Arjun should have piloted one site first" → "Piloting one site first did not happen". */
export function tellUndone(scene: Scene, match: Match): Rewrite[] {
  const read = scene.sentence.isQuestion ? null : readNear(scene, match);
  if (
    read === null ||
    !read.isTold ||
    losesFacts(scene, read.from + read.words.split(' ').length) ||
    read.words.split(' ').length > MOST_WORDS
  )
    return [];
  const words =
    NOTICING.test(read.base) && /^(?:the|a|an|our|this|that) /.test(read.words)
      ? `${read.words} went unnoticed`
      : `${inflectVerb(read.base).ing} ${read.words} did not happen`;
  const rewrite = replaceRange(scene, read.start, endOfWords(scene), words);
  return rewrite === null ? [] : [rewrite];
}

function sayHardship({ base, words, isDone }: Undone & { readonly words: string }): string {
  return `what made it ${isDone ? 'look right' : 'hard'} to ${base} ${words}`;
}

/** "Arjun was supposed to pilot one site first" → "What made it hard to pilot one site first: …". */
export function openHardship(scene: Scene, match: Match): Rewrite[] {
  const read = readNear(scene, match);
  if (read === null) return [];
  if (scene.sentence.isQuestion) return askHardship(scene, match);
  const rewrite = replaceRange(scene, read.start, endOfWords(scene), `${sayHardship(read)}: ${GAP}`);
  return rewrite === null ? [] : [rewrite];
}

/** "Would it have killed Brendan to ring the desk?" → "What made it hard to ring the desk?". */
export function askHardship(scene: Scene, match: Match): Rewrite[] {
  const read = scene.sentence.isQuestion ? readNear(scene, match) : null;
  const rewrite = read === null ? null : replaceRange(scene, 0, endOfWords(scene), sayHardship(read));
  return rewrite === null ? [] : [rewrite];
}

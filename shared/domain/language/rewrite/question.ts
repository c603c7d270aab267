import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { type Deed, readBareDeed } from './clause';
import { isFrameWord } from './frame-words';
import { lowerAt, replaceRange, type Scene, wordsOf } from './scene';
import { mendTail, patchWords } from './tail';
import { readVerb, weighAdverb } from './verb-forms';

export interface Question {
  /** The first token of the question, behind "Siobhan," and the like. */
  readonly from: number;
  /** The token behind its last word. */
  readonly to: number;
}

/** Where the question begins and ends, without the name of the one who is asked. */
export function frameQuestion(scene: Scene, match: Match): Question | null {
  const { tokens } = scene;
  let to = tokens.length;
  while (to > 0 && !/^[\p{L}\p{N}@]/u.test(lowerAt(scene, to - 1)) && tokens[to - 1]?.kind !== 'masked')
    to -= 1;
  for (const person of scene.people.values())
    if (person.to === to && person.kind === 'name' && lowerAt(scene, person.from - 1) === ',')
      to = person.from - 1;
  for (let at = 0; at < match.underlineFrom; at += 1) if (!isFrameWord(scene, at)) return null;
  return to > match.underlineFrom ? { from: 0, to } : null;
}

export function offered(scene: Scene, { from, to }: Question, text: string | null): Rewrite[] {
  const rewrite = text === null ? null : replaceRange(scene, from, to, text);
  return rewrite === null ? [] : [rewrite];
}

export function skip(scene: Scene, from: number): number {
  let at = from;
  while (weighAdverb(lowerAt(scene, at)) !== null || /^(?:possibly|even|all)$/.test(lowerAt(scene, at)))
    at += 1;
  return at;
}

/** The words from a token to the end of the question, told without the one who is asked about; null where they need that one. */
export function restOf(scene: Scene, from: number, to: number, deed: Deed | null): string | null {
  const gone = { kind: 'some', from: 0, to: 0, plural: false } as const;
  for (let at = from; at < to; at += 1) {
    if (
      /^(?:he|she|his|her|him|himself|herself|you|your|yourself|they|their|them|themselves|who|whom|i|my|me|;|:|"|\?)$/.test(
        lowerAt(scene, at),
      )
    ) {
      if (deed === null) return null;
      const patches = mendTail({ ...scene, tokens: scene.tokens.slice(0, to) }, deed, gone);
      return patches === null ? null : patchWords(scene, from, to, patches);
    }
  }
  return wordsOf(scene, from, to);
}

/** "check the log before lunch?": a verb in its base form and all behind it. */
export function verbPhrase(scene: Scene, at: number, to: number): string | null {
  const verb = readVerb(lowerAt(scene, at), 'base');
  const own = scene.tokens[at];
  if (verb === null || own === undefined || /^(?:be|have|do|think|know|want|need|say)$/.test(own.lower))
    return null;
  if (at + 1 >= to) return own.text;
  const rest = restOf(scene, at + 1, to, readBareDeed(scene, at, 'base'));
  return rest === null ? null : `${own.text} ${rest}`;
}

import { capitalise } from '../../capitalise';
import type { Match } from '../engine';
import type { BlameCategory, Rewrite } from '../types';
import { type Deed, readBareDeed, readDeedOf } from './clause';
import { isFigure } from './figures';
import { start } from './gap-frames';
import { readObject } from './noun-phrase';
import { retellFrom } from './retell';
import { lowerAt, type Scene } from './scene';

const CAUSING = /^(?:caused|triggered|provoked|induced|started|precipitated|led)$/;

/** True where a range of words holds a number, a name of a thing or a quotation: it may not go. */
function holdsFacts(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === 'masked' || /\d|["“”]/.test(token.lower)) return true;
  }
  return false;
}

/** "by reopening the slots", ", storing the session in the query", "when he forced quorum": what was done in fact. */
function readMeans(scene: Scene, at: number): Deed | null {
  const word = lowerAt(scene, at);
  const next = lowerAt(scene, at + 1);
  if (/^(?:by|in|,|for)$/.test(word) && /.{2}ing$/.test(next)) return readBareDeed(scene, at + 1, 'ing');
  const person = scene.people.get(at + 1);
  if (!/^(?:when|as|after|because)$/.test(word) || person === undefined || person.kind === 'nobody')
    return null;
  const read = readDeedOf(scene, person);
  return read?.group.tense === 'past' && read.group.negation === '' ? read.deed : null;
}

const TELLING = new Set<BlameCategory>([
  'person_fault',
  'omission',
  'passive_blame',
  'counterfactual',
  'human_error',
]);

/** "provoked the split-brain": what came of the deed; null where something else is said in front of it. */
function readOutcome(scene: Scene, { underlineFrom }: Match, to: number): string | null {
  for (let at = underlineFrom + 1; at < to; at += 1) {
    if (!CAUSING.test(lowerAt(scene, at))) continue;
    const object = readObject(scene, at + (lowerAt(scene, at) === 'led' ? 2 : 1));
    return object?.to === to ? object.text : null;
  }
  return null;
}

/** "The split-brain came about when quorum was forced." */
function joinOutcome(outcome: string, told: Rewrite): Rewrite | null {
  if (told.gap !== null || /^[A-Z]{2}/.test(told.text)) return null;
  return {
    ...told,
    text: `${capitalise(outcome)} came about when ${told.text.charAt(0).toLowerCase()}${told.text.slice(1)}`,
  };
}

/** "Jovan opened the floodgates by lifting the limit" → "The limit was lifted": the deed behind a figure of speech. */
export function keepMeans(scene: Scene, match: Match): Rewrite[] {
  const from = start(scene);
  if (scene.sentence.isQuestion || match.underlineFrom < from) return [];
  for (let at = match.underlineFrom + 2; at < scene.tokens.length - 2; at += 1) {
    const deed = readMeans(scene, at);
    if (deed === null) continue;
    const gone = match.person ?? ({ kind: 'some', from: 0, to: 0, plural: false } as const);
    if (holdsFacts(scene, from, at)) return [];
    if (isFigure(match) || !TELLING.has(match.rule.category)) return retellFrom(scene, from, gone, deed);
    const outcome = readOutcome(scene, match, at);
    return outcome === null
      ? []
      : retellFrom(scene, from, gone, deed)
          .map((told) => joinOutcome(outcome, told))
          .filter((each) => each !== null);
  }
  return [];
}

import type { Match } from '../engine';
import type { Rewrite } from '../types';
import { isFrameWord } from './frame-words';
import { endOfWords, GAP, lowerAt, replaceRange, type Scene, wordsOf } from './scene';
import { readVerb, weighAdverb } from './verb-forms';

const ORDERS = new Set(
  'remind reminder tell ask urge warn instruct teach train encourage expect require force coach make reminded told asked advised urged instructed expected must should need needs shall have has remember ensure sure'.split(
    ' ',
  ),
);
const TOPICS = new Set('with about around on in for regarding of to'.split(' '));
/** Verbs of care: what they are about is the topic of a safeguard, not a thing to make easy. */
const CARE = new Set(
  'be pay take exercise concentrate stop try focus think get watch mind learn answer face apologise apologize explain account'.split(
    ' ',
  ),
);
const SPEAKERS =
  /^(?:he|she|his|her|him|himself|herself|you|your|they|their|them|themselves|who|whose|we|our|us|i|my|me)$/;
const PENALTY_WORDS = new Set(
  'send sent on a refresher course retrain discipline issue written warning formal have stern word with talk to speak sit down take off remove from access revoke involved concerned responsible next time in future from now more careful attention care pay be everyone all everybody must should needs need give rocket pull release release roster rota rotation call oncall on-call training again again performance plan review until further notice please who got it wrong chat reminder involved conversation serious quiet reminded advised told asked urged instructed expected are closer greater proper better properly harder closely'.split(
    ' ',
  ),
);

function offered(rewrite: Rewrite | null): Rewrite[] {
  return rewrite === null ? [] : [rewrite];
}

/** The words of an instruction, from its verb to the end; null where they need the person they were for. */
function instruction(scene: Scene, at: number, to: number): string | null {
  const verb = lowerAt(scene, at);
  if (readVerb(verb, 'base') === null || CARE.has(verb)) return null;
  for (let each = at; each < to; each += 1) {
    const word = lowerAt(scene, each);
    if (
      SPEAKERS.test(word) ||
      /^[,;:()"“”!?]$/.test(word) ||
      /^(?:and|but|not|never|more|better|carefully|properly|harder)$/.test(word)
    )
      return null;
  }
  return at + 1 < to ? wordsOf(scene, at, to) : null;
}

/** "Remind all operators to read the label" → "Make it easy to read the label: …". */
function makeEasy(scene: Scene, match: Match, to: number): Rewrite[] {
  let isOrder = false;
  for (let at = 0; at < to; at += 1) {
    const word = lowerAt(scene, at);
    if (ORDERS.has(word)) isOrder = true;
    const opens = word === 'to' || (/^(?:must|should|shall)$/.test(word) && at >= match.underlineFrom - 4);
    if (isOrder && opens && at >= match.underlineFrom - 4) {
      let place = at + 1;
      while (weighAdverb(lowerAt(scene, place)) !== null || /^(?:always)$/.test(lowerAt(scene, place)))
        place += 1;
      if (
        lowerAt(scene, place) === 'remember' ||
        lowerAt(scene, place) === 'make' ||
        lowerAt(scene, place) === 'ensure'
      )
        continue;
      const words = instruction(scene, place, to);
      if (words === null) return [];
      return offered(replaceRange(scene, 0, to, `make it easy to ${words}: ${GAP}`));
    }
    const isIn = at >= match.underlineFrom && at < match.underlineTo;
    if (!isIn && !isFrameWord(scene, at) && !ORDERS.has(word) && !PENALTY_WORDS.has(word)) return [];
  }
  return [];
}

/** "about his attitude": a topic that is nothing but the person. */
function isAttitude(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isFrameWord(scene, at)) return false;
  return true;
}

/** "Retrain the clerks on refunds" → "Add a safeguard for refunds: …". */
function addSafeguard(scene: Scene, match: Match, to: number): Rewrite[] {
  for (let at = 0; at < to; at += 1) {
    const word = lowerAt(scene, at);
    const isIn = at >= match.underlineFrom && at < match.underlineTo;
    const isOccasion = /^(?:when|while|before)$/.test(word) && /.{2}ing$/.test(lowerAt(scene, at + 1));
    const isOf =
      (word !== 'of' && word !== 'to') ||
      /^(?:attention|heed|mindful|aware|careful|wary|conscious)$/.test(lowerAt(scene, at - 1));
    if (
      at >= match.underlineFrom - 1 &&
      isOf &&
      (isOccasion || TOPICS.has(word)) &&
      !PENALTY_WORDS.has(lowerAt(scene, at + 1)) &&
      !scene.people.has(at + 1)
    ) {
      for (let each = at + 1; each < to; each += 1) {
        const other = lowerAt(scene, each);
        if (
          SPEAKERS.test(other) ||
          scene.people.has(each) ||
          /^(?:[,;:()"“”]|and|but|because|which|that|how)$/.test(other)
        )
          return isAttitude(scene, at + 1, to)
            ? offered(replaceRange(scene, 0, to, `add a safeguard that ${GAP}`))
            : [];
      }
      const words = at + 1 < to ? wordsOf(scene, at + 1, to) : null;
      return words === null
        ? []
        : offered(replaceRange(scene, 0, to, `add a safeguard for ${words}: ${GAP}`));
    }
    if (!isIn && !isFrameWord(scene, at) && !PENALTY_WORDS.has(word) && !ORDERS.has(word)) return [];
  }
  return offered(replaceRange(scene, 0, to, `add a safeguard that ${GAP}`));
}

/** A change to the tool or the process in place of a change to somebody. */
export function proposeRemedy(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  const to = endOfWords(scene);
  return [...makeEasy(scene, match, to), ...addSafeguard(scene, match, to)];
}

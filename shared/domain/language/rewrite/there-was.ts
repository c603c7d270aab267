import type { Match } from '../engine';
import { wordsTagged } from '../lexicon/lexicon';
import type { Rewrite } from '../types';
import { isFrameWord } from './frame-words';
import { endOfSubject, readObject } from './noun-phrase';
import { endOfWords, lowerAt, replaceRange, type Scene, wordsOf } from './scene';

/** What a sentence may say the end of, without there being anything new in it. */
const NO_NEWS = new Set('answer outcome result end conclusion writing whole plan'.split(' '));

/** "The mismatch between the two zones was glaringly obvious" → "There was a mismatch between the two zones". */
export function tellThere(scene: Scene, match: Match): Rewrite[] {
  if (scene.sentence.isQuestion) return [];
  const end = endOfWords(scene);
  let from = 0;
  while (from < match.underlineTo && lowerAt(scene, from) !== 'the') {
    if (!isFrameWord(scene, from) && !(from >= match.underlineFrom)) return [];
    from += 1;
  }
  const to = endOfSubject(scene, from);
  const object = to < 0 ? null : readObject(scene, from);
  if (object === null || !/^(?:was|were|is|are|had|has|should|could)$/.test(lowerAt(scene, to))) return [];
  if (NO_NEWS.has(object.head) || scene.people.has(from) || to < match.underlineFrom - 3) return [];
  if (!/^the /i.test(object.text)) return [];
  for (let at = to; at < end; at += 1) {
    const isIn = at >= match.underlineFrom && at < match.underlineTo;
    if (
      !isIn &&
      !isFrameWord(scene, at) &&
      !['plain', 'plainly'].some((tag) => wordsTagged(tag).has(lowerAt(scene, at)))
    )
      return [];
  }
  const words = wordsOf(scene, from + 1, to);
  if (words === null) return [];
  const article = object.isPlural ? '' : /^[aeiou]/i.test(words) ? 'an ' : 'a ';
  const rewrite = replaceRange(scene, 0, end, `there ${object.isPlural ? 'were' : 'was'} ${article}${words}`);
  return rewrite === null ? [] : [rewrite];
}

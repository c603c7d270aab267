import { capitalise } from '../../capitalise';
import { opensSentence } from '../rewrite/safety';
import type { Sentence } from '../sentences';
import type { Rewrite } from '../types';

const GAP = '…';
/** Begins with the sound of a vowel, as far as spelling tells. */
const VOWEL_SOUND = /^(?:[aio]|e(?!u)|u(?!ni|s[aeiu]|t[ei]|r[aeiou])|hour|honest|honou?r|heir)/i;

/**
 * A team's words in the place of its phrase: with the capital of a sentence's beginning, and "a" or "an" as they ask for.
 *
 * @param instead `…` in it is a gap for the writer to fill
 * @returns null where the team has no words to offer
 */
export function rewritePhrase(instead: string, from: number, to: number, sentence: Sentence): Rewrite | null {
  const { tokens } = sentence;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (instead === '' || first === undefined || last === undefined) return null;
  const before = tokens[from - 1];
  const article = before?.lower === 'a' || before?.lower === 'an' ? before : null;
  const fits = VOWEL_SOUND.test(instead) ? 'an' : 'a';
  if (article !== null && article.lower !== fits && /^\p{L}/u.test(instead)) {
    return finish(article.start, last.end, `${article.capital ? capitalise(fits) : fits} ${instead}`);
  }
  return finish(
    first.start,
    last.end,
    first.capital && opensSentence(sentence, from) ? capitalise(instead) : instead,
  );
}

function finish(start: number, end: number, text: string): Rewrite {
  const gap = text.indexOf(GAP);
  return { start, end, text, gap: gap < 0 ? null : { start: gap, end: gap + GAP.length } };
}

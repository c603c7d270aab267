import { maskText } from './mask';
import { type Sentence, splitSentences } from './sentences';
import { straightenApostrophes } from './team/phrase';

/** The sentences of a text, code and addresses blanked out. Offsets are those of the text. */
export function readSentences(text: string): Sentence[] {
  return splitSentences(straightenApostrophes(maskText(text)));
}

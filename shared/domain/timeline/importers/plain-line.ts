import { LIMITS } from '../../files/limits';

/** What shows nothing or turns the direction of what follows: zero-width marks, control characters, embeddings. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\s)\p{Cc}/gu;

/** What a text ends with that was cut. */
const CUT = '… (cut)';

/**
 * What a person wrote in a chat, as one visible line. Unlike `plainText`, which reads what programs write, it takes tags
 * and references for what they are there: words about HTML.
 *
 * @param most characters of the result; a longer text is cut and says so
 */
export function plainLine(text: string, most: number = LIMITS.eventChars): string {
  // Nothing behind is ever shown, so that a text of megabytes costs no more than a long one.
  const part = text.slice(0, most * 4);
  const line = part.toWellFormed().replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (line.length <= most && part.length === text.length) return line;
  return `${line.slice(0, most - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

/** Characters of a name, a source or a label: longer ones are nobody's. */
export const NAME_CHARS = 200;

/** The first words of a value from a file, to show where something is wrong with it. */
export function rawStart(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

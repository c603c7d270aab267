import { LIMITS } from '../../files/limits';

/** What shows nothing or turns the direction of what follows: zero-width marks, control characters, embeddings. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|(?!\s)\p{Cc}/gu;

/** A text of any length as one visible line, cut where it is longer than an event may be, which it then says. */
export function plainLine(text: string): string {
  const line = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (line.length <= LIMITS.eventChars) return line;
  const kept = line.slice(0, LIMITS.eventChars).replace(/[\ud800-\udbff]$/, '');
  return `${kept}… (cut after ${LIMITS.eventChars.toLocaleString('en')} characters)`;
}

/** The first words of a value from a file, to show where something is wrong with it. */
export function rawStart(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

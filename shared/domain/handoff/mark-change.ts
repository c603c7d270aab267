/** Shorter texts are seen at a glance. */
const LONG_CHARS = 60;
/** So much of what is the same on both sides stays beside what is not. */
const BESIDE_CHARS = 40;

/** A text beside another version of it: what begins and ends alike, and what is different between. */
export interface MarkedText {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/**
 * Finds where two versions of a text differ, so that nobody has to read a paragraph twice. Cut at spaces; what is alike and
 * far away is left out.
 */
export function markChange(text: string, other: string): MarkedText {
  if (text.length < LONG_CHARS && other.length < LONG_CHARS) return { before: '', changed: text, after: '' };
  const most = Math.min(text.length, other.length);
  let start = 0;
  while (start < most && text[start] === other[start]) start += 1;
  start = Math.max(0, text.lastIndexOf(' ', start - 1) + 1);
  let end = 0;
  while (end < most - start && text[text.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const next = text.indexOf(' ', text.length - end);
  const stop = next < 0 ? text.length : next;
  return {
    before:
      start > BESIDE_CHARS * 2
        ? `… ${afterSpace(text.slice(start - BESIDE_CHARS, start))}`
        : text.slice(0, start),
    changed: text.slice(start, stop),
    after:
      text.length - stop > BESIDE_CHARS * 2
        ? `${beforeSpace(text.slice(stop, stop + BESIDE_CHARS))} …`
        : text.slice(stop),
  };
}

function afterSpace(text: string): string {
  return text.slice(text.indexOf(' ') + 1);
}

function beforeSpace(text: string): string {
  const space = text.lastIndexOf(' ');
  return space <= 0 ? text : text.slice(0, space);
}

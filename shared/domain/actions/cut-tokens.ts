import { codeSpans } from './literal-spans';

const DONE_WHEN = /[\s,;.–—-]{1,40}(?:done when(?::\s*|\s+)|outcome:\s*)/i;

/**
 * The words that are left once the tokens are taken out of a line, in one piece and without the commas,
 * brackets and dashes that held the tokens; and what stands behind `done when`.
 */
export function cutTokens(
  line: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
): { text: string; outcome: string | null } {
  let rest = line;
  for (const { start, end } of tokens.toReversed()) rest = join(rest.slice(0, start), rest.slice(end));
  const whole = singleSpaced(rest);
  const split = DONE_WHEN.exec(withoutCode(whole));
  const outcome = split ? whole.slice(split.index + split[0].length).trim() : '';
  if (!split || outcome === '') return { text: whole, outcome: null };
  return { text: whole.slice(0, split.index), outcome };
}

/**
 * Where `done when …` begins, so that tokens before it stand at the end of the line all the same.
 *
 * @param masked the line without its code and links, see `maskLiterals`
 */
export function outcomeStart(masked: string): number {
  return DONE_WHEN.exec(masked)?.index ?? masked.length;
}

/** Closes the gap that a token leaves. */
function join(before: string, after: string): string {
  let left = before.trimEnd();
  let right = after.trimStart();
  if (/[([]$/.test(left) && /^[)\]]/.test(right)) return join(left.slice(0, -1), right.slice(1));
  if (right === '' || /^[,;.)!?]/.test(right)) left = left.replace(/[\s,;:–—-]{1,40}$/, '');
  if (left === '' || /[(]$/.test(left)) right = right.replace(/^[\s,;:–—-]{1,40}/, '');
  const isClosing = left === '' || right === '' || /[([]$/.test(left) || /^[,;.:)!?\]]/.test(right);
  return `${left}${isClosing ? '' : ' '}${right}`;
}

function withoutCode(text: string): string {
  let plain = text;
  for (const { start, end } of codeSpans(text)) {
    plain = `${plain.slice(0, start)}${'\0'.repeat(end - start)}${plain.slice(end)}`;
  }
  return plain;
}

/** One space between words; inline code stays as typed. */
function singleSpaced(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of codeSpans(text)) {
    pieces.push(text.slice(from, start).replace(/\s+/g, ' '), text.slice(start, end));
    from = end;
  }
  pieces.push(text.slice(from).replace(/\s+/g, ' '));
  return pieces.join('').trim();
}

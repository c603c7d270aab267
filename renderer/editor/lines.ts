/** Line ends as the editor counts them: one code unit each. A single line has spaces in their place. */
export function asEditorText(text: string, multiline: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return multiline ? lines : lines.replaceAll('\n', ' ');
}

/** What a list puts before each of its items: a bullet or a number, and the box of a task. */
const MARKER = /^(?:[-*+•‣◦–]|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?/;
/** A line that has one of these can be seen. */
const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

/** The lines of a pasted text that hold anything, without the spaces around them; of a list, its items without their bullets. */
export function pastedLines(text: string): string[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => SEEN.test(line));
  const isList = lines.length > 1 && lines.every((line) => MARKER.test(line));
  return isList ? lines.map((line) => line.replace(MARKER, '')) : lines;
}

/** A pasted text for a single line. One line stays as it is, spaces included. */
export function joinPastedLines(text: string): string {
  const ended = text.replace(/(\r\n?|\n)+$/, '');
  return /[\r\n]/.test(ended) ? pastedLines(ended).join(' ') : ended;
}

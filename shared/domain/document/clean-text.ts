/**
 * Characters that nobody means to type and that a reader cannot see: controls (C0 without tab and newline,
 * DEL, C1), overrides and isolates that reorder what is shown (U+202A–202E, U+2066–2069), byte order marks,
 * annotation marks, and line separators that are neither newline nor space. Joiners (U+200C, U+200D) and the
 * direction marks (U+200E, U+200F) stay: emoji, Persian and Hebrew need them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this line is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * What a person typed, without what no document can show: line ends become `\n`, tabs become spaces, half
 * surrogate pairs become U+FFFD, invisible characters go.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '').toWellFormed();
}

/** The lines of a text that hold something, trimmed. */
export function linesOf(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

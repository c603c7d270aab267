/** Line ends as the editor counts them: one code unit each. A single line has spaces in their place. */
export function asEditorText(text: string, multiline: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return multiline ? lines : lines.replaceAll('\n', ' ');
}

/** The lines of a pasted text that hold anything, without the spaces around them. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A pasted text for a single line. One line stays as it is, spaces included. */
export function joinPastedLines(text: string): string {
  const ended = text.replace(/(\r\n?|\n)+$/, '');
  return /[\r\n]/.test(ended) ? pastedLines(ended).join(' ') : ended;
}

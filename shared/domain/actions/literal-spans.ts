/**
 * The parts of a line that are not prose: inline code, the targets of links, addresses on the web. What looks
 * like a token in there is none.
 *
 * @returns the line with each of these characters replaced by U+0000, so that all positions stay the same
 */
export function maskLiterals(line: string): string {
  let masked = line;
  for (const { start, end } of codeSpans(line)) masked = blank(masked, start, end);
  for (const pattern of [/\]\([^()\s]*\)/g, /[a-z][a-z\d+.-]{0,20}:\/\/\S+/gi]) {
    for (const found of masked.matchAll(pattern)) {
      masked = blank(masked, found.index, found.index + found[0].length);
    }
  }
  return masked;
}

function blank(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${'\0'.repeat(end - start)}${text.slice(end)}`;
}

/** As CommonMark has them: as many backticks at the end as at the start; a run without a partner is text. */
export function codeSpans(line: string): { start: number; end: number }[] {
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const spans: { start: number; end: number }[] = [];
  const unmatched = new Set<number>();
  let after = 0;
  for (const [index, run] of runs.entries()) {
    if (run.at < after || unmatched.has(run.length)) continue;
    const close = runs.find((other, place) => place > index && other.length === run.length);
    if (!close) {
      unmatched.add(run.length);
      continue;
    }
    after = close.at + close.length;
    spans.push({ start: run.at, end: after });
  }
  return spans;
}

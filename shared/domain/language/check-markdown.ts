import { check } from './check';
import { readProse } from './markdown-prose';
import { NO_TEAM_WORDS } from './team/edit-words';
import type { Finding, TeamWords } from './types';

/** A finding in a file: `start` and `end` count in the whole source. */
export interface PlacedFinding extends Finding {
  /** Of its first word, both 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/**
 * Checks the prose of a Markdown file, each piece in its section.
 *
 * @returns findings by their place
 */
export function checkMarkdown(
  source: string,
  people: readonly string[],
  team: TeamWords = NO_TEAM_WORDS,
): PlacedFinding[] {
  const place = placeIn(source);
  return readProse(source).flatMap(({ text, start, section, quality }) =>
    check(text, { section, people, team, ...(quality && { quality }) }).map((finding) =>
      place(finding, start),
    ),
  );
}

/** The same findings for a text without markup: every line is prose, and nothing says what it is for. */
export function checkPlainText(
  source: string,
  people: readonly string[],
  team: TeamWords = NO_TEAM_WORDS,
): PlacedFinding[] {
  const place = placeIn(source);
  let from = 0;
  return source.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return check(line, { section: 'lessons', people, team }).map((finding) => place(finding, start));
  });
}

/** Puts findings of pieces into their source. The pieces come in the order of the source: lines are counted once. */
function placeIn(source: string): (finding: Finding, from: number) => PlacedFinding {
  let line = 1;
  let lineStart = 0;
  return (finding, from) => {
    const start = from + finding.start;
    const end = from + finding.end;
    for (let next = source.indexOf('\n', lineStart); next !== -1 && next < start; ) {
      line += 1;
      lineStart = next + 1;
      next = source.indexOf('\n', lineStart);
    }
    const { rewrite } = finding;
    return {
      ...finding,
      start,
      end,
      text: source.slice(start, end),
      rewrite: rewrite && { ...rewrite, start: from + rewrite.start, end: from + rewrite.end },
      line,
      column: start - lineStart + 1,
    };
  };
}

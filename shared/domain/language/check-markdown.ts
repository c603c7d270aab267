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
  const findings: PlacedFinding[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { text, start: from, section } of readProse(source)) {
    for (const finding of check(text, { section, people, team })) {
      const { rewrite } = finding;
      const start = from + finding.start;
      for (let next = source.indexOf('\n', lineStart); next !== -1 && next < start; ) {
        line += 1;
        lineStart = next + 1;
        next = source.indexOf('\n', lineStart);
      }
      findings.push({
        ...finding,
        start,
        end: from + finding.end,
        rewrite: rewrite && { ...rewrite, start: from + rewrite.start, end: from + rewrite.end },
        line,
        column: start - lineStart + 1,
      });
    }
  }
  return findings;
}

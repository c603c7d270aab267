import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { check } from './check';
import { placeBlocks, placeOf } from './markdown-places';
import { NO_TEAM_WORDS } from './team/edit-words';
import type { CheckContext, Finding, TeamWords } from './types';

/** A finding in a file: `start` and `end` count in the whole source. */
export interface PlacedFinding extends Finding {
  /** Of its first word, both 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** What is not the writer's own prose: code, quotations, addresses, markup. */
const NOT_PROSE: ReadonlySet<Nodes['type']> = new Set(['inlineCode', 'html', 'image', 'footnoteReference']);

/**
 * Checks the prose of a Markdown file: paragraphs, headings, list items and table cells, each in the section that
 * its nearest heading names (summary and lessons where none does). Code, quotations, addresses, HTML and front
 * matter are left out. Hints about quality are given only below a heading that says what a text is for; of a list of
 * actions only its items are read as such, of a table its column of actions.
 *
 * @returns findings by their place
 */
export function checkMarkdown(
  source: string,
  people: readonly string[],
  team: TeamWords = NO_TEAM_WORDS,
): PlacedFinding[] {
  const text = blankFrontMatter(source);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const findings: PlacedFinding[] = [];
  const places = placeBlocks(tree, text);
  visit(tree, (node) => {
    if (node.type === 'blockquote' || node.type === 'code' || node.type === 'html') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const { section = 'lessons', quality } = places.get(node) ?? {};
    findings.push(...checkBlock(node, text, { section, people, team, ...(quality && { quality }) }));
    return SKIP;
  });
  return findings;
}

/** The same findings for a text without markup: every line is prose, and nothing says what it is for. */
export function checkPlainText(
  source: string,
  people: readonly string[],
  team: TeamWords = NO_TEAM_WORDS,
): PlacedFinding[] {
  let from = 0;
  return source.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    return check(line, { section: 'lessons', people, team }).map((finding) =>
      placeFinding(finding, source, start),
    );
  });
}

function checkBlock(node: Nodes, text: string, context: CheckContext): PlacedFinding[] {
  const [from, to] = placeOf(node);
  let prose = text.slice(from, to);
  visit(node, (part) => {
    const [start, end] = placeOf(part);
    // A line that was only wrapped goes on; a break that was asked for stays one.
    if (part.type === 'text') prose = unwrap(prose, start - from, end - from);
    if (NOT_PROSE.has(part.type)) prose = blank(prose, start - from, end - from);
    if (part.type === 'link' && part.children.length > 0) {
      prose = blank(prose, start - from, placeOf(part.children[0] ?? part)[0] - from);
      prose = blank(prose, placeOf(part.children.at(-1) ?? part)[1] - from, end - from);
    }
  });
  return check(prose, context).map((finding) => placeFinding(finding, text, from));
}

function placeFinding(finding: Finding, text: string, from: number): PlacedFinding {
  const { rewrite } = finding;
  const before = text.slice(0, from + finding.start);
  return {
    ...finding,
    start: from + finding.start,
    end: from + finding.end,
    text: text.slice(from + finding.start, from + finding.end),
    rewrite: rewrite && { ...rewrite, start: from + rewrite.start, end: from + rewrite.end },
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
  };
}

/** The same length, so that every place stays where it is. Line ends stay line ends. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function unwrap(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[\r\n]/g, ' ') + text.slice(end);
}

function blankFrontMatter(source: string): string {
  const matter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return matter ? blank(source, 0, matter[0].length) : source;
}

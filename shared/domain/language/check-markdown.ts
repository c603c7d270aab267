import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { check } from './check';
import { NO_TEAM_WORDS } from './team/edit-words';
import type { CheckContext, Finding, Section, TeamWords } from './types';

/** A finding in a file: `start` and `end` count in the whole source. */
export interface PlacedFinding extends Finding {
  /** Of its first word, both 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** What is not the writer's own prose: code, quotations, addresses, markup. */
const NOT_PROSE: ReadonlySet<Nodes['type']> = new Set(['inlineCode', 'html', 'image', 'footnoteReference']);

/** Words of a heading that tell the section below it, the first that fits. */
const SECTION_WORDS: readonly (readonly [RegExp, Section])[] = [
  [/\btimeline|chronolog|what happened\b/i, 'timeline'],
  [/\broot cause|five whys|5 whys\b/i, 'root_cause'],
  [/\bcontribut|factors?\b/i, 'contributing'],
  [/\bwent well|what worked|where we got lucky\b/i, 'went_well'],
  [/\bwent wrong|went badly|did not go well|impact|problems?\b/i, 'went_wrong'],
  [/\bactions?|follow[- ]?up|next steps|remediation\b/i, 'actions'],
];

/**
 * Checks the prose of a Markdown file: paragraphs, headings, list items and table cells, each in the section that
 * its nearest heading names (summary and lessons where none does). Code, quotations, addresses, HTML and front
 * matter are left out.
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
  let section: Section = 'lessons';
  visit(tree, (node) => {
    if (node.type === 'blockquote' || node.type === 'code' || node.type === 'html') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    if (node.type === 'heading') section = sectionUnder(node, text) ?? section;
    findings.push(...checkBlock(node, text, { section, people, team }));
    return SKIP;
  });
  return findings;
}

function checkBlock(node: Nodes, text: string, context: CheckContext): PlacedFinding[] {
  const [from, to] = placeOf(node);
  let prose = text.slice(from, to);
  visit(node, (part) => {
    const [start, end] = placeOf(part);
    if (NOT_PROSE.has(part.type)) prose = blank(prose, start - from, end - from);
    if (part.type === 'link' && part.children.length > 0) {
      prose = blank(prose, start - from, placeOf(part.children[0] ?? part)[0] - from);
      prose = blank(prose, placeOf(part.children.at(-1) ?? part)[1] - from, end - from);
    }
  });
  return check(prose, context).map((finding) => {
    const { rewrite } = finding;
    const before = text.slice(0, from + finding.start);
    const line = before.split('\n').length;
    return {
      ...finding,
      start: from + finding.start,
      end: from + finding.end,
      rewrite: rewrite && { ...rewrite, start: from + rewrite.start, end: from + rewrite.end },
      line,
      column: before.length - before.lastIndexOf('\n'),
    };
  });
}

function sectionUnder(heading: Heading, text: string): Section | null {
  const words = text.slice(...placeOf(heading));
  if (/\blessons?|summary\b/i.test(words)) return 'lessons';
  return SECTION_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Offsets in the source, half-open; what the parser makes up has none and is empty. */
function placeOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The same length, so that every place stays where it is. Line ends stay line ends. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function blankFrontMatter(source: string): string {
  const matter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  return matter ? blank(source, 0, matter[0].length) : source;
}

import type { Heading, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import type { Section } from './types';

/** A paragraph, heading, list item or table cell of a Markdown file. */
export interface Prose {
  /** As written, with what is not prose blanked out: every word stands where it stood. */
  readonly text: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly start: number;
  readonly section: Section;
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
 * The prose of a Markdown file in its order, each piece in the section that its nearest heading names (summary and
 * lessons where none does). Code, quotations, addresses, HTML and front matter are left out.
 */
export function readProse(source: string): Prose[] {
  const text = blankFrontMatter(source);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found: Prose[] = [];
  let section: Section = 'lessons';
  visit(tree, (node) => {
    if (node.type === 'blockquote' || node.type === 'code' || node.type === 'html') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    if (node.type === 'heading') section = sectionUnder(node, text) ?? section;
    found.push({ text: blankMarkup(node, text), start: placeOf(node)[0], section });
    return SKIP;
  });
  return found;
}

function blankMarkup(node: Nodes, text: string): string {
  const [from, to] = placeOf(node);
  const pieces: string[] = [];
  let done = from;
  const blankOut = (start: number, end: number): void => {
    if (end <= done) return;
    pieces.push(text.slice(done, start), blank(text.slice(Math.max(start, done), end)));
    done = end;
  };
  const walk = (part: Nodes): void => {
    const [start, end] = placeOf(part);
    if (NOT_PROSE.has(part.type)) {
      blankOut(start, end);
      return;
    }
    if (!('children' in part)) return;
    const isLink = part.type === 'link' && part.children.length > 0;
    if (isLink) blankOut(start, placeOf(part.children[0] ?? part)[0]);
    for (const child of part.children) walk(child);
    if (isLink) blankOut(placeOf(part.children.at(-1) ?? part)[1], end);
  };
  walk(node);
  pieces.push(text.slice(done, to));
  return pieces.join('');
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
function blank(passage: string): string {
  return passage.replace(/[^\n]/g, ' ');
}

function blankFrontMatter(source: string): string {
  const matter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0] ?? '';
  return blank(matter) + source.slice(matter.length);
}

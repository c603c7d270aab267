import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { type BlockPlace, placeBlocks, placeOf } from './markdown-places';

/** A paragraph, heading, list item or table cell of a Markdown file. */
export interface Prose extends BlockPlace {
  /** As written, with what is not prose blanked out: every word stands where it stood. */
  readonly text: string;
  /** Where it begins in the source, in UTF-16 code units. */
  readonly start: number;
}

/** What is not the writer's own prose: code, quotations, addresses, markup. */
const NOT_PROSE: ReadonlySet<Nodes['type']> = new Set(['inlineCode', 'html', 'image', 'footnoteReference']);

/**
 * The prose of a Markdown file in its order, each piece in the section that its nearest heading names (summary and
 * lessons where none does). Code, quotations, addresses, HTML and front matter are left out. Only below a heading that says what
 * a text is for is its quality judged; of a list of actions only its items, of a table its column of actions.
 */
export function readProse(source: string): Prose[] {
  const text = blankFrontMatter(source);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found: Prose[] = [];
  const places = placeBlocks(tree, text);
  visit(tree, (node) => {
    if (node.type === 'blockquote' || node.type === 'code' || node.type === 'html') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const place = places.get(node) ?? { section: 'lessons' };
    found.push({ text: blankMarkup(node, text), start: placeOf(node)[0], ...place });
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
  // A line that was only wrapped goes on; a break that was asked for stays one.
  const unwrap = (start: number, end: number): void => {
    if (end <= done) return;
    pieces.push(text.slice(done, start), text.slice(Math.max(start, done), end).replace(/[\r\n]/g, ' '));
    done = end;
  };
  const walk = (part: Nodes): void => {
    const [start, end] = placeOf(part);
    if (NOT_PROSE.has(part.type)) {
      blankOut(start, end);
      return;
    }
    if (part.type === 'text') unwrap(start, end);
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

/** The same length, so that every place stays where it is. Line ends stay line ends. */
function blank(passage: string): string {
  return passage.replace(/[^\n]/g, ' ');
}

function blankFrontMatter(source: string): string {
  const matter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0] ?? '';
  return blank(matter) + source.slice(matter.length);
}

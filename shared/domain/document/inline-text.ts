import type { Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { linesOf } from './clean-text';

/** Everything that would make of a typed line something else than a line: it stays as typed. */
const LITERAL_SYNTAX = [
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'strikethrough',
  'table',
  'tasklistCheck',
  'thematicBreak',
];

/** Disabled as well in a text that is literal already: there, only bare addresses are still found. */
const INLINE_SYNTAX = ['attention', 'autolink', 'codeText', 'htmlText', 'labelStartImage', 'labelStartLink'];

function syntaxWithout(disabled: readonly string[]) {
  return {
    extensions: [gfm(), { disable: { null: [...disabled] } }],
    mdastExtensions: [gfmFromMarkdown()],
  };
}

const TYPED = syntaxWithout(LITERAL_SYNTAX);
const ADDRESSES = syntaxWithout([...LITERAL_SYNTAX, ...INLINE_SYNTAX]);

/** A document leads to web pages and mail addresses only: never to `javascript:`, a file or another program. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Nobody nests emphasis deeper; a hostile text could, and writers need time and stack for every level. */
const MAX_DEPTH = 4;

/** Where in a line a node stands. */
interface Place {
  readonly line: string;
  readonly depth: number;
  readonly inCell: boolean;
  readonly inLink: boolean;
}

/**
 * One typed line as inline Markdown. Code, emphasis, strong and links (also bare addresses) are understood;
 * everything else, images, HTML and links to other places included, is literal text.
 *
 * @param line cleaned and without line ends, as `linesOf` gives it
 */
function parseLine(line: string, inCell = false): PhrasingContent[] {
  const place = { line, depth: 0, inCell, inLink: false };
  return fromMarkdown(line, TYPED).children.flatMap((block) =>
    block.type === 'paragraph' ? keepInline(block.children, place) : literal(block, place),
  );
}

function keepInline(nodes: readonly PhrasingContent[], place: Place): PhrasingContent[] {
  return joinTexts(nodes.flatMap((node) => keepNode(node, place)));
}

function keepNode(node: PhrasingContent, place: Place): PhrasingContent[] {
  if (place.depth === MAX_DEPTH && 'children' in node) return literal(node, place);
  const below = { ...place, depth: place.depth + 1 };
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'inlineCode':
      // GFM readers disagree on a backslash before a pipe in a table's code; as text it is the same for all.
      if (place.inCell && node.value.includes('\\|')) return literal(node, place);
      return [{ type: 'inlineCode', value: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: keepInline(node.children, below) }];
    case 'link':
      return SAFE_LINK.test(node.url) ? [keepLink(node, below)] : literal(node, place);
    default:
      return literal(node, place);
  }
}

/** An address has no pipe (RFC 3986, appendix A); written as it should be, it needs no escape in a table. */
function keepLink(node: Link, place: Place): Link {
  return {
    type: 'link',
    url: node.url.replaceAll('|', '%7C'),
    title: node.title ?? null,
    children: keepInline(node.children, { ...place, inLink: true }),
  };
}

/**
 * A node as it was typed. Bare addresses in it are links, since every reader of the file would make them so. Nodes
 * that the parser made out of text have no place in the line, but their text is what was typed.
 */
function literal(node: Nodes, place: Place): PhrasingContent[] {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  const value = from === undefined ? textOf([node]) : place.line.slice(from, to);
  if (place.inLink || from === undefined) return [{ type: 'text', value }];
  const [block] = fromMarkdown(value, ADDRESSES).children;
  if (block?.type !== 'paragraph') return [{ type: 'text', value }];
  return block.children.map((part) => {
    if (part.type === 'link' && SAFE_LINK.test(part.url)) return keepLink(part, { ...place, line: value });
    return { type: 'text', value: textOf([part]) };
  });
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}

/** What a reader reads of some nodes, without markup; a break reads as a space. */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return textOf(node.children);
      if (node.type === 'break') return ' ';
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** A typed text as one run: for a heading or a fact, where lines have no meaning. Empty where nothing is typed. */
export function parseRun(text: string): PhrasingContent[] {
  return parseLine(linesOf(text).join(' '));
}

/** A typed text in a table cell: its lines stay lines. */
export function parseCell(text: string): PhrasingContent[] {
  return linesOf(text).flatMap((line, index) =>
    index === 0 ? parseLine(line, true) : [{ type: 'break' }, ...parseLine(line, true)],
  );
}

/** A typed text as paragraphs, one a line. */
export function parseParagraphs(text: string): Paragraph[] {
  return linesOf(text).map((line) => ({ type: 'paragraph', children: parseLine(line) }));
}

/** A typed text without its markup, on one line: for file names, window titles, page footers. */
export function plainText(text: string): string {
  return textOf(parseRun(text)).replace(/\s+/g, ' ').trim();
}

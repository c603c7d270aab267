import type { Link, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { IncidentPictureNode } from './document-nodes';

/** A cell is one line of the file: a line end in it is written `<br>`, which every GFM reader shows as one. */
const writeBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);

/** Not every mail address that GFM finds in a text is one between `<` and `>` (CommonMark 0.31, section 6.5). */
const writeLink: Handle = (node: Link, parent, state, info) =>
  defaultHandlers.link(
    node,
    parent,
    /^mailto:/i.test(node.url) ? { ...state, options: { ...state.options, resourceLink: true } } : state,
    info,
  );

const writeIncidentPicture: Handle = (node: IncidentPictureNode, _parent, state, info) =>
  state.handle(
    { type: 'paragraph', children: [{ type: 'text', value: node.value }] },
    undefined,
    state,
    info,
  );

/**
 * A document as GitHub-flavoured Markdown, ending with a line end. The library decides what has to be escaped;
 * read again as GFM the file gives the same headings, lists, tables and words.
 */
export function toMarkdown(root: Root): string {
  return serialise(root, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { break: writeBreak, link: writeLink, incidentPicture: writeIncidentPicture },
  });
}

import type { Element, Root as HastRoot } from 'hast';
import type { Heading, List, Paragraph, Parents, Root, Table, TableRow } from 'mdast';
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast';
import type { DocumentPart } from '#shared/domain/document/document-nodes';
import { textOf } from '#shared/domain/document/inline-text';
import { element, scopeHeads, withPart } from './page-element';
import { factElement, factorElement, reviewerElement } from './page-lists';

/** Tables whose first cell names the row. */
const NAMED_ROWS: ReadonlySet<DocumentPart | undefined> = new Set<DocumentPart>(['impact', 'actions']);

/**
 * The document's tree as HTML elements: the same headings, tables and words as in the Markdown file, with what a
 * screen reader and a tagged PDF need (heading ids, table names, header cells).
 *
 * @param idPrefix keeps ids apart where two documents are on one page
 */
export function toPageElements(root: Root, idPrefix: string): HastRoot {
  let headingId = '';
  const handlers: Handlers = {
    heading(state: State, node: Heading) {
      headingId = `${idPrefix}-${node.depth === 1 ? 'title' : slug(textOf(node.children))}`;
      const shown = defaultHandlers.heading(state, node);
      return { ...shown, properties: { ...shown.properties, id: headingId } };
    },
    paragraph: (state: State, node: Paragraph) => withPart(defaultHandlers.paragraph(state, node), node),
    list: (state: State, node: List) => withPart(listElement(state, node), node),
    table(state: State, node: Table) {
      const shown = scopeHeads(defaultHandlers.table(state, node), NAMED_ROWS.has(node.data?.part));
      return withPart({ ...shown, properties: { ...shown.properties, ariaLabelledBy: [headingId] } }, node);
    },
    tableRow: (state: State, node: TableRow, parent: Parents | undefined) =>
      withPart(defaultHandlers.tableRow(state, node, parent), node),
    // A component draws the picture; the element only holds its place.
    incidentPicture: () => element('figure', []),
  };
  const page = toHast(root, { handlers });
  return page.type === 'root' ? page : { type: 'root', children: [] };
}

function listElement(state: State, node: List): Element {
  const items = (show: typeof factElement) => node.children.map((item) => show(state, item));
  switch (node.data?.part) {
    case 'facts':
      return element('ul', items(factElement));
    case 'factors':
      return element('ul', items(factorElement));
    case 'reviewers':
      return element('ul', items(reviewerElement));
    default:
      return defaultHandlers.list(state, node);
  }
}

function slug(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]+/g, '-');
}

import type { Element, ElementContent } from 'hast';
import type { DocumentPart } from '#shared/domain/document/document-nodes';

export function element(tagName: string, children: ElementContent[], className?: string): Element {
  return { type: 'element', tagName, properties: className ? { className: [className] } : {}, children };
}

/** Gives an element the class that `styles/document.css` knows its part by. */
export function withPart(shown: Element, node: { readonly data?: { part?: DocumentPart } }): Element {
  const part = node.data?.part;
  return part ? { ...shown, properties: { ...shown.properties, className: [`document-${part}`] } } : shown;
}

/**
 * Says what every head cell is the head of.
 *
 * @param namedRows whether the first cell of a row names the row
 */
export function scopeHeads(table: Element, namedRows: boolean): Element {
  return mapElements(table, (section) =>
    mapElements(section, (row) => {
      let first = true;
      return mapElements(row, (cell) => {
        const isFirst = first;
        first = false;
        if (cell.tagName === 'th') return { ...cell, properties: { ...cell.properties, scope: 'col' } };
        if (!isFirst || !namedRows) return cell;
        return { ...cell, tagName: 'th', properties: { ...cell.properties, scope: 'row' } };
      });
    }),
  );
}

function mapElements(parent: Element, change: (child: Element) => Element): Element {
  const children = parent.children.map((child) => (child.type === 'element' ? change(child) : child));
  return { ...parent, children };
}

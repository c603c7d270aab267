import type { Element, ElementContent } from 'hast';
import type { ListItem, Paragraph } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element } from './page-element';

/** `**Date**: 4 March` is a label above its value; the colon between them belongs to the file. */
export function factElement(state: State, item: ListItem): Element {
  const [label, ...value] = state.all(firstParagraph(item));
  return element('li', [
    element('span', label?.type === 'element' ? label.children : [], 'document-label'),
    element('span', withoutStart(value, /^: /), 'document-value'),
  ]);
}

/** First paragraph: number and text. Last: effect and actions. Between them: what explains the factor. */
export function factorElement(state: State, item: ListItem): Element {
  const [key, ...words] = state.all(firstParagraph(item));
  const others = state
    .all(item)
    .filter((child) => child.type === 'element')
    .slice(1);
  const effect = others.at(-1);
  return element('li', [
    element('span', key?.type === 'element' ? key.children : [], 'document-key'),
    element('div', [element('p', words), ...others.slice(0, -1)]),
    element('div', effect ? [effect] : [], 'document-effect'),
  ]);
}

/** `**Name**, role`: on the page the role stands below the name, without the comma. */
export function reviewerElement(state: State, item: ListItem): Element {
  const [name, ...role] = state.all(firstParagraph(item));
  return element('li', [...(name ? [name] : []), ...withoutStart(role, /^, /)]);
}

function firstParagraph(item: ListItem): Paragraph {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
}

function withoutStart(nodes: readonly ElementContent[], punctuation: RegExp): ElementContent[] {
  return nodes.map((node, index) =>
    index === 0 && node.type === 'text' ? { ...node, value: node.value.replace(punctuation, '') } : node,
  );
}

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What is left of a tree when everything is taken away that Markdown cannot say. */
export type Shape = { readonly type: string; readonly [field: string]: unknown };

/** A Markdown file as GitHub reads it. */
export function readGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Two trees of the same shape have the same headings, lists, tables, rows, cells, links and words. */
export function shapeOf(node: Nodes): Shape {
  switch (node.type) {
    case 'incidentPicture':
      return { type: 'paragraph', children: [{ type: 'text', value: node.value }] };
    case 'html':
      return node.value === '<br>' ? { type: 'break' } : { type: 'html', value: node.value };
    case 'text':
    case 'inlineCode':
    case 'code':
      return { type: node.type, value: node.value };
    case 'heading':
      return { type: 'heading', depth: node.depth, children: shapesOf(node.children) };
    case 'link':
      return { type: 'link', url: node.url, title: node.title ?? null, children: shapesOf(node.children) };
    default:
      return 'children' in node
        ? { type: node.type, children: shapesOf(node.children) }
        : { type: node.type };
  }
}

function shapesOf(nodes: readonly Nodes[]): Shape[] {
  const shapes: Shape[] = [];
  for (const shape of nodes.map(shapeOf)) {
    const last = shapes.at(-1);
    if (shape.type === 'text' && last?.type === 'text') {
      shapes[shapes.length - 1] = { type: 'text', value: `${last['value']}${shape['value']}` };
    } else shapes.push(shape);
  }
  return shapes;
}
